package io.github.dockerfilegen.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkRequirementReaderTest {

    private static final String ENFORCER =
            "<build><plugins><plugin><artifactId>maven-enforcer-plugin</artifactId><version>3.5.0</version>"
                    + "<configuration><rules><requireJavaVersion><version>%s</version></requireJavaVersion></rules></configuration></plugin></plugins></build>";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'[21,22),[25,26)', '21 25'",
        "17, '17 21 25'",
        "'[1.8,)', '8 11 17 21 25'",
        "'[1.8,1.9)', 8",
        "'[11,18)', '11 17'"
    })
    void theEnforcersRangeDecides(String range, String accepted) {
        assertThat(accepted(ENFORCER.formatted(range))).isEqualTo(accepted);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        ".sdkmanrc, java=17.0.9-tem, '17 21 25'",
        ".java-version, 21, '21 25'",
        ".java-version, temurin-17.0.2, '17 21 25'",
        ".java-version, 1.8, '8 11 17 21 25'",
        ".sdkmanrc, gradle=8, '8 11 17 21 25'"
    })
    void versionManagersSetALowerBound(String file, String content, String accepted) {
        Projects.write(folder.resolve(file), content + "\n");

        assertThat(accepted("")).isEqualTo(accepted);
    }

    private String accepted(String elements) {
        var requirement = Projects.facts(folder, Projects.pom(elements)).jdk();
        return IntStream.of(8, 11, 17, 21, 25)
                .filter(requirement.accepts())
                .mapToObj(Integer::toString)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
