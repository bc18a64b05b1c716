package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.DependencyPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An application server as an artifact of a repository, which the builder's Maven fetches through the mirror of the
 * user's settings.
 *
 * @param coordinates {@code groupId:artifactId}
 * @param type the packaging of the artifact
 * @param version the server's version
 * @param origin what the version follows from
 */
public record ServerArtifact(String coordinates, String type, Version version, String origin) {

    /**
     * A number in full, as servers have it; anything else is a range, an expression, or the version of something else.
     */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\w+){1,3}");

    /**
     * A server of this project's own version where one is told, else of the version that serves its servlet API.
     *
     * @param newest the newest version for each line of {@link ServletContainer}: 9 (javax), 10 and 11 (jakarta)
     */
    public static ServerArtifact of(
            String coordinates,
            String type,
            Stream<Map.Entry<String, String>> told,
            ServletContainer api,
            Map<Integer, String> newest) {
        return told.filter(entry -> NUMBER.matcher(entry.getValue()).matches())
                .findFirst()
                .map(entry -> new ServerArtifact(coordinates, type, new Version(entry.getValue()), entry.getKey()))
                .orElseGet(() -> new ServerArtifact(
                        coordinates,
                        type,
                        new Version(newest(newest, api.line())),
                        "default version: " + api.because()));
    }

    private static String newest(Map<Integer, String> versions, int line) {
        return Objects.requireNonNull(versions.get(line), () -> "no version for Tomcat's line " + line);
    }

    /** The configuration of a plugin that says a version, as what tells it and the version. */
    public static Stream<Map.Entry<String, String>> inPlugin(ProjectFacts facts, String artifactId, String path) {
        return facts
                .plugin(artifactId)
                .flatMap(plugin -> plugin.text(path))
                .map(version -> Map.entry("<" + path + "> of " + artifactId, version))
                .stream();
    }

    /** The properties whose names match as a whole. */
    public static Stream<Map.Entry<String, String>> inProperties(ProjectFacts facts, Pattern names) {
        return facts.properties().entrySet().stream()
                .filter(property -> names.matcher(property.getKey()).matches())
                .map(property -> Map.entry(
                        "property " + property.getKey(), property.getValue().strip()));
    }

    /** The versions of what the project declares or manages whose coordinates match as a whole. */
    public static Stream<Map.Entry<String, String>> inDependencies(ProjectFacts facts, Pattern coordinates) {
        return Stream.concat(
                        facts.dependencies().stream().map(Dependency::key),
                        facts.module().managed().keys())
                .filter(coordinates.asMatchPredicate())
                .flatMap(key -> facts.versionOf(key).map(version -> Map.entry(key, version)).stream());
    }

    /** The stage that fetches it. */
    public FetchedServer fetched(ProjectFacts facts) {
        return new FetchedServer(
                Application.SERVER_STAGE,
                ShellText.word(DependencyPlugin.goal(facts, "copy")),
                ShellText.word(coordinates + ":" + version + ":" + type));
    }

    /**
     * A war taken apart in this server, where the template needs nothing else of the project.
     *
     * @param template the template's name, without its ending
     * @param folder where the server looks for the war, relative to the working directory
     */
    public Application exploded(ProjectFacts facts, String template, String folder, Decision decision) {
        var unpacking = new ServerUnpacking(new PlainWord(template), ExplodedWar.of(facts, folder), fetched(facts));
        return exploded(facts, unpacking, folder, decision);
    }

    /** The same where the template needs more. */
    public Application exploded(ProjectFacts facts, Unpacking unpacking, String folder, Decision decision) {
        return TomcatWar.exploded(facts, unpacking, Application.SERVER_STAGE, folder, decision);
    }

    /** The lowest Java version of the first line that this version has reached; 8 for older ones. */
    public int minimumJava(Map<String, Integer> lines) {
        return minimumJava(version, lines);
    }

    public static int minimumJava(Version version, Map<String, Integer> lines) {
        return lines.entrySet().stream()
                .filter(line -> version.atLeast(line.getKey()))
                .map(Map.Entry::getValue)
                .max(Integer::compare)
                .orElse(8);
    }
}
