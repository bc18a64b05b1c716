package io.github.dockerfilegen.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the user says about a linked Java runtime.
 *
 * @param addModules modules that nothing in the application's classes refers to, such as {@code jdk.crypto.cryptoki}
 * @param locales languages besides English, in the form of {@code jlink --include-locales}, such as {@code de-DE};
 *     {@code *} for all
 * @param smokeStart whether the build starts the application once with it
 * @throws DockerfileGenException when a value has the wrong form
 */
public record JlinkSettings(List<String> addModules, List<String> locales, boolean smokeStart) {

    /** Nothing. */
    public static final JlinkSettings NONE = new JlinkSettings(List.of(), List.of(), true);

    private static final Pattern MODULE = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*");
    private static final Pattern LOCALE = Pattern.compile("\\*|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*(?:-\\*)?");

    public JlinkSettings {
        addModules = List.copyOf(addModules);
        locales = List.copyOf(locales);
        addModules.forEach(name ->
                Form.require(MODULE, name, "addModules", "the name of a module of Java", "jdk.crypto.cryptoki"));
        locales.forEach(name ->
                Form.require(LOCALE, name, "locales", "a language tag with hyphens", "de, pt-BR, or * for all"));
    }

    public boolean isEmpty() {
        return addModules.isEmpty() && locales.isEmpty();
    }
}
