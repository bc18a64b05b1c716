package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program whose source is in the Dockerfile, because no base image provides it.
 *
 * @param name the file name without its extension
 * @param folder the folder of the stage that holds its classes, an absolute path
 * @param lines its source, each line as a shell word
 */
public record Program(PlainWord name, PlainWord folder, List<ShellText> lines) {

    private static final String FOLDER = "/dockerfile-gen/programs/";

    public Program {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a program from the resources of this plugin.
     *
     * @param file its file name with extension
     */
    public static Program of(String file) {
        try (var in = Program.class.getResourceAsStream(FOLDER + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Program(
                    new PlainWord(file.replaceFirst("\\.\\w+$", "")),
                    new PlainWord(file.endsWith("Probe.java") ? "/probe" : "/training"),
                    text.lines().map(ShellText::programLine).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
