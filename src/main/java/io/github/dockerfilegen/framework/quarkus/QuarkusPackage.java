package io.github.dockerfilegen.framework.quarkus;

import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.framework.jar.SingleJar;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.plan.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code quarkus:build} makes and where, by the keys of {@code io.quarkus.deployment.pkg.PackageConfig}: today's
 * under {@code quarkus.package.jar}, and those of earlier versions under {@code quarkus.package}, which later ones
 * still read.
 */
final class QuarkusPackage {

    private static final String FAST_JAR = "fast-jar";

    private static final String MUTABLE_JAR = "mutable-jar";
    /** A folder whose jars are the class path of the JVM, since Quarkus 3.32. */
    private static final String AOT_JAR = "aot-jar";

    /** Kinds of packages that are one folder under {@code target}; the others are a runner jar. */
    private static final Set<String> FOLDERS = Set.of(FAST_JAR, MUTABLE_JAR, AOT_JAR);

    private static final Set<String> NATIVE = Set.of("native", "native-sources");

    private final ProjectFacts facts;
    private final Config configuration;
    private final Version version;
    private final boolean cached;

    /**
     * @param cached whether the JVM is to use a cache of loaded classes, which only its own class loader serves
     */
    QuarkusPackage(ProjectFacts facts, Config configuration, Version version, boolean cached) {
        this.facts = facts;
        this.configuration = configuration;
        this.version = version;
        this.cached = cached;
    }

    /**
     * The type in the words of today's {@code quarkus.package.jar.type}.
     *
     * @throws DockerfileGenException where a cache is wanted and this version makes no type that it serves
     */
    String type() {
        var type = projectsType();
        if (!cached) {
            return type;
        }
        // One for all: the applications of a reactor that are built in one run share their options.
        if (!type.equals(MUTABLE_JAR) && version.atLeast("3.32")) {
            return AOT_JAR;
        }
        if (!FOLDERS.contains(type)) {
            return type;
        }
        throw new DockerfileGenException("<aotCache> is set, but Quarkus loads the classes of " + facts.artifactId()
                + ", a " + type + ", with a class loader of its own, which a cache does not serve. "
                + (type.equals(FAST_JAR)
                        ? "Set the version of Quarkus, \"" + version + "\", to 3.32 or later, which makes an " + AOT_JAR
                        : "Set quarkus.package.jar.type to " + AOT_JAR)
                + ", or <aotCache> (or -Ddockerfile-gen.aotCache) to false.");
    }

    private String projectsType() {
        return switch (configured().map(ConfigProperty::value).orElse("")) {
            case "uber-jar" -> "uber-jar";
            case "legacy-jar", "legacy" -> "legacy-jar";
            case MUTABLE_JAR -> MUTABLE_JAR;
            case FAST_JAR -> FAST_JAR;
            case AOT_JAR -> AOT_JAR;
            default -> standard();
        };
    }

    /** Where the type is set, or why it is that. */
    String because() {
        if (isSwitched()) {
            return "aotCache is set";
        }
        return configured()
                .map(ConfigProperty::origin)
                .orElse(version.atLeast("1.12") ? "the default since Quarkus 1.12" : "the default before Quarkus 1.12");
    }

    private boolean isSwitched() {
        return !type().equals(projectsType());
    }

    private String standard() {
        if (configuration.is("quarkus.package.uber-jar", "true")) {
            return "uber-jar";
        }
        return !version.atLeast("1.12")
                ? "legacy-jar"
                : configuration.is("quarkus.package.jar.aot.enabled", "true") ? AOT_JAR : FAST_JAR;
    }

    private Optional<ConfigProperty> configured() {
        return configuration
                .property("quarkus.package.jar.type")
                .or(() -> configuration.property("quarkus.package.type"))
                .map(type -> new ConfigProperty(type.value().strip().toLowerCase(Locale.ROOT), type.origin()))
                .filter(type -> !type.value().isEmpty()
                        && !NATIVE.contains(type.value())
                        && !type.value().equals("jar"));
    }

    boolean isFolder() {
        return FOLDERS.contains(type());
    }

    /** Whether the build would make machine code, which runs on no Java image. */
    boolean isNative() {
        return configuration.is("quarkus.native.enabled", "true")
                || NATIVE.stream().anyMatch(type -> configuration.is("quarkus.package.type", type));
    }

    /** What makes Maven build machine code with the GraalVM of the build image, and no image. */
    List<String> nativeOptions() {
        var options = new ArrayList<>(
                version.atLeast("3.9")
                        ? List.of("-Dquarkus.native.enabled=true", "-Dquarkus.package.jar.enabled=false")
                        : List.of("-Dquarkus.package.type=native"));
        // A container runtime or a remote build in its configuration would imply it (NativeConfig).
        options.add("-Dquarkus.native.container-build=false");
        // Without its suffix, the executable would be named as folders beside it.
        Stream.of("quarkus.package.jar.add-runner-suffix", "quarkus.package.add-runner-suffix")
                .filter(key -> configuration.is(key, "false"))
                .forEach(key -> options.add("-D" + key + "=true"));
        options.addAll(withoutImages());
        return options;
    }

    /** Named as the jar that starts, without an extension. */
    Artifact executable() {
        return BuiltArtifact.executable(folder(), name() + runnerSuffix());
    }

    /** What makes Maven build the jar, and no image or machine code. */
    List<String> options() {
        var options = new ArrayList<String>();
        if (NATIVE.stream().anyMatch(type -> configuration.is("quarkus.package.type", type))) {
            options.add("-Dquarkus.package.type=" + projectsType());
        }
        if (isSwitched()) {
            options.add("-Dquarkus.package.jar.type=" + type());
        }
        if (cached) {
            Stream.of("quarkus.package.jar.appcds.enabled", "quarkus.package.create-appcds")
                    .filter(key -> configuration.is(key, "true"))
                    .forEach(key -> options.add("-D" + key + "=false"));
        }
        if (configuration.is("quarkus.native.enabled", "true")) {
            options.add("-Dquarkus.native.enabled=false");
        }
        if (configuration.is("quarkus.package.jar.enabled", "false")) {
            options.add("-Dquarkus.package.jar.enabled=true");
        }
        options.addAll(withoutImages());
        return options;
    }

    private List<String> withoutImages() {
        return Stream.of("quarkus.container-image.build", "quarkus.container-image.push", "quarkus.kubernetes.deploy")
                .filter(key -> configuration.is(key, "true"))
                .map(key -> "-D" + key + "=false")
                .toList();
    }

    /** The only jar of a type that is one, or the one that starts the others. */
    Artifact artifact() {
        if (isFolder()) {
            return BuiltArtifact.of(
                    facts,
                    configuration.first("quarkus.package.output-directory").isPresent()
                            ? folder()
                            : folder() + "/quarkus-app",
                    "quarkus-run",
                    "",
                    "jar");
        }
        var name = name();
        var suffix = suffix();
        return suffix.startsWith("-")
                ? BuiltArtifact.of(facts, folder(), name, suffix.substring(1), "jar")
                : BuiltArtifact.of(facts, folder(), name + suffix, "", "jar");
    }

    private String name() {
        return configuration
                .first("quarkus.package.output-name")
                .map(text -> SingleJar.withoutVersion(text, facts))
                .orElse(facts.finalName());
    }

    /** Relative to Maven's build directory. */
    private String folder() {
        return configuration
                .first("quarkus.package.output-directory")
                .flatMap(text -> text.startsWith("/")
                        ? facts.files().relative(text)
                        : Optional.of(facts.buildDirectory() + "/" + text.replaceFirst("/+$", "")))
                .orElse(facts.buildDirectory());
    }

    private String suffix() {
        var added = !configuration.is("quarkus.package.jar.add-runner-suffix", "false")
                && !configuration.is("quarkus.package.add-runner-suffix", "false");
        return added ? runnerSuffix() : "";
    }

    private String runnerSuffix() {
        return configuration
                .first("quarkus.package.jar.runner-suffix", "quarkus.package.runner-suffix")
                .orElse("-runner");
    }
}
