package io.github.dockerfilegen.image.writes;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that Logback, Log4j 2, Log4j 1 and java.util.logging write by a configuration among the resources. Every
 * appender counts, for any profile, because the active profiles are known at run time only.
 */
final class LogFiles {

    /** Logback's and Log4j 2's names, Spring Boot's for them, Log4j 1's; each library takes the first that is there. */
    private static final List<List<String>> XML = List.of(
            List.of("logback-spring.xml", "logback.xml"),
            List.of("log4j2-spring.xml", "log4j2.xml"),
            List.of("log4j.xml"));

    private static final List<String> OTHERS = List.of(
            "log4j2-spring.properties",
            "log4j2.properties",
            "log4j2-spring.yaml",
            "log4j2-spring.yml",
            "log4j2.yaml",
            "log4j2.yml",
            "log4j2-spring.json",
            "log4j2-spring.jsn",
            "log4j2.json",
            "log4j2.jsn",
            "log4j.properties",
            "logging.properties");

    private final ProjectFacts facts;
    private final Optional<Config> configuration;
    private final List<WrittenPath> paths = new ArrayList<>();
    private final List<Decision> notes = new ArrayList<>();

    /** @param configuration the application's, from which Spring Boot gives Logback and Log4j its values */
    LogFiles(ProjectFacts facts, Optional<Config> configuration) {
        this.facts = facts;
        this.configuration = configuration;
        XML.forEach(names -> Stream.concat(named("xml"), names.stream())
                .flatMap(this::module)
                .findFirst()
                .ifPresent(this::xml));
        Stream.concat(named("properties|ya?ml|json|jsn"), OTHERS.stream())
                .distinct()
                .forEach(name -> RunningModules.of(facts).forEach(module -> documents(module, name)));
    }

    List<WrittenPath> paths() {
        return paths;
    }

    List<Decision> notes() {
        return notes;
    }

    private record Source(ModuleFacts module, String path) {}

    private Stream<String> named(String endings) {
        return configuration.stream()
                .flatMap(known -> known.first("logging.config").stream())
                .filter(name -> name.matches("classpath:.+\\.(?:" + endings + ")"))
                .map(name -> name.replaceFirst("^classpath:/*", ""));
    }

    private Stream<Source> module(String name) {
        return RunningModules.of(facts)
                .flatMap(module -> module.files().resource(name).map(path -> new Source(module, path)).stream());
    }

    private void xml(Source source) {
        try {
            source.module
                    .files()
                    .xml(source.path)
                    .ifPresent(root -> read(
                            root,
                            source.module == facts.module()
                                    ? source.path
                                    : source.module.place().inContext(source.path)));
        } catch (DockerfileGenException e) {
            notes.add(Decision.warning("the log files of " + source.path + " are not known", e.getMessage()));
        }
    }

    /**
     * What does not parse is no end: the application may have another one, or say it in a way that this plugin does not
     * know.
     */
    private void documents(ModuleFacts module, String name) {
        try {
            module.files().configuration(name).forEach(this::document);
        } catch (DockerfileGenException e) {
            notes.add(Decision.warning(
                    "the log files of " + module.files().resource(name).orElse(name) + " are not known",
                    "it does not parse; correct the file"));
        }
    }

    private void read(XmlElement root, String origin) {
        var variables = variables();
        define(root, variables);
        written(root, "", variables, origin);
    }

    private LogVariables variables() {
        var variables = new LogVariables();
        variables.put("LOG_TEMP", "/tmp");
        variables.put("HOSTNAME", "host");
        variables.put("hostName", "host");
        variables.put("spring.application.name", facts.artifactId());
        configuration.ifPresent(known -> {
            known.first("logging.file.name", "logging.file").ifPresent(file -> variables.put("LOG_FILE", file));
            known.first("logging.file.path", "logging.path").ifPresent(path -> variables.put("LOG_PATH", path));
            known.keys("[\\w.-]+").forEach(key -> known.first(key).ifPresent(value -> variables.put(key, value)));
        });
        return variables;
    }

    /** Properties in document order; those of Log4j hold their value as text. */
    private void define(XmlElement element, LogVariables variables) {
        var name = element.attributes().get("name");
        if (name != null
                && List.of("property", "variable", "substitutionProperty", "Property")
                        .contains(element.name())) {
            variables
                    .resolve(element.attributes().getOrDefault("value", element.value()))
                    .ifPresent(value -> variables.put(name, value));
        } else if (name != null && element.name().equals("springProperty")) {
            Optional.ofNullable(element.attributes().get("source"))
                    .flatMap(key -> configuration.flatMap(known -> known.first(key)))
                    .or(() -> Optional.ofNullable(element.attributes().get("defaultValue")))
                    .ifPresent(value -> variables.put(name, value));
        }
        element.children().forEach(child -> define(child, variables));
    }

    /**
     * Logback's elements file and fileNamePattern, Log4j 2's attributes fileName and filePattern, Log4j 1's parameter
     * File.
     */
    private void written(XmlElement element, String appender, LogVariables variables, String origin) {
        var inside = element.name().equalsIgnoreCase("appender")
                ? element.attributes().getOrDefault("name", "")
                : appender;
        if (!inside.isEmpty() && List.of("file", "fileNamePattern").contains(element.name())) {
            add(element.value(), variables, "<" + element.name() + "> in " + origin);
        }
        if (element.name().equals("param") && "File".equals(element.attributes().get("name"))) {
            add(element.attributes().getOrDefault("value", ""), variables, "File in " + origin);
        }
        Stream.of("fileName", "filePattern")
                .filter(element.attributes()::containsKey)
                .forEach(attribute -> add(element.attributes().get(attribute), variables, attribute + " in " + origin));
        element.children().forEach(child -> written(child, inside, variables, origin));
    }

    private void document(ConfigDocument document) {
        var variables = variables();
        document.values().forEach((key, value) -> {
            if (key.startsWith("property.")) {
                variables.put(key.substring("property.".length()), value);
            } else if (key.endsWith(".name") && document.values().containsKey(key.replaceFirst("name$", "value"))) {
                variables.put(value, document.values().get(key.replaceFirst("name$", "value")));
            }
            variables.put(key, value);
        });
        document.values().forEach((key, value) -> {
            var last = key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (List.of("filename", "filepattern").contains(last)
                    || key.startsWith("log4j.appender.") && last.equals("file")) {
                add(value, variables, key + " in " + document.origin());
            } else if (key.equals("java.util.logging.FileHandler.pattern")
                    && document.values().getOrDefault("handlers", "").contains("FileHandler")) {
                add(value.replace("%h", "~").replace("%t", "/tmp"), variables, key + " in " + document.origin());
            }
        });
    }

    private void add(String value, LogVariables variables, String origin) {
        var resolved = variables.resolve(value.strip());
        if (resolved.isEmpty()) {
            notes.add(Decision.warning(
                    "the path of a log file is known at run time only",
                    origin + " is \"" + value.strip()
                            + "\", and the variable has no value here; mount a volume at that path"));
        } else if (!resolved.get().isEmpty()) {
            paths.add(WrittenPath.file(beforePattern(resolved.get()), origin));
        }
    }

    /** The part of a pattern of names that is the same for all; a conversion such as {@code %d} begins what changes. */
    private static String beforePattern(String path) {
        var percent = path.indexOf('%');
        return percent < 0 ? path : path.substring(0, percent) + "x";
    }
}
