package io.github.dockerfilegen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users add to an image and to a build does what they want of it. */
class AdditionsIT {

    private static final Path PROJECT = Path.of("it/maven/additions");
    private static final String IMAGE = "dockerfile-gen-it/additions";

    @TempDir
    Path scratch;

    /** The image that the plugin's configuration in the POM describes; the application tells what it finds. */
    @Test
    void theApplicationFindsAllOfIt() throws Exception {
        var copy = Projects.copy(PROJECT, scratch.resolve("additions"));
        for (var file : List.of("Dockerfile", ".dockerignore")) {
            Files.copy(PROJECT.resolve("expected").resolve(file), copy.resolve(file));
        }
        // The filter of the invoker has not run here; a stand-in keeps the POM valid, and the build skips the plugin.
        var pom = Files.readString(copy.resolve("pom.xml"));
        Files.writeString(copy.resolve("pom.xml"), pom.replaceFirst("(?s)<plugin>\\s*<groupId>@.*</plugin>", ""));
        assertThat(Engine.docker("build", "--check", copy.toString())).contains("no warnings found");
        Engine.docker("build", "--build-arg", "REVISION=abc", "--tag", IMAGE, copy.toString());

        assertThat(Engine.docker("image", "inspect", IMAGE, "--format", "{{json .Config}}"))
                .contains(
                        "\"com.example.team\":\"shop \\\"1\\\" for $5\"",
                        "\"org.opencontainers.image.revision\":\"abc\"",
                        "\"StopSignal\":\"SIGINT\"",
                        "\"User\":\"10001:0\"",
                        "\"/var/lib/app\":{}");
        // As its own user, and as OpenShift runs it.
        for (var options : List.of(List.<String>of(), List.of("--user", "123456:0"))) {
            try (var container = new Container(IMAGE, 8080, options.stream())) {
                assertThat(container.ask("/")).startsWith("200").contains("""
                                --greeting
                                hello, "world" for $5
                                agent=true
                                ink=true
                                tls=204
                                folder=greeting=from a folder
                                built=built on Linux
                                other image=true
                                property=one "two" $three
                                volume=true
                                home=true
                                zone=Europe/Paris
                                locale=de_DE
                                first=tini""");
                container.stop();
                assertThat(container.exitCode()).isEqualTo(130);
            }
        }
    }

    /** Maven downloads from a server whose certificate only the company's CA vouches for. */
    @ParameterizedTest
    @ValueSource(strings = {"mount", "layer"})
    void mavenTrustsTheCompanysCertificate(String cache) throws Exception {
        try (var repository =
                PrivateRepository.secure("builder", "secret", PROJECT.resolve("src/main/resources/server.p12"))) {
            var version = "1." + System.nanoTime();
            repository.add("com.example.hidden", "hidden", version, "found it");
            var project = project(repository, version);
            var trusted = Map.of("dependencyCache", cache, "certificates", "certs/company-ca.crt");

            Reactors.generate(project, Map.of("dependencyCache", cache));
            assertThat(build(project).output()).contains("PKIX path building failed");
            Reactors.generate(project, trusted);
            assertThat(build(project))
                    .satisfies(built ->
                            assertThat(built.exitCode()).as(built.output()).isZero());
            assertThat(Engine.docker("run", "--rm", IMAGE + "-ca")).contains("found it");
        }
    }

    private Path project(PrivateRepository repository, String version) throws IOException {
        var project = scratch.resolve("project");
        Projects.write(project.resolve("pom.xml"), Projects.pom("""
                <properties><maven.compiler.release>17</maven.compiler.release></properties>
                <repositories><repository><id>hidden</id><url>%s</url></repository></repositories>
                <dependencies><dependency><groupId>com.example.hidden</groupId><artifactId>hidden</artifactId><version>%s</version></dependency></dependencies>
                """.formatted(repository.address(), version)));
        Projects.write(project.resolve("src/main/java/com/example/Main.java"), """
                package com.example;
                public class Main {
                    public static void main(String[] args) throws Exception {
                        System.out.println(new String(Main.class.getResourceAsStream("/secret.txt").readAllBytes()));
                    }
                }
                """);
        Projects.write(
                project.resolve("certs/company-ca.crt"), Files.readString(PROJECT.resolve("certs/company-ca.crt")));
        Projects.write(
                scratch.resolve("settings.xml"),
                "<settings><servers><server><id>hidden</id><username>builder</username><password>secret</password>"
                        + "</server></servers></settings>");
        return project;
    }

    private Engine.Result build(Path project) {
        var arguments = new ArrayList<>(List.of("build", "--network", "host", "--tag", IMAGE + "-ca"));
        arguments.addAll(List.of("--secret", "id=maven-settings,src=" + scratch.resolve("settings.xml")));
        arguments.add(project.toString());
        return Engine.attempt(arguments.toArray(String[]::new));
    }
}
