package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.JavaLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the Java level in the order in which the compilers themselves look: the compiler plugin's execution, its
 * configuration, its properties, the property of Spring Boot's parent, then the other languages' compilers.
 */
public final class JavaLevelReader {

    private static final Pattern SCALA_OPTION =
            Pattern.compile("-(?:release|target|java-output-version)[: ]?(?:jvm-)?([\\d.]+)?");

    private final List<BuildPlugin> plugins;
    private final Map<String, String> properties;

    public JavaLevelReader(List<BuildPlugin> plugins, Map<String, String> properties) {
        this.plugins = plugins;
        this.properties = properties;
    }

    public JavaLevel read() {
        return candidates().stream()
                .filter(candidate -> !candidate.text.isBlank() && !candidate.text.contains("${"))
                .findFirst()
                .map(candidate -> new JavaLevel(
                        JavaLevel.parse(candidate.text, candidate.origin, "javaVersion"),
                        candidate.origin + "=" + candidate.text,
                        preview(),
                        candidate.release))
                .orElseGet(() -> JavaLevel.unset(preview()));
    }

    private record Candidate(String text, String origin, boolean release) {}

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        compiler("release")
                .forEach(text -> candidates.add(new Candidate(text, "maven-compiler-plugin's <release>", true)));
        property("maven.compiler.release", true).ifPresent(candidates::add);
        compiler("target")
                .forEach(text -> candidates.add(new Candidate(text, "maven-compiler-plugin's <target>", false)));
        property("maven.compiler.target", false).ifPresent(candidates::add);
        property("java.version", false).ifPresent(candidates::add);
        setting("kotlin-maven-plugin", "jvmTarget").ifPresent(candidates::add);
        property("kotlin.compiler.jvmTarget", false).ifPresent(candidates::add);
        setting("scala-maven-plugin", "release").ifPresent(candidates::add);
        setting("scala-maven-plugin", "target").ifPresent(candidates::add);
        scalaOption().ifPresent(candidates::add);
        setting("gmavenplus-plugin", "targetBytecode").ifPresent(candidates::add);
        property("maven.compiler.source", false).ifPresent(candidates::add);
        property("jdk.version", false).ifPresent(candidates::add);
        return candidates;
    }

    private Stream<String> compiler(String element) {
        return compilerPlugin().stream()
                .flatMap(plugin -> Stream.concat(
                        plugin.executions().stream()
                                .filter(execution -> execution.id().equals("default-compile"))
                                .flatMap(execution -> execution.settings().text(element).stream()),
                        plugin.settings().text(element).stream()));
    }

    private Optional<BuildPlugin> compilerPlugin() {
        return plugin("maven-compiler-plugin");
    }

    private Optional<BuildPlugin> plugin(String artifactId) {
        return plugins.stream()
                .filter(plugin -> plugin.artifactId().equals(artifactId))
                .findFirst();
    }

    private Optional<Candidate> property(String name, boolean release) {
        return Optional.ofNullable(properties.get(name)).map(text -> new Candidate(text, "property " + name, release));
    }

    private Optional<Candidate> setting(String artifactId, String element) {
        return plugin(artifactId)
                .flatMap(plugin -> plugin.text(element))
                .map(text -> new Candidate(text, artifactId + "'s <" + element + ">", false));
    }

    /** scalac takes the level as {@code -release:17}, {@code -target:jvm-1.8} or as two arguments. */
    private Optional<Candidate> scalaOption() {
        var arguments = plugin("scala-maven-plugin").stream()
                .flatMap(plugin -> plugin.allSettings())
                .flatMap(settings -> settings.all("args/arg").stream())
                .map(argument -> argument.value())
                .toList();
        for (int i = 0; i < arguments.size(); i++) {
            var matcher = SCALA_OPTION.matcher(arguments.get(i));
            if (matcher.matches()) {
                var value = matcher.group(1) != null
                        ? matcher.group(1)
                        : i + 1 < arguments.size() ? arguments.get(i + 1) : "";
                return Optional.of(new Candidate(value, "scala-maven-plugin's " + arguments.get(i), false));
            }
        }
        return Optional.empty();
    }

    private boolean preview() {
        return Boolean.parseBoolean(properties.get("maven.compiler.enablePreview"))
                || compilerPlugin().stream()
                        .flatMap(BuildPlugin::allSettings)
                        .anyMatch(settings -> settings.flag("enablePreview").orElse(false)
                                || settings.texts().stream().anyMatch(text -> text.contains("--enable-preview")));
    }
}
