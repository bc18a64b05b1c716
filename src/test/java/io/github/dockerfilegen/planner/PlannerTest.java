package io.github.dockerfilegen.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pom | packaging pom produces no artifact to run",
                "ear | an EAR needs a Jakarta EE server",
                "maven-plugin | a Maven plugin runs inside Maven",
                "maven-archetype | an archetype is a template for projects",
                "rar | a resource adapter runs inside an application server",
                "ejb | an EJB module runs inside an application server",
                "quarkus | packaging \"quarkus\" is not supported; jar and war are",
                "bundle | an OSGi bundle runs inside a framework; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)"
            })
    void packagingsThatMakeNoApplicationAreLeftAlone(String packaging, String reason) {
        Projects.mainClass(folder, "com.example.Main");

        assertThat(plan(packaging, "", Map.of())).isEqualTo(new Plan.NoApplication(reason));
    }

    @Test
    void aLibraryIsLeftAlone() {
        assertThat(plan("jar", "", Map.of()))
                .isEqualTo(new Plan.NoApplication("no main class in the POM or in the sources, so this is a library; "
                        + "if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)"));
    }

    @Test
    void aMainClassMakesAnApplicationOfALibrary() {
        assertThat(image("jar", "", Map.of("mainClass", "com.example.Main"))
                        .dockerfile()
                        .images()
                        .get(0)
                        .application()
                        .template())
                .hasToString("jar/manifest");
    }

    @ParameterizedTest
    @CsvSource({"jar, spring-boot/tools", "war, spring-boot/launcher"})
    void springBootComesBeforeWhatThePackagingSays(String packaging, String template) {
        Projects.mainClass(folder, "com.example.Main");

        assertThat(image(packaging, plugins("4.1.2"), Map.of())
                        .dockerfile()
                        .images()
                        .get(0)
                        .application()
                        .template())
                .hasToString(template);
    }

    @Test
    void whatSpringBootSkipsIsWhatIsLeft() {
        Projects.mainClass(folder, "com.example.Main");
        var skip = "<properties><spring-boot.repackage.skip>true</spring-boot.repackage.skip></properties>";

        assertThat(image("jar", plugins("4.1.2") + skip, Map.of())
                        .dockerfile()
                        .images()
                        .get(0)
                        .application()
                        .template())
                .hasToString("jar/class-path");
        assertThat(image("war", plugins("4.1.2") + skip, Map.of())
                        .dockerfile()
                        .images()
                        .get(0)
                        .application()
                        .template())
                .hasToString("war/tomcat");
    }

    @ParameterizedTest
    @CsvSource({
        "docker/dockerfile:1, '', docker/dockerfile:1",
        "docker/dockerfile:1, mirror.example.com, mirror.example.com/docker/dockerfile:1"
    })
    void theSyntaxImageIsServedByTheMirrorToo(String syntax, String registry, String expected) {
        Projects.mainClass(folder, "com.example.Main");

        assertThat(image("jar", "", Map.of("syntax", syntax, "registry", registry))
                        .dockerfile()
                        .syntax())
                .extracting(Object::toString)
                .containsExactly(expected);
    }

    @Test
    void withoutASyntaxThereIsNone() {
        Projects.mainClass(folder, "com.example.Main");

        assertThat(image("jar", "", Map.of()).dockerfile().syntax()).isEmpty();
    }

    @Test
    void aSyntaxWithoutTagIsRefused() {
        Projects.mainClass(folder, "com.example.Main");

        assertThatThrownBy(() -> image("jar", "", Map.of("syntax", "docker/dockerfile")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The image \"docker/dockerfile\" in <syntax> has no tag");
    }

    @ParameterizedTest
    @CsvSource({"app, app", "My.Great_App, my-great-app", "-x-, x", "___, application"})
    void theImageIsNamedAfterTheArtifact(String artifactId, String name) {
        Projects.mainClass(folder, "com.example.Main");
        var pom = Projects.pom("").replace("<artifactId>app<", "<artifactId>" + artifactId + "<");

        assertThat(((Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of()))).imageName())
                .isEqualTo(name);
    }

    @Test
    void decisionsComeInTheOrderOfTheFileAndEachHasAReason() {
        Projects.mainClass(folder, "com.example.Main");

        var decisions = image("jar", "", Map.of()).decisions();

        assertThat(decisions)
                .extracting(Decision::what)
                .containsExactly(
                        "jar with its dependencies beside it, main class com.example.Main",
                        "Java 8",
                        "JDK 17 to build",
                        "build image maven:3.9-eclipse-temurin-17",
                        "build stage uses $BUILDPLATFORM",
                        "dependencies in a cache mount",
                        "no port",
                        "runtime image eclipse-temurin:8-jre-noble");
        assertThat(decisions).allMatch(decision -> !decision.because().isBlank() && !decision.warning());
    }

    private Plan.Image image(String packaging, String elements, Map<String, String> choices) {
        return (Plan.Image) plan(packaging, elements, choices);
    }

    private Plan plan(String packaging, String elements, Map<String, String> choices) {
        return new Planner().plan(Projects.facts(folder, Projects.pom(packaging, elements)), TestChoices.of(choices));
    }

    private static String plugins(String boot) {
        return "<build><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId><version>"
                + boot
                + "</version><executions><execution><goals><goal>repackage</goal></goals></execution></executions></plugin></plugins></build>";
    }
}
