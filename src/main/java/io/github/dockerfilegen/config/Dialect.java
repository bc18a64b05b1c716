package io.github.dockerfilegen.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a framework writes its keys and its words for yes and no, and whether the environment sets its keys. */
public enum Dialect {
    /** Keys as they stand in the file; the environment fills placeholders only. */
    EXACT(false, false, Set.of("true"), Set.of("false")),
    /** Spring Boot's relaxed binding, and StringToBooleanConverter. */
    SPRING(true, true, Set.of("true", "on", "yes", "1"), Set.of("false", "off", "no", "0")),
    /**
     * Micronaut writes every key in lower case with dashes (NameUtils.hyphenate); every other word is no
     * (StringUtils.isTrue).
     */
    MICRONAUT(true, true, Set.of("true", "on", "yes", "y"), Set.of()),
    /**
     * MicroProfile Config and SmallRye: keys as they are; every word is no but those of Converters.BOOLEAN_CONVERTER.
     */
    MICROPROFILE(false, true, Set.of("true", "on", "yes", "y", "1", "ja", "j", "si", "sim", "oui"), Set.of()),
    /** Camel's main takes keys with dashes and with capitals. */
    CAMEL(true, true, Set.of("true"), Set.of("false"));

    private static final Pattern SEPARATORS = Pattern.compile("[-_]");

    private final boolean relaxed;
    private final boolean environment;
    private final Set<String> yes;
    /** Empty where every other word is no. */
    private final Set<String> no;

    Dialect(boolean relaxed, boolean environment, Set<String> yes, Set<String> no) {
        this.relaxed = relaxed;
        this.environment = environment;
        this.yes = yes;
        this.no = no;
    }

    /** The one form that all forms of a key have in common. */
    public String canonical(String key) {
        return relaxed ? SEPARATORS.matcher(key).replaceAll("").toLowerCase(Locale.ROOT) : key;
    }

    /** The names of environment variables that set a key; dashes become underscores or nothing. */
    List<String> variables(String key) {
        return environment
                ? Stream.of(key, key.replace("-", ""))
                        .map(form -> form.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The variable that is called as the key is, which every framework that reads the environment takes as well. */
    Optional<String> exactVariable(String key) {
        return environment ? Optional.of(key) : Optional.empty();
    }

    /** Whether a configured text says what is asked; {@code true} and {@code false} have other words as well. */
    public boolean says(String text, String asked) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return switch (asked) {
            case "true" -> yes.contains(word);
            case "false" -> no.isEmpty() ? !yes.contains(word) : no.contains(word);
            default -> word.equalsIgnoreCase(asked);
        };
    }
}
