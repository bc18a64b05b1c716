package io.github.dockerfilegen.application.start;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments with which plugins run the application on a developer's machine, for what they say about its
 * configuration.
 */
public final class ProgramArguments {

    private static final Map<String, List<String>> ELEMENTS = Map.of(
            "exec-maven-plugin", List.of("arguments/*", "commandlineArgs"),
            "spring-boot-maven-plugin", List.of("arguments/*", "commandlineArguments", "jvmArguments"),
            "quarkus-maven-plugin", List.of("jvmArgs"),
            "micronaut-maven-plugin", List.of("appArguments", "jvmArguments"));
    private static final List<String> PROPERTIES = List.of(
            "exec.args", "spring-boot.run.arguments", "spring-boot.run.jvmArguments", "mn.appArgs", "mn.jvmArgs");

    /**
     * One argument.
     *
     * @param text as the POM has it
     * @param origin the plugin or the property, for the user
     */
    public record Argument(String text, String origin) {

        /** What may be a path: without an option's name and a location's prefixes. */
        public String value() {
            return text.replaceFirst("^-{1,2}[\\w.-]+=", "")
                    .replaceFirst("^optional:", "")
                    .replaceFirst("^file:", "")
                    .replaceFirst("^(?:\\./)+", "")
                    .replaceFirst("(?<=.)/+$", "");
        }
    }

    private ProgramArguments() {}

    /** The arguments in their order. What is bound to a phase is a tool of the build. */
    static List<Argument> of(ProjectFacts facts) {
        var found = new ArrayList<Argument>();
        for (var plugin : facts.plugins()) {
            var names = ELEMENTS.getOrDefault(plugin.artifactId(), List.of());
            settings(plugin)
                    .forEach(settings -> names.forEach(name -> settings.all(name)
                            .forEach(element -> words(element.value())
                                    .forEach(word -> found.add(new Argument(word, plugin.artifactId()))))));
        }
        PROPERTIES.forEach(name -> words(facts.properties().getOrDefault(name, ""))
                .forEach(word -> found.add(new Argument(word, "property " + name))));
        return found.stream().distinct().toList();
    }

    private static Stream<XmlElement> settings(BuildPlugin plugin) {
        return Stream.concat(
                plugin.executions().stream()
                        .filter(execution -> execution.phase().isEmpty() || execution.off())
                        .map(BuildPlugin.Execution::settings),
                Stream.of(plugin.settings()));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** The plain file that stands behind a word, such as {@code server config.yml}. */
    public static Optional<Argument> fileBehind(ProjectFacts facts, String word) {
        var all = of(facts);
        return Stream.iterate(0, index -> index + 1 < all.size(), index -> index + 1)
                .filter(index -> all.get(index).text().equals(word))
                .map(index -> all.get(index + 1))
                .filter(argument -> facts.files()
                        .plain(argument.value(), "")
                        .filter(input -> !input.kind().folder())
                        .isPresent())
                .findFirst();
    }

    /** A warning for each plain file of the repository that the image is not started with. */
    static List<Decision> left(ProjectFacts facts, Application layout, Collection<String> copied) {
        var told = layout.service().arguments();
        return of(facts).stream()
                .filter(argument -> argument.value().matches("(?!src/|target/).*\\.\\w+")
                        && !told.contains(argument.value().replaceFirst(".*/", ""))
                        && !copied.contains(argument.value()))
                .filter(argument -> facts.files()
                        .plain(argument.value(), "")
                        .filter(input -> !input.kind().folder())
                        .isPresent())
                .map(argument -> warning(argument, layout.directory() + "/" + argument.value()))
                .toList();
    }

    private static Decision warning(Argument argument, String target) {
        var variable = argument.text().matches("--spring\\.[\\w.-]+=.*")
                ? "set "
                        + argument.text()
                                .substring(2, argument.text().indexOf('='))
                                .replaceAll("[.]", "_")
                                .replace("-", "")
                                .toUpperCase(Locale.ROOT)
                        + " in <env> to its value"
                : argument.text().startsWith("-D")
                        ? "add it to <jvmOptions>"
                        : "append it to docker run, with --mount type=bind,source=/path/to/"
                                + argument.value().replaceFirst(".*/", "") + ",target=" + target + ",readonly";
        return Decision.warning(
                "the image starts without the argument \"" + argument.text() + "\"",
                argument.origin() + " runs the application with it; if the container needs it too, " + variable);
    }
}
