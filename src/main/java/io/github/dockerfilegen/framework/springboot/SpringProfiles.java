package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.model.ConfigDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The profiles that a Spring Boot application starts with where nobody names any: those that its own files make active,
 * with what they include and group, else {@code default} (reference documentation, "Profiles").
 *
 * @param active in the order in which their files win
 */
record SpringProfiles(List<String> active) {

    /** What a document has that is for profiles only; the second is the name before Spring Boot 2.4. */
    private static final List<String> CONDITIONS = Stream.of("spring.config.activate.on-profile", "spring.profiles")
            .map(Dialect.SPRING::canonical)
            .toList();

    SpringProfiles {
        active = List.copyOf(active);
    }

    /** @param common what the documents say that are for every profile */
    static SpringProfiles of(Config common) {
        var named = new LinkedHashSet<String>();
        Stream.concat(common.list("spring.profiles.include").stream(), common.list("spring.profiles.active").stream())
                .filter(name -> name.matches("[\\w.+@-]+"))
                .forEach(name -> add(name, common, named));
        return new SpringProfiles(named.isEmpty() ? List.of("default") : new ArrayList<>(named));
    }

    private static void add(String name, Config common, Set<String> names) {
        if (names.add(name)) {
            common.list("spring.profiles.group." + name).forEach(member -> add(member, common, names));
        }
    }

    /** Whether a document is for every profile. */
    static boolean isCommon(ConfigDocument document) {
        return conditions(document).findAny().isEmpty();
    }

    /** Whether a document counts with these profiles. */
    boolean accept(ConfigDocument document) {
        return isCommon(document)
                || conditions(document)
                        .flatMap(condition -> Stream.of(condition.split(",")))
                        .anyMatch(this::isTrue);
    }

    private static Stream<String> conditions(ConfigDocument document) {
        return document.values().entrySet().stream()
                .filter(entry -> CONDITIONS.contains(
                        Dialect.SPRING.canonical(entry.getKey()).replaceFirst("\\[\\d+]$", "")))
                .map(Map.Entry::getValue);
    }

    /**
     * An expression of names, {@code !}, {@code &} and {@code |}; one with parentheses is not understood, and false.
     */
    private boolean isTrue(String expression) {
        return Stream.of(expression.split("\\|"))
                .anyMatch(any -> Stream.of(any.split("&"))
                        .map(String::strip)
                        .allMatch(name -> name.startsWith("!")
                                ? !name.contains("(")
                                        && !active.contains(name.substring(1).strip())
                                : active.contains(name)));
    }
}
