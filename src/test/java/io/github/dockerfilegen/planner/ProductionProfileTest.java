package io.github.dockerfilegen.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an image would be built as for development. */
class ProductionProfileTest {

    private static final String DEV =
            "<profile><id>dev</id><activation><activeByDefault>true</activeByDefault></activation></profile>";

    @TempDir
    Path folder;

    @Test
    void theProfileForDevelopmentIsActive() {
        assertThat(ProductionProfile.about(Projects.facts(
                        folder, Projects.pom("<profiles>" + DEV + "<profile><id>prod</id></profile></profiles>"))))
                .containsExactly(
                        Decision.warning(
                                "profile prod is not active",
                                "pom.xml defines it, and profile dev is active by default; generate with -Pprod to use it in the image build"));
    }

    @Test
    void theFrontEndIsMadeForProductionOnly() {
        var vaadin =
                "<profile><id>production</id><build><plugins><plugin><groupId>com.vaadin</groupId><artifactId>vaadin-maven-plugin</artifactId></plugin></plugins></build></profile>";

        assertThat(ProductionProfile.about(Projects.facts(folder, Projects.pom("<profiles>" + vaadin + "</profiles>"))))
                .containsExactly(
                        Decision.warning(
                                "profile production is not active",
                                "pom.xml defines it, and vaadin-maven-plugin builds the front end in it; generate with -Pproduction to use it in the image build"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<profile><id>prod</id></profile>",
                DEV,
                DEV + "<profile><id>release</id></profile>",
                DEV + "<profile><id>prod</id><activation><property><name>ci</name></property></activation></profile>"
            })
    void whatIsNoMistakeIsNoWarning(String profiles) {
        assertThat(ProductionProfile.about(
                        Projects.facts(folder, Projects.pom("<profiles>" + profiles + "</profiles>"))))
                .isEmpty();
    }
}
