package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
        plan = (Plan.Image) new Planner()
                .plan(facts, TestChoices.of(Map.of("mainClass", "com.example.Main", "syntax", "docker/dockerfile:1")));
    }

    @Test
    void theBuiltInTemplatesMakeBothFiles() {
        var renderer = new TemplateRenderer(Optional.empty());

        assertThat(renderer.render(plan.dockerfile()))
                .startsWith("# syntax=docker/dockerfile:1\n")
                .contains(
                        "\nFROM --platform=$BUILDPLATFORM maven:3.9-eclipse-temurin-17 AS build\n",
                        "\nFROM eclipse-temurin:8-jre-noble AS runtime\n")
                .endsWith("\nENTRYPOINT [\"java\", \"-jar\", \"application.jar\"]\n")
                .doesNotContain("\r", "[=", "<#");
        assertThat(renderer.render(plan.ignore()))
                .contains("\n*\n", "\n!pom.xml\n")
                .endsWith("\n");
    }

    @Test
    void theSamePlanGivesTheSameText() {
        assertThat(new TemplateRenderer(Optional.empty()).render(plan.dockerfile()))
                .isEqualTo(new TemplateRenderer(Optional.empty()).render(plan.dockerfile()));
    }

    @Test
    void aFileOfTheUserTakesThePlaceOfOneTemplate() {
        override("runtime/user.ftl", "RUN adduser somebody\n");

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
        override(
                "Dockerfile.ftl",
                "<#-- mine -->\r\nFROM [=images[0].runtime.image]\r\n<#list images[0].runtime.ports as port>\r\nEXPOSE [=port]\r\n</#list>\r\nUSER 1\r\n");

        assertThat(overridden()).isEqualTo("FROM eclipse-temurin:8-jre-noble\nUSER 1\n");
    }

    @Test
    void anUndefinedFieldIsToldWithItsPlaceAndWhatIsDefined() {
        override("Dockerfile.ftl", "FROM scratch\n<#list images as image>\nUSER [=image.runtime.usr]\n</#list>\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "The template Dockerfile.ftl fails in line 3: \"image.runtime.usr\" is not defined or of another type. Defined are: "
                                + "stage, image, java, labels, env, ports, linked, writable, root, healthcheck, accounts, user, entrypoint, aot, agents, extras (in RuntimeStage).");
    }

    @Test
    void anUndefinedFieldAtTheTopIsToldAsWell() {
        override("runtime/user.ftl", "\n\nUSER [=runtme.user]\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "The template runtime/user.ftl fails in line 3: \"runtme\" is not defined or of another type. Defined are: "
                                + "syntax, builder, probe, images.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[=builder.hashCode()]",
                "[=builder.class]",
                "[=builder.class.protectionDomain]",
                "[=builder.image.repository()]"
            })
    void aMethodIsNoField(String expression) {
        override("Dockerfile.ftl", expression);

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The template Dockerfile.ftl fails in line 1");
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
        override("runtime/user.ftl", "RUN true\n<#if>\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("runtime/user.ftl")
                .hasMessageContaining("line 2");
    }

    @Test
    void aMissingIncludeListsWhatThereIs() {
        override("Dockerfile.ftl", "FROM scratch\n<#include \"/runtime/mine.ftl\">\n");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The template Dockerfile.ftl cannot be used, line 2: ")
                .hasMessageContaining("runtime/mine.ftl")
                .hasMessageEndingWith(
                        " The built-in templates are: " + String.join(", ", TemplateCatalogue.NAMES) + ".");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var missing = folder.resolve("missing");

        assertThatThrownBy(() -> new TemplateRenderer(Optional.of(missing)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("The folder \"" + missing
                        + "\" in <templateDirectory> does not exist. Create it, or remove <templateDirectory> to use "
                        + "the built-in templates.");
    }

    @Test
    void aTemplateCannotReachOutsideItsFolder() {
        Projects.write(folder.resolve("secret.ftl"), "secret");
        override("Dockerfile.ftl", "<#include \"../secret.ftl\">");

        assertThatThrownBy(this::overridden).isInstanceOf(DockerfileGenException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x = 'freemarker.template.utility.Execute'?new()>[=x('id')]",
                "<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>[=x('java.io.File', '/')]",
                "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>",
                "[=builder?api.class]",
                "[=builder.image?api.class.classLoader]",
                "[=.main?api]",
                "[=\"'freemarker.template.utility.Execute'?new()\"?eval]",
                "<#assign x = \"<#assign y = 'freemarker.template.utility.Execute'?new()>\"?interpret><@x/>"
            })
    void noClassIsLoaded(String text) {
        override("Dockerfile.ftl", text);

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The template ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET",
                "/SECRET",
                "file://SECRET",
                "file:SECRET",
                "../secret.ftl",
                "/../secret.ftl",
                "runtime/../../secret.ftl",
                "..%2fsecret.ftl",
                "..\\\\secret.ftl",
                "classpath:/META-INF/MANIFEST.MF",
                "*/secret.ftl",
                "../../META-INF/MANIFEST.MF",
                "https://example.com/secret.ftl"
            })
    void noFileOutsideTheFolderIsRead(String name) {
        var secret = Projects.write(folder.resolve("secret.ftl"), "secret");
        for (var directive : List.of(
                "<#include \"NAME\">",
                "<#import \"NAME\" as x>[=x]",
                "<@\"<#include 'NAME'>\"?interpret/>",
                "<#assign t = .get_optional_template(\"NAME\")>[=t.exists?then('found', '')]<#if t.exists><@t.include/></#if>")) {
            override("Dockerfile.ftl", directive.replace("NAME", name.replace("SECRET", secret.toString())));
            try {
                assertThat(overridden()).isEqualToIgnoringWhitespace("");
            } catch (DockerfileGenException e) {
                assertThat(e).hasMessageStartingWith("The template ").hasMessageNotContaining("\"secret\"");
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        var secret = Projects.write(folder.resolve("secret.ftl"), "secret");
        Files.createDirectories(folder.resolve("templates/runtime"));
        Files.createSymbolicLink(folder.resolve("templates/runtime/user.ftl"), secret);

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("The template runtime/user.ftl is a link to " + secret.toRealPath()
                        + " outside the folder \"" + folder.resolve("templates")
                        + "\" in <templateDirectory>. Replace the link with the file.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatIsALinkOutOfTheFolderIsRefused() throws IOException {
        Projects.write(folder.resolve("elsewhere/user.ftl"), "RUN true\n");
        Files.createDirectories(folder.resolve("templates"));
        Files.createSymbolicLink(folder.resolve("templates/runtime"), folder.resolve("elsewhere"));

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("outside the folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInsideTheFolderIsNoProblem() throws IOException {
        override("mine.ftl", "RUN adduser somebody\n");
        Files.createDirectories(folder.resolve("templates/runtime"));
        Files.createSymbolicLink(folder.resolve("templates/runtime/user.ftl"), folder.resolve("templates/mine.ftl"));

        assertThat(overridden()).contains("RUN adduser somebody");
    }

    @Test
    void aTemplateThatIncludesItselfIsNamed() {
        override("runtime/user.ftl", "<#include \"/runtime/user.ftl\">");

        assertThatThrownBy(this::overridden)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "The template Dockerfile.ftl includes itself, directly or indirectly. Remove the #include.");
    }

    private void override(String name, String text) {
        Projects.write(folder.resolve("templates/" + name), text);
    }

    private String overridden() {
        return new TemplateRenderer(Optional.of(folder.resolve("templates"))).render(plan.dockerfile());
    }
}
