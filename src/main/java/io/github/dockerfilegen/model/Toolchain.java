package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A toolchain that maven-toolchains-plugin requires.
 *
 * @param type {@code jdk}, or what another toolchain is called
 * @param requirements what it must be, by name: {@code version}, {@code vendor}, {@code id}, {@code purpose} and
 *     whatever else
 */
public record Toolchain(String type, SortedMap<String, String> requirements) {

    /** The parameters of the goal select-jdk-toolchain (plugin 3.2.0) that a JDK has to match. */
    private static final Set<String> SELECTED = Set.of("version", "vendor", "runtimeName", "runtimeVersion", "env");

    public Toolchain {
        requirements = new TreeMap<>(requirements);
    }

    /** The toolchains that the executions of the plugin require; none for any other plugin. */
    public static List<Toolchain> of(BuildPlugin plugin) {
        return plugin.key().equals("org.apache.maven.plugins:maven-toolchains-plugin")
                ? Stream.concat(
                                plugin.executionsOf("toolchain")
                                        .flatMap(execution -> execution.settings().all("toolchains/*").stream())
                                        .map(settings -> of(settings.name(), settings.children())),
                                plugin.executionsOf("select-jdk-toolchain")
                                        .map(execution -> of(
                                                "jdk",
                                                execution.settings().children().stream()
                                                        .filter(settings -> SELECTED.contains(settings.name()))
                                                        .toList())))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Toolchain of(String type, List<XmlElement> requirements) {
        var values = new TreeMap<String, String>();
        requirements.stream()
                .filter(settings -> !settings.value().isEmpty())
                .forEach(settings -> values.put(settings.name(), settings.value()));
        return new Toolchain(type, values);
    }

    /** The required version or range of versions. */
    public Optional<String> version() {
        return Optional.ofNullable(requirements.get("version"));
    }

    /**
     * The version to call a JDK so that it matches: the very text where it is no range (RequirementMatcherFactory), for
     * a JDK that is not older.
     *
     * @return empty when the JDK does not match
     */
    public static Optional<String> provided(String version, int jdk) {
        var spec = VersionSpec.parse(version);
        if (spec.isEmpty()) {
            return Optional.empty();
        }
        if (spec.get().bare()) {
            var feature = version.strip().replaceFirst("^1\\.(?=[5-8]\\b)", "").replaceFirst("\\D.*$", "");
            return feature.matches("\\d{1,3}") && Integer.parseInt(feature) <= jdk
                    ? Optional.of(version.strip())
                    : Optional.empty();
        }
        var names =
                jdk == 8 ? List.of("1.8", "1.8.0-1", "8") : List.of(Integer.toString(jdk), jdk + ".0.1", jdk + ".0.99");
        return spec.get().first(names);
    }
}
