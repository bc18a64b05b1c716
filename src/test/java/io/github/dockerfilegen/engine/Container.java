package io.github.dockerfilegen.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

/** A running server in a container, removed when closed. */
final class Container implements AutoCloseable {

    /** Long enough for several that start at once on a busy machine; a test waits no longer than its application takes. */
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    /** In place of the image's own, which a busy machine can exceed although the application is well. */
    private static final String HEALTH_TIMEOUT = "60s";

    private final String id;
    private final int port;

    /** @param options options of {@code docker run} */
    Container(String image, int port, Stream<String> options) {
        var command = Stream.of(
                Stream.of("run", "--detach", "--health-interval", "1s", "--health-timeout", HEALTH_TIMEOUT),
                Stream.of("--publish", "127.0.0.1::" + port),
                options,
                Stream.of(image));
        this.id = Engine.docker(command.flatMap(words -> words).toArray(String[]::new));
        this.port = port;
    }

    /** The body that the path answers with, once the server is up. */
    String ask(String path) throws InterruptedException {
        var address =
                Engine.docker("port", id, port + "/tcp").lines().findFirst().orElseThrow();
        var request = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (true) {
            try {
                var response = client.send(request, BodyHandlers.ofString());
                return response.statusCode() + " " + response.body();
            } catch (IOException e) {
                if (System.nanoTime() > deadline
                        || !Engine.docker("inspect", id, "--format", "{{.State.Running}}")
                                .equals("true")) {
                    throw new AssertionError("no answer from " + address + path + ":\n" + Engine.docker("logs", id), e);
                }
                Thread.sleep(250);
            }
        }
    }

    /** Waits until Docker finds the application {@code healthy} or {@code unhealthy}; the image's own interval is shortened. */
    void becomes(String health) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!Engine.docker("inspect", id, "--format", "{{.State.Health.Status}}")
                .equals(health)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "not " + health + ": " + Engine.docker("inspect", id, "--format", "{{json .State.Health}}"));
            }
            Thread.sleep(250);
        }
    }

    /** The program that runs as process 1: not the first in the list, where a health check with a lower number can stand. */
    String firstProcess() {
        var first = Engine.docker("inspect", id, "--format", "{{.State.Pid}}") + " ";
        return Engine.docker("top", id, "-o", "pid,comm")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(first))
                .map(line -> line.substring(first.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** Stops the container as Docker does by default: SIGTERM, and after ten seconds SIGKILL. */
    void stop() {
        Engine.docker("stop", "--time", "10", id);
    }

    int exitCode() {
        return Integer.parseInt(Engine.docker("inspect", id, "--format", "{{.State.ExitCode}}"));
    }

    @Override
    public void close() {
        Engine.docker("rm", "--force", id);
    }
}
