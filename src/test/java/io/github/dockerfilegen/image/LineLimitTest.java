package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineLimitTest {

    @TempDir
    Path folder;

    @BeforeEach
    void application() {
        Projects.mainClass(folder, "com.example.Main");
    }

    @ParameterizedTest
    @CsvSource({
        "jvmOptions, -Dx=, JAVA_TOOL_OPTIONS, jvmOptions",
        "env.NAMES, -, NAMES, env",
        "env.JAVA_TOOL_OPTIONS, -, JAVA_TOOL_OPTIONS, env"
    })
    void aVariableThatDockerDoesNotReadNamesItsSetting(
            String parameter, String beginning, String variable, String setting) {
        assertThatThrownBy(() -> plan(Map.of(parameter, beginning + "x".repeat(100_000))))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageMatching("The environment variable " + variable
                        + " would have 100\\d{3} characters, and Docker reads no line of more than 65,535 bytes\\. "
                        + "Shorten <" + setting + "> \\(or -Ddockerfile-gen\\." + setting + "\\)\\.");
    }

    private Plan.Image plan(Map<String, String> parameters) {
        return (Plan.Image) new Planner().plan(Projects.facts(folder, Projects.pom("")), TestChoices.of(parameters));
    }
}
