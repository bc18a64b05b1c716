package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the user configured, as far as it decides what is written.
 *
 * @param javaVersion the Java version to run on
 * @param builderJavaVersion the JDK to build with
 * @param mainClass the class to start
 * @param runtime the kind of base image
 * @param dependencyCache how downloaded dependencies are kept between builds
 * @param syntax the Dockerfile frontend image; empty for none
 * @param registry a mirror's prefix for the default images; empty for none
 * @param buildImage the builder stage's image in place of the default
 * @param runtimeImage the runtime stage's image in place of the default
 * @param ports the ports to expose in place of the detected ones; empty to detect
 * @param healthcheck how Docker asks for the application's health
 * @param jvmOptions JVM options that follow the defaults
 * @param env environment variables of the image
 * @param platforms the platforms the image must build for, such as {@code linux/arm64}
 */
public record UserChoices(
        Optional<String> javaVersion,
        Optional<String> builderJavaVersion,
        Optional<String> mainClass,
        Runtime runtime,
        DependencyCache dependencyCache,
        String syntax,
        String registry,
        Optional<String> buildImage,
        Optional<String> runtimeImage,
        List<String> ports,
        HealthcheckChoice healthcheck,
        String jvmOptions,
        SortedMap<String, String> env,
        List<String> platforms) {

    public UserChoices {
        ports = List.copyOf(ports);
        env = new TreeMap<>(env);
        platforms = List.copyOf(platforms);
    }

    /** The choices of a user who configured nothing, on a common machine. */
    public static UserChoices defaults() {
        return new UserChoices(Optional.empty(), Optional.empty(), Optional.empty(), Runtime.JRE, DependencyCache.MOUNT, "", "",
                Optional.empty(), Optional.empty(), List.of(), HealthcheckChoice.AUTO, "", new TreeMap<>(), List.of("linux/amd64"));
    }
}
