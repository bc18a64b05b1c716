package io.github.dockerfilegen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A linked runtime has what applications reach by names only, and so what no class file refers to. */
class JlinkIT {

    private static final Path PROGRAM = Path.of("src/test/resources/engine/Linked.java");
    private static final String IMAGE = "dockerfile-gen-it/linked";

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"11", "17", "21", "25"})
    void whatIsReachedByNameIsThere(String java) throws Exception {
        var project = scratch.resolve("project");
        Projects.write(project.resolve("pom.xml"), Projects.pom("""
                <properties>
                  <maven.compiler.release>%s</maven.compiler.release>
                  <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                </properties>
                <dependencies><dependency>
                  <groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.3.232</version>
                  <scope>runtime</scope>
                </dependency></dependencies>
                """.formatted(java)));
        Projects.write(project.resolve("src/main/java/com/example/Linked.java"), Files.readString(PROGRAM));
        Projects.write(project.resolve("src/main/resources/messages_de.properties"), "greeting=Hallo");
        keys(project.resolve("src/main/resources/keys.p12"));
        Reactors.generate(
                project,
                Map.of(
                        "runtime",
                        "jlink",
                        "timeZone",
                        "Asia/Kathmandu",
                        "systemProperties.com.sun.management.jmxremote.port",
                        "9999",
                        "systemProperties.com.sun.management.jmxremote.authenticate",
                        "false",
                        "systemProperties.com.sun.management.jmxremote.ssl",
                        "false"));
        Engine.docker("build", "--tag", IMAGE, project.toString());

        assertThat(Engine.docker("run", "--rm", "--read-only", "--tmpfs", "/tmp", IMAGE)
                        .lines()
                        .filter(line -> !line.startsWith("NOTE: ")))
                .containsExactly(
                        "TLS with elliptic curves: 204",
                        "locale: 1.234,5 Dezember",
                        "time zone: Asia/Kathmandu +05:45",
                        "JMX: true",
                        "zip file system: hello",
                        "DNS: com.sun.jndi.dns.DnsContext",
                        "logging: true",
                        "JDBC: 42",
                        "charset: GB18030 windows-1250",
                        "Unsafe: true",
                        "Kerberos: true",
                        "Flight Recorder: true");
    }

    @Test
    void aModuleThatIsMissingFailsTheBuildAndNotTheStart() {
        var project = scratch.resolve("project");
        Projects.write(
                project.resolve("pom.xml"),
                Projects.pom("<properties><maven.compiler.release>21</maven.compiler.release></properties>"));
        Projects.write(project.resolve("src/main/java/com/example/Server.java"), """
                package com.example;

                public class Server {
                    public static void main(String[] args) throws Exception {
                        Class.forName("java." + "sql.DriverManager");
                        var server = com.sun.net.httpserver.HttpServer.create(
                                new java.net.InetSocketAddress(8080), 0);
                        server.start();
                    }
                }
                """);
        Reactors.generate(project, Map.of("runtime", "jlink", "ports", "8080"));

        assertThatThrownBy(() -> Engine.docker("build", "--progress=plain", "--tag", IMAGE, project.toString()))
                .hasMessageContaining("ClassNotFoundException: java.sql.DriverManager")
                .hasMessageContaining("name its module in addModules, or set smokeStart to false");

        Reactors.generate(project, Map.of("runtime", "jlink", "ports", "8080", "addModules", "java.sql"));
        assertThat(Engine.docker("build", "--quiet", "--tag", IMAGE, project.toString()))
                .startsWith("sha256:");
    }

    private static void keys(Path store) throws Exception {
        Files.createDirectories(store.getParent());
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit")
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
