package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By which names and in which places a Spring Boot application looks for its configuration: {@code spring.config.name},
 * {@code spring.config.location}, {@code spring.config.additional-location} and {@code spring.config.import} as the
 * image sets them, else as the code does ("External Application Properties"). Places of one group are read together; a
 * later group wins over an earlier one.
 *
 * @param names the names of the files without their endings
 * @param groups the places by group
 */
record SpringPlaces(List<String> names, List<List<Place>> groups) {

    /**
     * A folder or a file.
     *
     * @param inJar whether it is looked for on the class path
     * @param path a folder ends with {@code /}, the class path's own and the working directory are empty
     */
    record Place(boolean inJar, String path) {

        /** The files that a configuration of this name has here, those that win behind those that give way. */
        private Stream<String> files(String name, String suffix) {
            return path.isEmpty() || path.endsWith("/")
                    ? ENDINGS.stream().map(ending -> path + name + suffix + ending)
                    : Stream.of(path.replaceFirst("(?=\\.\\w+$)", suffix));
        }
    }

    static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");
    private static final List<List<Place>> DEFAULT = List.of(
            List.of(new Place(true, ""), new Place(true, "config/")),
            List.of(new Place(false, ""), new Place(false, "config/")));
    private static final String KEY = "spring.config.";

    SpringPlaces {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
    }

    static SpringPlaces of(ProjectFacts facts, Given given) {
        var names = value(facts, given, "name")
                .map(text -> List.of(text.strip().split("\\s*,\\s*")))
                .orElse(List.of("application"));
        var location =
                value(facts, given, "location").map(text -> places(facts, text)).orElse(DEFAULT);
        var more = Stream.of("additional-location", "import")
                .flatMap(name -> value(facts, given, name).stream())
                .flatMap(text -> places(facts, text).stream());
        return new SpringPlaces(names, Stream.concat(location.stream(), more).toList());
    }

    /**
     * The files in one group of places for the names and what stands behind them for a profile, those that win behind
     * those that give way.
     */
    List<String> files(List<Place> group, boolean inJar, String name, String suffix) {
        return group.stream()
                .filter(place -> place.inJar == inJar)
                .filter(place -> names.contains(name) || place.path.isEmpty() || place.path.endsWith("/"))
                .flatMap(place -> place.files(name, suffix))
                .distinct()
                .toList();
    }

    /**
     * Patterns of the files beside the jar whatever their profile: a folder, and a regular expression for the names in
     * it.
     */
    List<String> besides() {
        var any = "(?:" + String.join("|", names.stream().map(Pattern::quote).toList())
                + ")(?:-[\\w-]+)?\\.(?:properties|ya?ml)";
        return groups.stream()
                .flatMap(List::stream)
                .filter(place -> !place.inJar)
                .map(place -> place.path.isEmpty() || place.path.endsWith("/")
                        ? place.path + any
                        : place.path.replaceFirst("[^/]*$", "")
                                + place.path
                                        .replaceFirst(".*/", "")
                                        .replaceFirst("\\.(\\w+)$", "(?:-[\\\\w-]+)?\\\\.$1"))
                .distinct()
                .toList();
    }

    /** What the code or the image sets, as text; several in the code are several programs, of which one is started. */
    private static Optional<String> value(ProjectFacts facts, Given given, String name) {
        return given.property(KEY + name, Dialect.SPRING)
                .map(ConfigProperty::value)
                .or(() -> {
                    var key = (KEY + name).replace(".", "\\.");
                    if (!RunningModules.sourcesMatch(facts, Pattern.quote(KEY))) {
                        return Optional.empty();
                    }
                    var found = RunningModules.of(facts)
                            .flatMap(module -> module
                                    .files()
                                    .words("\"(?:--)?" + key + "[=:]\\s*([^\"$]+)\"|\"" + key
                                            + "\"\\s*(?:,|to)\\s*\"([^\"$]+)\"")
                                    .stream())
                            .distinct()
                            .toList();
                    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
                });
    }

    private static List<List<Place>> places(ProjectFacts facts, String text) {
        return Stream.of(text.strip().split("\\s*,\\s*"))
                .map(group -> Stream.of(group.split("\\s*;\\s*"))
                        .map(item -> place(facts, item))
                        .toList())
                .toList();
    }

    private static Place place(ProjectFacts facts, String item) {
        var text = item.replaceFirst("^optional:", "");
        var inJar = text.startsWith("classpath:");
        var path = text.replaceFirst("^(?:classpath:/?|file:)", "").replaceFirst("^(?:\\./)+", "");
        return new Place(
                inJar,
                path.isEmpty()
                                || path.endsWith("/")
                                || !inJar
                                        && facts.files()
                                                .plain(path, "")
                                                .filter(input -> input.kind().folder())
                                                .isEmpty()
                        ? path
                        : path + "/");
    }
}
