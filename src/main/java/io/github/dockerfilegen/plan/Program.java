package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program that the Dockerfile brings along as text, because no base image has it.
 *
 * @param name the name without its ending
 * @param lines its source, each line a word of the shell
 */
public record Program(PlainWord name, List<ShellText> lines) {

    private static final String FOLDER = "/dockerfile-gen/programs/";

    public Program {
        lines = List.copyOf(lines);
    }

    /**
     * A program of this plugin, kept in the language that it is written in.
     *
     * @param file its name with its ending
     */
    public static Program of(String file) {
        try (var in = Program.class.getResourceAsStream(FOLDER + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Program(
                    new PlainWord(file.replaceFirst("\\.\\w+$", "")),
                    text.lines().map(ShellText::programLine).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
