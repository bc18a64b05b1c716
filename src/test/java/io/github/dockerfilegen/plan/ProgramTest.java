package io.github.dockerfilegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that generated files bring along, each run as the image runs it. */
class ProgramTest {

    private static final String GROUP = "<groupId>g</groupId>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"HealthProbe", "HttpsHealthProbe", "GrpcHealthProbe"})
    void theOldestJavaWithAnImageCompilesIt(String name) throws IOException {
        var arguments = List.of("-Xlint:-options", "-Werror", "--release", "8");

        assertThat(compile(name, arguments)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "204, 0", "302, 1", "503, 1"})
    void aStatusOfSuccessAloneIsHealthy(int status, int exit) throws Exception {
        compile("HealthProbe", List.of());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            var port = Integer.toString(server.getAddress().getPort());

            assertThat(java("HealthProbe", port, "/health")).isEqualTo(exit);
            assertThat(java("HealthProbe", port)).as("an open port").isZero();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aClosedPortIsUnhealthy() throws Exception {
        compile("HealthProbe", List.of());
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        assertThat(java("HealthProbe", Integer.toString(closed))).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no awk")
    void aPomKeepsWhatDecidesOnDownloads() throws Exception {
        var pom = Files.writeString(
                folder.resolve("pom.xml"),
                "<?xml version=\"1.0\"?>\n<project a='>'>\n  <!-- a > b -->" + GROUP
                        + "<artifactId>shop</artifactId>\n <version>1.2.3</version><name>The <![CDATA[<shop>]]></name>"
                        + "<dependencies><dependency>" + GROUP
                        + "<artifactId>lib</artifactId><version>2</version></dependency></dependencies></project>\n");

        strip(pom);

        assertThat(Files.readString(pom))
                .doesNotContain("The ", "a > b", "1.2.3")
                .contains(
                        "<artifactId>shop</artifactId>",
                        "<version>0.0.0-SNAPSHOT</version>",
                        "<artifactId>lib</artifactId>",
                        "<version>2</version>");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no awk")
    void aBumpOfTheVersionIsNoChange() throws Exception {
        var pom = "<project>" + GROUP
                + "<artifactId>shop</artifactId><version>%s</version><description>%s</description></project>";
        var before = Files.writeString(folder.resolve("a.xml"), pom.formatted("1", "one"));
        var after = Files.writeString(folder.resolve("b.xml"), pom.formatted("2", "two"));

        strip(before);
        strip(after);

        assertThat(before).hasSameTextualContentAs(after);
    }

    /** The script as the image has it, its passes as its stage names them. */
    private void strip(Path pom) throws Exception {
        var script = Files.write(folder.resolve("poms.awk"), lines("poms.awk"));
        var process = new ProcessBuilder(
                        "awk", "-f", script.toString(), "pass=1", pom.toString(), "pass=2", pom.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private int compile(String name, List<String> arguments) throws IOException {
        var source = Files.write(folder.resolve(name + ".java"), lines(name + ".java"));
        var all = new ArrayList<>(arguments);
        all.addAll(List.of("-d", folder.toString(), source.toString()));
        return ToolProvider.getSystemJavaCompiler().run(null, System.out, System.err, all.toArray(String[]::new));
    }

    private int java(String name, String... arguments) throws Exception {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                folder.toString(),
                                name),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** What a shell makes of the words. */
    private static List<String> lines(String file) {
        return Program.of(file).lines().stream()
                .map(Object::toString)
                .map(word -> word.substring(1, word.length() - 1).replace("'\\''", "'"))
                .toList();
    }
}
