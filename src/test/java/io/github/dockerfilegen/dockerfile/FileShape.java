package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file does, without the values that it does it with: two files of one shape differ in operands only. */
public final class FileShape {

    /** Every image defines PATH. */
    private static final String LINKED_JAVA = "PATH=\"/opt/java/openjdk/bin:$PATH\"";

    private FileShape() {}

    /** The keyword and the flags of each instruction. */
    public static List<String> instructions(String dockerfile) {
        return ParsedDockerfile.parse(dockerfile).instructions().stream()
                .map(instruction -> instruction.keyword()
                        + instruction.flags().stream()
                                .map(flag -> " " + flag.replaceFirst("(?s)=.*", ""))
                                .collect(Collectors.joining()))
                .toList();
    }

    /** For each line of an ignore file whether it is a comment, empty, lets in or keeps out. */
    public static List<String> ignored(String text) {
        return text.lines()
                .map(line -> line.startsWith("#") || line.startsWith("!")
                        ? line.substring(0, 1)
                        : line.isBlank() ? "" : "pattern")
                .toList();
    }

    /** The lines of a bake file without their strings. */
    public static List<String> bake(String text) {
        return text.lines()
                .map(line -> line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "text"))
                .toList();
    }

    /** The programs that the commands of a Dockerfile start. */
    public static Set<String> programs(String dockerfile) {
        return ParsedDockerfile.parse(dockerfile).instructions().stream()
                .filter(instruction -> instruction.is("RUN"))
                .flatMap(instruction -> ShellScript.of(instruction).commands().stream())
                .map(ShellCommand::name)
                .collect(Collectors.toSet());
    }

    /** What Docker takes for a variable outside of shell commands, although nothing defines it. */
    public static Set<String> undefinedVariables(String dockerfile) {
        var file = ParsedDockerfile.parse(dockerfile);
        return file.instructions().stream()
                .filter(instruction -> !instruction.raw().equals(LINKED_JAVA))
                .flatMap(instruction -> file.undefinedVariables(instruction).stream())
                .collect(Collectors.toSet());
    }

    /** What is copied from the build context, as names of files. */
    public static List<String> contextSources(String dockerfile) {
        return ParsedDockerfile.parse(dockerfile).instructions().stream()
                .filter(instruction -> instruction.is("COPY") && !instruction.hasFlag("from"))
                .flatMap(instruction -> instruction.sources().stream())
                .map(source -> source.replace("[[]", "[").replaceAll("\\\\(.)", "$1"))
                .toList();
    }
}
