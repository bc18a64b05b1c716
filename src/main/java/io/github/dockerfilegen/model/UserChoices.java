package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of the user that affect the content of the files.
 *
 * @param javaVersion the Java version to run on
 * @param builderJavaVersion the JDK to build with
 * @param mainClass the class to start
 * @param runtime the kind of base image, such as {@code distroless}
 * @param dependencyCache how downloaded dependencies are kept between builds
 * @param syntax the Dockerfile frontend image; empty for none
 * @param registry a mirror's prefix for the default images; empty for none
 * @param buildImage the image of the build stage; empty for the default
 * @param runtimeImage the image of the runtime stage; empty for the default
 * @param ports the ports to expose; empty for the detected ones
 * @param healthcheck the choice of health check
 * @param jvmOptions JVM options that follow the defaults
 * @param env environment variables of the image
 * @param platforms the platforms the image must build for, such as {@code linux/arm64}
 * @param image what the user adds to the image
 * @param build what the user adds to the build
 * @throws DockerfileGenException when a value has the wrong form for its parameter
 */
public record UserChoices(
        Optional<String> javaVersion,
        Optional<String> builderJavaVersion,
        Optional<String> mainClass,
        String runtime,
        DependencyCache dependencyCache,
        String syntax,
        String registry,
        Optional<String> buildImage,
        Optional<String> runtimeImage,
        List<String> ports,
        HealthcheckChoice healthcheck,
        String jvmOptions,
        SortedMap<String, String> env,
        List<String> platforms,
        ImageSettings image,
        BuildSettings build) {

    /** The default kind of base image. */
    public static final String DEFAULT_RUNTIME = "jre";

    public UserChoices {
        ports = List.copyOf(ports);
        env = new TreeMap<>(env);
        platforms = List.copyOf(platforms);
        javaVersion.ifPresent(text -> JavaLevel.parse(text, "<javaVersion>", "javaVersion"));
        builderJavaVersion.ifPresent(text -> JavaLevel.parse(text, "<builderJavaVersion>", "builderJavaVersion"));
        mainClass.ifPresent(name -> ClassName.check(name, "<mainClass>"));
        buildImage.ifPresent(name -> ImageReference.parse(name, "buildImage"));
        runtimeImage.ifPresent(name -> ImageReference.parse(name, "runtimeImage"));
        ImageReference.checkRegistry(registry);
        ports.forEach(text -> Port.parse(text, "<ports>"));
        JvmOptions.check(jvmOptions);
        platforms.forEach(Platform::check);
    }

    /** The choices of a user who configured nothing, on a common machine. */
    public static UserChoices defaults() {
        return new UserChoices(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_RUNTIME,
                DependencyCache.MOUNT,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                HealthcheckChoice.AUTO,
                "",
                new TreeMap<>(),
                List.of("linux/amd64"),
                ImageSettings.NONE,
                BuildSettings.NONE);
    }
}
