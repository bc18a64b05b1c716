package io.github.dockerfilegen.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The container engine that {@code docker} talks to. */
final class Engine {

    private static final int LONGEST_MINUTES = 15;

    private Engine() {}

    /** Runs {@code docker} with the arguments and returns what it printed; a failure says what that was. */
    static String docker(String... arguments) {
        var result = attempt(arguments);
        if (result.exitCode != 0) {
            throw new AssertionError("docker " + String.join(" ", arguments) + " failed:\n" + result.output);
        }
        return result.output.strip();
    }

    /** What a command printed, errors included, and how it ended. */
    record Result(int exitCode, String output) {}

    /** As {@link #docker}, for commands that may fail. */
    static Result attempt(String... arguments) {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("docker", ".out");
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    return new Result(
                            124, "took longer than " + LONGEST_MINUTES + " minutes\n" + Files.readString(output));
                }
                return new Result(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
