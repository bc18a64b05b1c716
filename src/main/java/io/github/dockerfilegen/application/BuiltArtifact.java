package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Artifact;
import java.util.List;
import java.util.stream.Stream;

/** Matches the file that the build creates, without knowing its version. */
public final class BuiltArtifact {

    private BuiltArtifact() {}

    /**
     * The artifact of a build.
     *
     * @param folder relative to the project
     * @param finalName the base name, with {@code *} for the version
     * @param classifier empty for none
     * @param extension {@code jar} or {@code war}
     */
    public static Artifact of(
            ProjectFacts facts, String folder, String finalName, String classifier, String extension) {
        var name = finalName + (classifier.isEmpty() ? "" : "-" + classifier) + "." + extension;
        // A star may stand for a version and a classifier behind it as well.
        var exclusions = classifier.isEmpty() && finalName.endsWith("*")
                ? classifiersBeside(facts)
                        .map(beside -> ShellText.findPattern("*-" + beside + "." + extension))
                        .toList()
                : List.<ShellText>of();
        return named(folder, name, extension, exclusions);
    }

    /** An artifact whose name, with {@code *} for the version, matches no other file. */
    public static Artifact only(String folder, String name, String extension) {
        return named(folder, name, extension, List.of());
    }

    /**
     * An executable, whose name with {@code *} for the version matches no other file. It is moved out of the workspace,
     * which may have a folder of any name.
     */
    public static Artifact executable(String folder, String name) {
        return new Artifact(
                ShellText.glob(folder + "/" + name),
                ShellText.word(folder),
                ShellText.findPattern(name),
                List.of(),
                new PlainWord("/executable"));
    }

    private static Artifact named(String folder, String name, String extension, List<ShellText> exclusions) {
        return new Artifact(
                folder.contains("*")
                        ? ShellText.of("{}/{}", ShellText.word(folder), ShellText.glob(name))
                        : ShellText.glob(folder + "/" + name),
                ShellText.word(folder),
                ShellText.findPattern(name),
                exclusions,
                new PlainWord("application." + extension));
    }

    /** The classifiers of the archives that the project's plugins put beside the artifact. */
    private static Stream<String> classifiersBeside(ProjectFacts facts) {
        return facts.plugins().stream()
                .flatMap(BuiltArtifact::classifiers)
                .filter(classifier -> !classifier.isBlank())
                .distinct()
                .sorted();
    }

    private static Stream<String> classifiers(BuildPlugin plugin) {
        return switch (plugin.artifactId()) {
            case "maven-source-plugin" -> Stream.of("sources", "test-sources");
            case "maven-javadoc-plugin" -> Stream.of("javadoc", "test-javadoc");
            case "maven-jar-plugin", "maven-war-plugin" ->
                Stream.concat(
                        Stream.of("tests")
                                .filter(tests -> plugin.executionsOf("test-jar")
                                        .findAny()
                                        .isPresent()),
                        plugin.allSettings().flatMap(settings -> settings.text("classifier").stream()));
            case "maven-shade-plugin" ->
                Stream.concat(
                        Stream.of("shaded"),
                        plugin.allSettings().flatMap(settings -> settings.text("shadedClassifierName").stream()));
            case "maven-assembly-plugin" -> Stream.of("jar-with-dependencies");
            case "spring-boot-maven-plugin" ->
                plugin.allSettings().flatMap(settings -> settings.text("classifier").stream());
            case "dokka-maven-plugin", "scala-maven-plugin" ->
                plugin.executions().isEmpty() ? Stream.empty() : Stream.of("javadoc");
            default -> Stream.empty();
        };
    }
}
