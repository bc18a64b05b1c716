package io.github.dockerfilegen.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalNameReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "'', '', app-*",
        "fixed, '', fixed",
        "${project.artifactId}, '', app",
        "server-${project.version}, '', server-*",
        "${full}, <full>x-${project.version}-y</full>, x-*-y",
        "${full}, <full>named</full>, named",
        "app-${buildNumber}, '', app-*",
        "app-${maven.build.timestamp}, '', app-*",
        "${stamp}, <stamp>b${maven.build.timestamp}</stamp>, b*",
        "app-1.2.3-SNAPSHOT-all, '', app-*-all",
        "app1.2.3-SNAPSHOT0, '', app1.2.3-SNAPSHOT0"
    })
    void whatChangesFromBuildToBuildBecomesAStar(String finalName, String properties, String expected) {
        var build = finalName.isEmpty() ? "" : "<build><finalName>" + finalName + "</finalName></build>";

        assertThat(Projects.facts(folder, Projects.pom("<properties>" + properties + "</properties>" + build))
                        .finalName())
                .isEqualTo(expected);
    }

    @Test
    @Timeout(10)
    void aNameOfManyStarsTakesNoLonger() {
        var name = "*a".repeat(40_000);
        var pom = Projects.pom("<build><finalName>" + name
                + "</finalName></build><profiles><profile><id>p</id><activation><activeByDefault>true</activeByDefault></activation>"
                + "<build><finalName>" + "ba".repeat(40_000) + "b</finalName></build></profile></profiles>");

        assertThat(Projects.facts(folder, pom).finalName()).startsWith("baba");
    }

    @ParameterizedTest(name = "{0} of version {1}")
    @CsvSource({"log4j2, 2, log4j2-*", "v1, 1, v1-*", "a, ${revision}, a-*"})
    void aVersionInsideTheArtifactIdStays(String artifactId, String version, String expected) {
        var pom = Projects.pom("<properties><revision>7</revision></properties>")
                .replace("<artifactId>app<", "<artifactId>" + artifactId + "<")
                .replace("1.2.3-SNAPSHOT", version);

        assertThat(Projects.facts(folder, pom).finalName()).isEqualTo(expected);
    }
}
