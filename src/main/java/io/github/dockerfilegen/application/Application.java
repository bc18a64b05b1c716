package io.github.dockerfilegen.application;

import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.ApplicationStage;
import io.github.dockerfilegen.plan.Artifact;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How an application is built, split into layers, copied into the image and started.
 *
 * @param unpacking how the build stage splits the artifact into layers below {@code /layers}
 * @param goals Maven's phase and goals
 * @param options Maven options that those goals need, one shell word each
 * @param artifact the file that the build creates
 * @param layers the copies into the runtime stage, the least frequently changed first
 * @param directory the runtime stage's working directory
 * @param command the JVM's arguments by Java version: structural options, then what to start
 * @param minimumJava the lowest Java version that the launcher or server supports; 0 for any
 * @param env environment variables for the launcher or server
 * @param service the ports and the health check of the application, and its arguments
 * @param decisions all decisions, with their reasons
 */
public record Application(
        Unpacking unpacking,
        List<String> goals,
        List<ShellText> options,
        Artifact artifact,
        List<LayerCopy> layers,
        String directory,
        IntFunction<List<String>> command,
        int minimumJava,
        SortedMap<String, String> env,
        Listening service,
        List<Decision> decisions) {

    /** The stages of Tomcat, and of a server that the build downloads. */
    public static final PlainWord TOMCAT_STAGE = new PlainWord("tomcat");

    public static final PlainWord SERVER_STAGE = new PlainWord("server");

    public Application {
        goals = List.copyOf(goals);
        options = List.copyOf(options);
        layers = List.copyOf(layers);
        env = new TreeMap<>(env);
        decisions = List.copyOf(decisions);
    }

    /** An application below {@code /app} that {@code mvn package} builds, without ports. */
    public static Application of(
            Unpacking unpacking, Artifact artifact, List<LayerCopy> layers, List<String> command, Decision decision) {
        return new Application(
                unpacking,
                List.of("package"),
                List.of(),
                artifact,
                layers,
                ContainerSettings.DIRECTORY,
                java -> command,
                0,
                new TreeMap<>(),
                Listening.NONE,
                List.of(decision));
    }

    /** The part of it that the Dockerfile contains, for the runtime's Java version. */
    public ApplicationStage stage(int java) {
        var made = unpacking.on(java);
        return new ApplicationStage(made.template(), made, artifact, layers, new PlainWord(directory));
    }

    public Application withGoals(List<String> newGoals, List<ShellText> newOptions) {
        return new Application(
                unpacking,
                newGoals,
                newOptions,
                artifact,
                layers,
                directory,
                command,
                minimumJava,
                env,
                service,
                decisions);
    }

    public Application withServer(String newDirectory, IntFunction<List<String>> newCommand, int newMinimumJava) {
        return new Application(
                unpacking,
                goals,
                options,
                artifact,
                layers,
                newDirectory,
                newCommand,
                newMinimumJava,
                env,
                service,
                decisions);
    }

    /** A copy in another folder; that of an application server stays where it is. */
    public Application in(String newDirectory) {
        if (!directory.equals(ContainerSettings.DIRECTORY)) {
            return withDecision(Decision.warning(
                    "the application runs in " + directory,
                    "it is the server's folder; <workingDirectory> is for applications that bring their own"));
        }
        return withServer(newDirectory, command, minimumJava);
    }

    /** A copy with these ports, health check and arguments; files that it reads at start are copied beside it. */
    public Application withService(Listening newService) {
        var all = Stream.concat(layers.stream(), newService.files().stream().map(LayerCopy::ofContext))
                .toList();
        return new Application(
                unpacking, goals, options, artifact, all, directory, command, minimumJava, env, newService, decisions);
    }

    public Application withEnv(Map<String, String> newEnv) {
        return new Application(
                unpacking,
                goals,
                options,
                artifact,
                layers,
                directory,
                command,
                minimumJava,
                new TreeMap<>(newEnv),
                service,
                decisions);
    }

    /** A copy with one more layer, which changes more often than the others. */
    public Application withLayer(LayerCopy layer) {
        var all = Stream.concat(layers.stream(), Stream.of(layer)).toList();
        return new Application(
                unpacking, goals, options, artifact, all, directory, command, minimumJava, env, service, decisions);
    }

    /** A copy that is split into layers in another way. */
    public Application withUnpacking(Unpacking newUnpacking) {
        return new Application(
                newUnpacking,
                goals,
                options,
                artifact,
                layers,
                directory,
                command,
                minimumJava,
                env,
                service,
                decisions);
    }

    public Application withDecision(Decision decision) {
        return new Application(
                unpacking,
                goals,
                options,
                artifact,
                layers,
                directory,
                command,
                minimumJava,
                env,
                service,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList());
    }

    /** The stages of one of several applications besides its final one, which is called {@code name}. */
    public static List<String> stages(String name) {
        return List.of(
                name + "-layers",
                name + "-" + TOMCAT_STAGE,
                name + "-" + SERVER_STAGE,
                name + "-agents",
                name + "-application",
                name + "-aot",
                name + "-modules",
                name + "-jre");
    }

    /** A copy for a Dockerfile with several applications, whose stages start with {@code name}. */
    public Application inStages(PlainWord name) {
        var renamed = layers.stream().map(layer -> layer.inStages(name)).toList();
        return new Application(
                unpacking.inStages(name),
                goals,
                options,
                artifact,
                renamed,
                directory,
                command,
                minimumJava,
                env,
                service,
                decisions);
    }
}
