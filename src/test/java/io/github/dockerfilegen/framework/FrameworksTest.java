package io.github.dockerfilegen.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworksTest {

    @TempDir
    Path folder;

    @Test
    void aLibraryOfSpringAloneDoesNotHideTheServer() {
        Projects.write(
                folder.resolve("src/main/java/com/example/Main.java"),
                "package com.example; import com.sun.net.httpserver.HttpServer; class Main { "
                        + "public static void main(String[] args) { HttpServer.create(new InetSocketAddress(8099), 0); } }");
        var facts = Projects.facts(
                folder,
                Projects.pom(
                        "jar",
                        "<dependencies><dependency><groupId>org.springframework.security</groupId>"
                                + "<artifactId>spring-security-crypto</artifactId><version>5.3.1</version></dependency></dependencies>"));
        var choices = TestChoices.of(Map.of());

        var layout = Frameworks.packaged(facts, new PackagingContext(choices, ImageCatalogue.OWN))
                .orElseThrow();

        assertThat(Frameworks.withService(layout, facts, choices).service().ports())
                .containsExactly(Port.tcp(8099));
    }
}
