package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.jdk.JavaPlan;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.AotCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans a cache of loaded classes: an AOT cache (Java 25 and later, JEP 514), or an archive of class data sharing (Java
 * 13 and later, JEP 350).
 */
final class AotCachePlanner {

    /** The stage that has everything but the cache. */
    static final PlainWord APPLICATION = new PlainWord("application");

    /** The first Java version that makes an AOT cache in one step. */
    static final int AOT = 25;

    private static final PlainWord TRAINING = new PlainWord("aot");
    private static final PlainWord PROGRAM = new PlainWord("Training");
    private static final String SWITCH_OFF = ". Set <aotCache> (or -Ddockerfile-gen.aotCache) to false";
    /** Why the JVM would use no cache, by the template that lays the application out. */
    private static final Map<String, String> WITHOUT = Map.of(
            "war", "a server loads its classes with a class loader of its own, which a cache does not serve",
            "spring-boot/layertools", "its classes lie in folders, and a cache needs jars; Spring Boot 3.3 makes them",
            "spring-boot/launcher",
                    "its classes lie in folders, and a cache needs jars; package a jar in place of a war");

    private final UserChoices choices;
    private final List<Decision> decisions = new ArrayList<>();

    AotCachePlanner(UserChoices choices) {
        this.choices = choices;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** The option with which the JVM uses the cache; none without one. */
    List<String> option(Application layout, JavaPlan java) {
        return choices.image().aot().wanted()
                ? List.of((java.runtime() >= AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file(layout, java))
                : List.of();
    }

    /**
     * The stages.
     *
     * @param name the name of the final stage
     * @param added the options that go with what the user adds to the image
     * @return empty where none is wanted
     * @throws DockerfileGenException where the JVM would not use it
     */
    Optional<AotCache> plan(PlainWord name, Application layout, JavaPlan java, List<Port> ports, List<String> added) {
        var settings = choices.image().aot();
        if (!settings.wanted()) {
            if (!settings.arguments().isEmpty() || !settings.env().isEmpty()) {
                decisions.add(Decision.warning(
                        "<trainingArguments> and <trainingEnv> change nothing",
                        "they are for <aotCache>true</aotCache>"));
            }
            return Optional.empty();
        }
        settings.env().keySet().forEach(variable -> ImageVariables.requireName(variable, "trainingEnv"));
        requirePossible(layout, java.runtime());
        var file = file(layout, java);
        // The application's user may write there, in every image.
        var written = "/tmp" + file.substring(file.lastIndexOf('/'));
        var start = new JvmLaunch(choices)
                .started(
                        layout,
                        java,
                        List.of(
                                (java.runtime() >= AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + written,
                                // A builder with much memory would choose other pointers than a container with little.
                                usesZgc() ? "-XX:+UseZGC" : "-XX:+UseCompressedOops"),
                        added);
        start.addAll(settings.arguments().isEmpty() ? choices.image().arguments() : settings.arguments());
        var probe = layout.service().probe().filter(HealthProbe::known);
        var port = probe.map(HealthProbe::port).or(() -> HealthcheckPlanner.first(ports));
        var command = new ArrayList<String>();
        port.ifPresent(number -> command.addAll(
                List.of("java", "-cp", "/training", PROGRAM.value(), written, Integer.toString(number), path(probe))));
        command.addAll(choices.image().entrypointPrefix());
        command.addAll(start);
        decisions.add(Decision.of(
                (java.runtime() >= AOT ? "AOT cache " : "class data archive ") + file,
                "aotCache is set, Java " + java.runtime() + "; the build starts the application once"
                        + port.map(number -> " and asks it on port " + number).orElse(", to its end")));
        return Optional.of(new AotCache(
                name,
                RuntimePlanner.beside(name, TRAINING),
                new PlainWord(written),
                new PlainWord(file),
                layout.layers().stream()
                        .filter(layer -> !layer.stage().isEmpty())
                        .flatMap(layer -> layer.copy().sources().stream())
                        .map(ShellText::word)
                        .toList(),
                port.isPresent() ? List.of(PROGRAM) : List.of(),
                settings.env().entrySet().stream()
                        .map(variable -> DockerText.pair(variable.getKey(), variable.getValue()))
                        .toList(),
                new ExecForm(command)));
    }

    private String path(Optional<HealthProbe> probe) {
        return choices.healthcheck()
                .path()
                .or(() -> probe.filter(known -> known.protocol() == HealthProbe.Protocol.HTTP)
                        .map(HealthProbe::path))
                .orElse("/");
    }

    private static String file(Application layout, JavaPlan java) {
        return layout.directory() + (java.runtime() >= AOT ? "/application.aot" : "/application.jsa");
    }

    /** What the JVM reads besides its command line, in the image or in the training. */
    private String options() {
        return String.join(
                " ",
                choices.jvmOptions(),
                choices.env().getOrDefault("JDK_JAVA_OPTIONS", ""),
                choices.env().getOrDefault("JAVA_TOOL_OPTIONS", ""),
                choices.image().aot().env().getOrDefault("JDK_JAVA_OPTIONS", ""),
                choices.image().aot().env().getOrDefault("JAVA_TOOL_OPTIONS", ""));
    }

    private boolean usesZgc() {
        return options().contains("-XX:+UseZGC");
    }

    private void requirePossible(Application layout, int java) {
        if (java < 13) {
            throw new DockerfileGenException("<aotCache> is set, but Java " + java
                    + " makes no cache of an application's classes: Java 13 was the first. Set <javaVersion> (or "
                    + "-Ddockerfile-gen.javaVersion) to 17 or later, or <aotCache> to false.");
        }
        var template = layout.unpacking().template().value();
        WITHOUT.entrySet().stream()
                .filter(entry -> (template + "/").startsWith(entry.getKey() + "/"))
                .findFirst()
                .ifPresent(entry -> {
                    throw new DockerfileGenException("<aotCache> is set, but " + entry.getValue() + SWITCH_OFF + ".");
                });
        if (layout.unpacking().hidesClasses()) {
            throw new DockerfileGenException(
                    "<aotCache> is set, but the archive of the application holds other archives, "
                            + "whose classes a cache does not serve" + SWITCH_OFF + ".");
        }
        if (layout.unpacking().on(java).hasClassPathFolder()) {
            throw new DockerfileGenException(
                    "<aotCache> is set, but the class path of the application has a folder, and "
                            + "a cache needs jars alone" + SWITCH_OFF + ".");
        }
        if (!choices.image().javaAgents().isEmpty()
                || options().matches("(?s).*-(?:javaagent|agentlib|agentpath):.*")) {
            throw new DockerfileGenException(
                    "<aotCache> is set, and so is an agent (<javaAgents>, or an option of the JVM), but it changes "
                            + "classes when they are loaded, so that the JVM refuses a cache" + SWITCH_OFF
                            + ", or remove the agents.");
        }
        if (java >= 24 && java < 26 && usesZgc()) {
            throw new DockerfileGenException("<aotCache> is set, but with -XX:+UseZGC Java " + java
                    + " uses no cache: Java 26 is the first (JEP 516)" + SWITCH_OFF + ", or choose another collector.");
        }
    }
}
