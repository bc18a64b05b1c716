package io.github.dockerfilegen.application;

import io.github.dockerfilegen.listening.Listening;
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
 * How an application is built, taken apart, laid out and started.
 *
 * @param unpacking how the artifact is taken apart into {@code /layers} in the builder stage
 * @param goals Maven's phase and goals
 * @param options Maven options that those goals need, a word each
 * @param artifact the file that the build makes
 * @param layers what goes into the runtime stage, the most stable first
 * @param directory the runtime stage's working directory
 * @param command the JVM's arguments by Java version: structural options, then what to start
 * @param minimumJava the lowest Java version that what starts the application runs on; 0 for any
 * @param env environment variables that what starts the application reads
 * @param service what the application offers, and the arguments it starts with
 * @param decisions what was decided, and why
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

    /** The stage that holds Tomcat, and the one that holds a server which the build fetches. */
    public static final PlainWord TOMCAT_STAGE = new PlainWord("tomcat");

    public static final PlainWord SERVER_STAGE = new PlainWord("server");

    public Application {
        goals = List.copyOf(goals);
        options = List.copyOf(options);
        layers = List.copyOf(layers);
        env = new TreeMap<>(env);
        decisions = List.copyOf(decisions);
    }

    /** A layout under {@code /app} that {@code mvn package} alone builds and that listens nowhere. */
    public static Application of(
            Unpacking unpacking, Artifact artifact, List<LayerCopy> layers, List<String> command, Decision decision) {
        return new Application(
                unpacking,
                List.of("package"),
                List.of(),
                artifact,
                layers,
                "/app",
                java -> command,
                0,
                new TreeMap<>(),
                Listening.NONE,
                List.of(decision));
    }

    /** What of it stands in the Dockerfile. */
    public ApplicationStage stage() {
        return new ApplicationStage(unpacking.template(), unpacking, artifact, layers, new PlainWord(directory));
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

    /** The same with what the application offers; files that it reads when it starts lie beside it. */
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

    /** The same with one more layer, which changes more often than the others. */
    public Application withLayer(LayerCopy layer) {
        var all = Stream.concat(layers.stream(), Stream.of(layer)).toList();
        return new Application(
                unpacking, goals, options, artifact, all, directory, command, minimumJava, env, service, decisions);
    }

    /** The same, taken apart otherwise. */
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

    /** The stages that one application of several has besides its last one, which is named {@code name}. */
    public static List<String> stages(String name) {
        return List.of(name + "-layers", name + "-" + TOMCAT_STAGE, name + "-" + SERVER_STAGE);
    }

    /** The same for one application of several in a file, whose stages begin with its name. */
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
