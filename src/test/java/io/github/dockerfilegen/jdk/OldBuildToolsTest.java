package io.github.dockerfilegen.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldBuildToolsTest {

    private static final String LEVEL = "<properties><maven.compiler.target>8</maven.compiler.target></properties>";
    private static final String WAR_PLUGIN =
            "<build><plugins><plugin><artifactId>maven-war-plugin</artifactId>%s</plugin></plugins></build>";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2.1.1, true", "2.6, true", "3.2.3, true", "3.3.1, false", "3.4.0, false"})
    void warPluginsBefore331DoNotRunOnJdk17(String version, boolean old) {
        var facts = Projects.facts(
                folder, Projects.pom("war", LEVEL + WAR_PLUGIN.formatted("<version>" + version + "</version>")));

        assertThat(new OldBuildTools().limit(facts).isPresent()).isEqualTo(old);
    }

    @ParameterizedTest(name = "Maven {0}")
    @CsvSource({"3.6.3, true", "3.8.8, true", "3.9.16, false"})
    void mavenBefore39BindsAnOldWarPlugin(String maven, boolean old) {
        Projects.write(folder.resolve("mvnw"), "#!/bin/sh\n");
        Projects.write(
                folder.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/" + maven
                        + "/apache-maven-" + maven + "-bin.zip\n");

        var facts = Projects.facts(folder, Projects.pom("war", LEVEL + WAR_PLUGIN.formatted("")));

        assertThat(new OldBuildTools().limit(facts).isPresent()).isEqualTo(old);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"3.1, true", "3.8.1, true", "3.9.0, false", "3.15.0, false"})
    void aCompilerPluginWithALevelOfLongAgoNeedsJdk8(String version, boolean old) {
        var facts = Projects.facts(
                folder,
                Projects.pom("<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>" + version
                        + "</version></plugin></plugins></build>"));

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(old ? Optional.of(8) : Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1.5, 8", "1.6, 11", "1.7, 0", "8, 0"})
    void aLevelThatJavacOfJdk17DroppedNeedsAnOlderJdk(String level, int jdk) {
        var facts = Projects.facts(
                folder,
                Projects.pom("<properties><maven.compiler.target>" + level + "</maven.compiler.target></properties>"));

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(Optional.of(jdk).filter(older -> older > 0));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "org.projectlombok:lombok, 1.18.10, 11",
        "org.projectlombok:lombok, 1.18.20, 0",
        "org.scala-lang:scala-library, 2.11.7, 8",
        "org.scala-lang:scala-library, 2.11.12, 0",
        "org.scala-lang:scala-library, 2.12.3, 8",
        "org.scala-lang:scala-library, 2.13.16, 0"
    })
    void compilersKnowTheJdksOfTheirTime(String key, String version, int jdk) {
        var dependency = "<dependency><groupId>" + key.replace(":", "</groupId><artifactId>") + "</artifactId><version>"
                + version + "</version></dependency>";
        var facts = Projects.facts(folder, Projects.pom(LEVEL + "<dependencies>" + dependency + "</dependencies>"));

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(Optional.of(jdk).filter(older -> older > 0));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "aspectj-maven-plugin, <version>1.7</version>, 8",
        "aspectj-maven-plugin, <version>1.14.0</version>, 0",
        "maven-scala-plugin, <configuration><scalaVersion>2.11.7</scalaVersion></configuration>, 8"
    })
    void pluginsKnowThemToo(String plugin, String elements, int jdk) {
        var facts = Projects.facts(
                folder,
                Projects.pom(LEVEL + "<build><plugins><plugin><groupId>org.example</groupId><artifactId>" + plugin
                        + "</artifactId>" + elements + "</plugin></plugins></build>"));

        assertThat(new OldBuildTools().limit(facts).map(OldBuildTools.Limit::jdk))
                .isEqualTo(Optional.of(jdk).filter(older -> older > 0));
    }

    @Test
    void aJarNeedsNoWarPlugin() {
        var facts = Projects.facts(folder, Projects.pom(LEVEL + WAR_PLUGIN.formatted("<version>2.2</version>")));

        assertThat(new OldBuildTools().limit(facts)).isEmpty();
    }
}
