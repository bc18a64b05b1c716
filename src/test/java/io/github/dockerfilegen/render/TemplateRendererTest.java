package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.plan.Plan;
import io.github.dockerfilegen.plan.Planner;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRendererTest {

    @TempDir
    Path folder;

    private Plan.Image plan;

    @BeforeEach
    void planAProject() {
        var facts = Projects.facts(folder.resolve("project"), Projects.pom(""));
        plan = (Plan.Image) new Planner().plan(facts, TestChoices.of(Map.of("mainClass", "com.example.Main", "syntax", "docker/dockerfile:1")));
    }

    @Test
    void theBuiltInTemplatesMakeBothFiles() {
        var renderer = new TemplateRenderer(Optional.empty());

        assertThat(renderer.dockerfile(plan.dockerfile()))
                .startsWith("# syntax=docker/dockerfile:1\n")
                .contains("\nFROM --platform=$BUILDPLATFORM maven:3.9-eclipse-temurin-17 AS build\n", "\nFROM eclipse-temurin:8-jre-noble AS runtime\n")
                .endsWith("\nENTRYPOINT [\"java\", \"-jar\", \"application.jar\"]\n")
                .doesNotContain("\r", "[=", "<#");
        assertThat(renderer.dockerignore(plan.ignore())).contains("\n*\n", "\n!pom.xml\n").endsWith("\n");
    }

    @Test
    void theSamePlanGivesTheSameText() {
        assertThat(new TemplateRenderer(Optional.empty()).dockerfile(plan.dockerfile()))
                .isEqualTo(new TemplateRenderer(Optional.empty()).dockerfile(plan.dockerfile()));
    }

    @Test
    void aFileOfTheUserTakesThePlaceOfOneTemplate() {
        override("runtime/jre.ftl", "RUN adduser somebody\n");

        var text = overridden();

        assertThat(text).contains("\nRUN adduser somebody\nWORKDIR /app\n").doesNotContain("useradd");
        assertThat(text).startsWith("# syntax=").contains(" AS build\n");
    }

    @Test
    void dockersAndTheShellsOwnExpressionsPassThrough() {
        override("Dockerfile.ftl", "ENV A=${A:-b} B=#{c} C=$d\nRUN <<EOF\n[ \"$a\" = b ]\nEOF\n");

        assertThat(overridden()).isEqualTo("ENV A=${A:-b} B=#{c} C=$d\nRUN <<EOF\n[ \"$a\" = b ]\nEOF\n");
    }

    @Test
    void windowsLineEndsOfATemplateDoNotReachTheFile() {
        override("Dockerfile.ftl", "<#-- mine -->\r\nFROM [=images[0].runtime.image]\r\n<#list images[0].runtime.ports as port>\r\nEXPOSE [=port]\r\n</#list>\r\nUSER 1\r\n");

        assertThat(overridden()).isEqualTo("FROM eclipse-temurin:8-jre-noble\nUSER 1\n");
    }

    @Test
    void anUndefinedFieldIsToldWithItsPlaceAndWhatIsDefined() {
        override("Dockerfile.ftl", "FROM scratch\n<#list images as image>\nUSER [=image.runtime.usr]\n</#list>\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("The template Dockerfile.ftl fails in line 3: \"image.runtime.usr\" is not defined or of another type. Defined are: "
                        + "stage, template, image, java, labels, env, ports, healthcheck, user, entrypoint (in RuntimeStage).");
    }

    @Test
    void anUndefinedFieldAtTheTopIsToldAsWell() {
        override("runtime/jre.ftl", "\n\nUSER [=runtme.user]\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("The template runtime/jre.ftl fails in line 3: \"runtme\" is not defined or of another type. Defined are: "
                        + "syntax, builder, probe, images.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[=builder.hashCode()]", "[=builder.class]", "[=builder.class.protectionDomain]", "[=builder.image.repository()]"})
    void aMethodIsNoField(String expression) {
        override("Dockerfile.ftl", expression);

        assertThatThrownBy(this::overridden).isInstanceOf(DockerfileGenException.class).hasMessageStartingWith("The template Dockerfile.ftl fails in line 1");
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        override("Dockerfile.ftl", "FROM scratch\n<#list runtime.ports as port>\nEXPOSE [=port]\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The template Dockerfile.ftl is broken in line ")
                .hasMessageContaining("#list")
                .hasMessageEndingWith(" Correct it, or remove it to use the built-in one.");
    }

    @Test
    void aSyntaxErrorInAnIncludedTemplateIsToldWithItsOwnPlace() {
        override("runtime/jre.ftl", "RUN true\n<#if>\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("runtime/jre.ftl")
                .hasMessageContaining("line 2");
    }

    @Test
    void aMissingIncludeListsWhatThereIs() {
        override("Dockerfile.ftl", "FROM scratch\n<#include \"/runtime/mine.ftl\">\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The template Dockerfile.ftl cannot be used, line 2: ")
                .hasMessageContaining("runtime/mine.ftl")
                .hasMessageEndingWith(" The built-in templates are: " + String.join(", ", TemplateCatalogue.NAMES) + ".");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var missing = folder.resolve("missing");

        assertThatThrownBy(() -> new TemplateRenderer(Optional.of(missing)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("The folder \"" + missing + "\" in <templateDirectory> does not exist. Make it, or leave <templateDirectory> out to use "
                        + "the built-in templates.");
    }

    @Test
    void aTemplateCannotReachOutsideItsFolder() {
        Projects.write(folder.resolve("secret.ftl"), "secret");
        override("Dockerfile.ftl", "<#include \"../secret.ftl\">");

        assertThatThrownBy(this::overridden).isInstanceOf(DockerfileGenException.class);
    }

    private void override(String name, String text) {
        Projects.write(folder.resolve("templates/" + name), text);
    }

    private String overridden() {
        return new TemplateRenderer(Optional.of(folder.resolve("templates"))).dockerfile(plan.dockerfile());
    }
}
