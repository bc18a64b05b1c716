package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.JavaLevel;
import io.github.dockerfilegen.model.JdkRequirement;
import io.github.dockerfilegen.model.ProjectFiles;
import io.github.dockerfilegen.model.Toolchain;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/** Finds the JDKs that a build accepts: enforcer rules, toolchains, and the files of version managers. */
public final class JdkRequirementReader {

    private static final Pattern SDKMAN = Pattern.compile("(?m)^\\s*java\\s*=\\s*(\\d+)");
    private static final Pattern JAVA_VERSION_FILE = Pattern.compile("\\s*(?:[a-z-]*-)?(1\\.8|\\d+).*", Pattern.DOTALL);

    private final List<BuildPlugin> plugins;
    private final ProjectFiles files;

    public JdkRequirementReader(List<BuildPlugin> plugins, ProjectFiles files) {
        this.plugins = plugins;
        this.files = files;
    }

    public JdkRequirement read() {
        return Stream.concat(enforcer().stream(), toolchains())
                .reduce(JdkRequirement::and)
                .or(() -> Stream.of(versionFile(".sdkmanrc", SDKMAN), versionFile(".java-version", JAVA_VERSION_FILE))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(JdkRequirement.NONE);
    }

    private Optional<JdkRequirement> enforcer() {
        return texts("maven-enforcer-plugin", "rules/requireJavaVersion/version")
                .findFirst()
                .flatMap(range -> range(range, "maven-enforcer-plugin's requireJavaVersion \"" + range + "\""));
    }

    /** A bare version is the level to compile for: a later JDK does that as well. */
    private Stream<JdkRequirement> toolchains() {
        return plugins.stream()
                .flatMap(plugin -> Toolchain.of(plugin).stream())
                .filter(toolchain -> toolchain.type().equals("jdk"))
                .flatMap(toolchain -> toolchain.version().stream())
                .distinct()
                .map(version -> new JdkRequirement(
                        feature -> Toolchain.provided(version, feature).isPresent(),
                        "maven-toolchains-plugin's JDK \"" + version + "\""));
    }

    private Stream<String> texts(String artifactId, String path) {
        return plugins.stream()
                .filter(plugin -> plugin.artifactId().equals(artifactId))
                .flatMap(BuildPlugin::allSettings)
                .flatMap(settings -> settings.text(path).stream());
    }

    /** A bare version means "this or newer" to the enforcer. */
    private static Optional<JdkRequirement> range(String text, String origin) {
        try {
            var range = VersionRange.createFromVersionSpec(text.strip());
            IntPredicate accepts = feature -> {
                // JDK 8 calls itself 1.8; a range that ends in [21,22) must hold 21.0.9 as well as 21.
                var version = new DefaultArtifactVersion(feature == 8 ? "1.8" : feature + ".0.1");
                return range.getRecommendedVersion() == null
                        ? range.containsVersion(version)
                        : range.getRecommendedVersion().compareTo(version) <= 0;
            };
            return Optional.of(new JdkRequirement(accepts, origin));
        } catch (InvalidVersionSpecificationException e) {
            // The build itself will complain about its rule, in its own words.
            return Optional.empty();
        }
    }

    /** What developers have installed: a lower bound for the builder, never a reason to build on something older. */
    private Optional<JdkRequirement> versionFile(String file, Pattern pattern) {
        return files.text(file)
                .map(pattern::matcher)
                .filter(matcher -> pattern == SDKMAN ? matcher.find() : matcher.matches())
                .flatMap(matcher -> JavaLevel.featureOf(matcher.group(1)))
                .map(feature -> new JdkRequirement(candidate -> candidate >= feature, file + " with Java " + feature));
    }
}
