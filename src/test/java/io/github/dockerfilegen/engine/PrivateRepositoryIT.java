package io.github.dockerfilegen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dependency exists only in a repository that asks for a password: it is built with the secret, and nothing keeps it. */
class PrivateRepositoryIT {

    private static final String PASSWORD = "correct-horse-battery-staple";

    @TempDir
    Path scratch;

    private PrivateRepository repository;
    private Path project;
    private Path settings;

    @BeforeEach
    void aProjectThatNeedsIt() throws IOException {
        repository = new PrivateRepository("builder", PASSWORD);
        // Another version each time, because the builder's cache remembers what it has seen.
        var version = "1." + System.nanoTime();
        repository.add("com.example.hidden", "hidden", version, "found it");
        project = scratch.resolve("project");
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
        settings = Projects.write(
                scratch.resolve("settings.xml"),
                "<settings><servers><server><id>hidden</id><username>builder</username><password>" + PASSWORD
                        + "</password></server></servers></settings>");
    }

    @AfterEach
    void stop() {
        repository.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mount", "layer"})
    void thePasswordOpensTheRepositoryAndStaysOutside(String cache) throws IOException {
        Reactors.generate(project, Map.of("dependencyCache", cache));

        assertThat(build("without"))
                .satisfies(without -> assertThat(without.exitCode()).isNotZero())
                .satisfies(without -> assertThat(without.output()).contains("401"));
        var with = build("with", "--secret", "id=maven-settings,src=" + settings);
        assertThat(with.exitCode()).as(with.output()).isZero();
        assertThat(Engine.docker("run", "--rm", "dockerfile-gen-it/hidden:with"))
                .contains("found it");
        assertThat(build("stage", "--secret", "id=maven-settings,src=" + settings, "--target", "build")
                        .exitCode())
                .isZero();
        for (var tag : new String[] {"with", "stage"}) {
            assertThat(Engine.docker("history", "--no-trunc", "dockerfile-gen-it/hidden:" + tag))
                    .doesNotContain(PASSWORD);
            assertThat(savedFiles(tag)).doesNotContain(PASSWORD);
        }
    }

    private Engine.Result build(String tag, String... more) {
        var arguments =
                new ArrayList<>(List.of("build", "--network", "host", "--tag", "dockerfile-gen-it/hidden:" + tag));
        arguments.addAll(List.of(more));
        arguments.add(project.toString());
        return Engine.attempt(arguments.toArray(String[]::new));
    }

    /** Everything that the image's layers hold in the places where Maven writes, and its configuration. */
    private String savedFiles(String tag) throws IOException {
        var container = Engine.docker("create", "dockerfile-gen-it/hidden:" + tag, "nothing");
        try {
            var archive = scratch.resolve(tag + ".tar");
            Engine.docker("export", "--output", archive.toString(), container);
            return new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1)
                    + Engine.docker("inspect", container);
        } finally {
            Engine.docker("rm", container);
        }
    }
}
