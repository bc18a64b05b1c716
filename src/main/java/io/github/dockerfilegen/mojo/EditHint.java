package io.github.dockerfilegen.mojo;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.parts.OwnPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names the settings that would hold an edit of a Dockerfile, so that it outlives the next run. */
final class EditHint {

    private static final Pattern INSTRUCTION = Pattern.compile("([A-Z]+)\\s.*");
    private static final Pattern BUILD = Pattern.compile("FROM\\s.*\\sAS\\s+(?:build|builder|dependencies|poms)");
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:apt-get|apk|microdnf|dnf)\\b");
    private static final Pattern MAVEN = Pattern.compile("\\bmvnw?\\b");
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("ARG", "buildArgs"),
            Map.entry("CMD", "arguments"),
            Map.entry("COPY", "copies"),
            Map.entry("ENTRYPOINT", "entrypointPrefix, systemProperties, javaAgents or jvmOptions"),
            Map.entry("ENV", "env"),
            Map.entry("EXPOSE", "ports"),
            Map.entry("FROM", "runtimeImage, runtime or javaVersion"),
            Map.entry("HEALTHCHECK", "healthcheck"),
            Map.entry("LABEL", "labels"),
            Map.entry("STOPSIGNAL", "stopSignal"),
            Map.entry("USER", "user"),
            Map.entry("VOLUME", "volumes"),
            Map.entry("WORKDIR", "workingDirectory"));

    private EditHint() {}

    /** A sentence; empty where no setting is meant for what was edited. */
    static Optional<String> of(CheckedFile file) {
        var settings = new TreeSet<String>();
        for (var delta : DiffUtils.diff(file.generated(), file.present()).getDeltas()) {
            var there = settings(file.present(), delta.getTarget()).toList();
            settings.addAll(
                    there.isEmpty()
                            ? settings(file.generated(), delta.getSource()).toList()
                            : there);
        }
        return settings.isEmpty()
                ? Optional.empty()
                : Optional.of("A setting may hold the edit: " + String.join(", ", settings)
                        + ". Other lines stay between \"" + OwnPart.BEGIN + "\" and \"" + OwnPart.END + "\".");
    }

    private static Stream<String> settings(List<String> lines, Chunk<String> chunk) {
        return IntStream.range(chunk.getPosition(), chunk.getPosition() + chunk.size())
                .filter(line -> !lines.get(line).isBlank() && !lines.get(line).startsWith("#"))
                .mapToObj(line -> setting(lines, line))
                .flatMap(Optional::stream);
    }

    /** An instruction may have begun some lines above. */
    private static Optional<String> setting(List<String> lines, int edited) {
        return IntStream.iterate(edited, line -> line >= 0, line -> line - 1)
                .mapToObj(lines::get)
                .filter(line -> INSTRUCTION.matcher(line).matches())
                .findFirst()
                .flatMap(line -> setting(line, lines.get(edited)));
    }

    private static Optional<String> setting(String instruction, String edited) {
        if (instruction.startsWith("RUN")) {
            return PACKAGES.matcher(edited).find()
                    ? Optional.of("packages")
                    : MAVEN.matcher(edited).find() ? Optional.of("mavenArguments") : Optional.empty();
        }
        if (instruction.matches("ENV (?:JDK_JAVA|JAVA_TOOL)_OPTIONS=.*")) {
            return Optional.of("jvmOptions");
        }
        return BUILD.matcher(instruction).matches()
                ? Optional.of("buildImage or builderJavaVersion")
                : Optional.ofNullable(SETTINGS.get(word(instruction)));
    }

    private static String word(String instruction) {
        return instruction.replaceFirst("\\s.*", "");
    }
}
