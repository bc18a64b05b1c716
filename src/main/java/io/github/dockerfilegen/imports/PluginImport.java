package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The configuration of a plugin that makes images (Jib, JKube, Spring Boot) as settings of this plugin. */
public final class PluginImport {

    private static final String JIB = "jib-maven-plugin";
    /** Jib's default for its extra directories. */
    private static final String JIBS_FOLDER = "src/main/jib";
    /** Paketo's buildpack for variables of the container; the other ones of a buildpack tell it how to build. */
    private static final Pattern LAUNCHED = Pattern.compile("BPE_(?:DEFAULT_|OVERRIDE_)?([A-Za-z]\\w*)");

    private static final Pattern APPENDED = Pattern.compile("BPE_(?:APPEND|PREPEND|DELIM)_(\\w+)");
    /** Elements that say nothing about the content of the image. */
    private static final List<String> UNTOLD = List.of("entryPoint", "extraClasspath", "appRoot");

    private final String plugin;
    private final XmlElement all;
    private final XmlElement image;
    private final ImportedSettings settings = new ImportedSettings();

    private PluginImport(String plugin, XmlElement all, XmlElement image) {
        this.plugin = plugin;
        this.all = all;
        this.image = image;
    }

    /**
     * The settings that a plugin's configuration stands for.
     *
     * @param artifactId the plugin's artifact id
     * @param configurations each different {@code <configuration>} that it runs with, properties replaced
     * @param exists whether the project has a file or a folder of that relative path
     * @return nothing for a plugin that makes no image, and for one that makes several
     */
    public static ImportedSettings of(String artifactId, List<XmlElement> configurations, Predicate<String> exists) {
        if (configurations.size() > 1) {
            var nothing = new ImportedSettings();
            nothing.leave(
                    "the " + configurations.size() + " executions of " + artifactId,
                    "their configurations differ; set what the image needs here");
            return nothing;
        }
        return of(artifactId, configurations.get(0), exists);
    }

    private static ImportedSettings of(String artifactId, XmlElement configuration, Predicate<String> exists) {
        var place = PluginRules.imageSettings(artifactId);
        var images = place.map(configuration::all).orElse(List.of());
        var reader = new PluginImport(artifactId, configuration, images.isEmpty() ? XmlElement.NONE : images.get(0));
        if (images.size() > 1) {
            reader.settings.leave("the " + images.size() + " images of " + artifactId, "set what the image needs here");
        } else if (place.isPresent()) {
            reader.read(exists);
        }
        return reader.settings;
    }

    private void read(Predicate<String> exists) {
        var base = artifactIs(JIB) ? all.text("from/image") : image.text("from");
        base.ifPresent(name -> ImportedImage.take(name, plugin + ", <from>", true, settings));
        texts("ports").stream()
                .map(port -> port.replaceFirst("^.*:", "").replaceFirst("/tcp$", ""))
                .forEach(port -> list("ports", port));
        texts("volumes").stream().filter(path -> !path.equals("/tmp")).forEach(path -> list("volumes", path));
        image.text("user").ifPresent(user -> keep(settings.set("user", user), "<user> " + user, "user"));
        Stream.of("workdir", "workingDirectory")
                .flatMap(name -> image.text(name).stream())
                .forEach(path -> keep(settings.set("workingDirectory", path), path, "workingDirectory"));
        image.all("labels/*").forEach(label -> named("labels", label));
        image.all("environment/*").forEach(variable -> named("env", variable));
        image.all("env/*").forEach(artifactIs("spring-boot-maven-plugin") ? this::buildpack : v -> named("env", v));
        var command = new ImportedCommand(plugin + ",", settings);
        command.options(texts("jvmFlags"));
        texts("args").forEach(word -> list("arguments", word));
        texts("cmd/exec").forEach(word -> list("arguments", word));
        if (image.text("entrypoint").filter("INHERIT"::equals).isPresent()) {
            settings.leave(plugin + ", <entrypoint> INHERIT", "the generated image starts Java by itself");
        } else if (!texts("entrypoint").isEmpty()) {
            command.take(texts("entrypoint"));
        }
        image.text("entryPoint/shell").ifPresent(command::takeScript);
        if (!texts("entryPoint/exec").isEmpty()) {
            command.take(texts("entryPoint/exec"));
        }
        image.text("cmd/shell").ifPresent(command::takeScript);
        UNTOLD.stream()
                .filter(name -> image.text(name).isPresent() || !texts(name).isEmpty() && !name.startsWith("entry"))
                .forEach(name -> settings.leave(plugin + ", <" + name + ">", "the generated file has its own"));
        Stream.of("runCmds", "healthCheck", "shell", "assembly/inline", "assembly/layers", "assemblies", "dockerFile")
                .filter(name -> !image.all(name).isEmpty())
                .forEach(name -> settings.leave(
                        plugin + ", <" + name.replaceFirst(".*/", "") + ">",
                        "set <copies> or <healthcheck>, or write lines of your own"));
        List.of("runImage", "bindings").stream()
                .filter(name -> !image.all(name).isEmpty())
                .forEach(name -> settings.leave(plugin + ", <" + name + ">", "it is for the buildpack"));
        if (artifactIs(JIB)) {
            directories(exists);
        }
    }

    private boolean artifactIs(String artifactId) {
        return plugin.equals(artifactId);
    }

    /** A list: elements, or one text with commas between the values, which Maven takes too. */
    private List<String> texts(String path) {
        return image.all(path).stream()
                .flatMap(list -> list.children().isEmpty()
                        ? Stream.of(list.value().split(","))
                        : list.children().stream().map(XmlElement::value))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private void keep(boolean taken, String what, String parameter) {
        if (!taken) {
            settings.leave(plugin + ", " + what, "set <" + parameter + ">");
        }
    }

    private void list(String parameter, String value) {
        keep(settings.add(parameter, value), value, parameter);
    }

    private void named(String parameter, XmlElement entry) {
        if (parameter.equals("env") && ImportedCommand.isRead(entry.name())) {
            new ImportedCommand(plugin + ",", settings).options(entry.value());
        } else {
            keep(settings.put(parameter, entry.name(), entry.value()), entry.name(), parameter);
        }
    }

    private void buildpack(XmlElement variable) {
        var launched = LAUNCHED.matcher(variable.name());
        var appended = APPENDED.matcher(variable.name());
        if (appended.matches()) {
            if (ImportedCommand.isRead(appended.group(1)) && !variable.name().startsWith("BPE_DELIM")) {
                new ImportedCommand(plugin + ",", settings).options(variable.value());
            } else if (!variable.name().startsWith("BPE_DELIM")) {
                settings.leave(plugin + ", " + variable.name(), "set <env>");
            }
        } else if (launched.matches()) {
            named("env", new XmlElement(launched.group(1), variable.value(), Map.of(), List.of()));
        } else {
            settings.leave(
                    plugin + ", " + variable.name(), "it is for the buildpack; set <javaVersion> or <jvmOptions>");
        }
    }

    /** A path is the text of an element, or has elements of its own. */
    private void directories(Predicate<String> exists) {
        var paths = all.all("extraDirectories/paths/*");
        for (var path : paths) {
            if (path.all("excludes/*").isEmpty() && path.all("includes/*").isEmpty()) {
                directory(
                        path.text("from").orElse(path.value()),
                        path.text("into").orElse("/"),
                        exists);
            } else {
                settings.leave(
                        plugin + ", <extraDirectories> " + path.text("from").orElse(""),
                        "<copies> has no patterns; name the files, or their folder");
            }
        }
        var listed = all.text("extraDirectories/paths");
        listed.ifPresent(text -> Stream.of(text.split(",")).forEach(path -> directory(path.strip(), "/", exists)));
        if (paths.isEmpty() && listed.isEmpty() && exists.test(JIBS_FOLDER)) {
            directory(JIBS_FOLDER, "/", exists);
        }
        if (!all.all("extraDirectories/permissions").isEmpty()) {
            settings.leave(plugin + ", <permissions>", "set <mode> of <copies>");
        }
    }

    private void directory(String from, String into, Predicate<String> exists) {
        if (from.matches("[\\w./@+-]+") && !from.startsWith("/") && !from.contains("..") && exists.test(from)) {
            settings.copy(new TreeMap<>(
                    Map.of("source", from.replaceFirst("/*$", "/"), "target", into.replaceFirst("/*$", "/"))));
        } else {
            settings.leave(plugin + ", <extraDirectories> " + from, "the module has no such folder; set <copies>");
        }
    }
}
