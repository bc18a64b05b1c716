package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildPlatformTest {

    @TempDir
    Path folder;

    @Test
    void classFilesAreBuiltOnTheBuildersOwnPlatform() {
        var facts = Projects.facts(folder, Projects.pom(""));

        assertThat(BuildPlatform.of(facts)).extracting(Object::toString).containsExactly("BUILDPLATFORM");
        assertThat(BuildPlatform.decision(facts))
                .isEqualTo(Decision.of(
                        "the builder stage runs on the builder's own platform",
                        "nothing in it depends on the image's"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x86_64",
                "linux-aarch_64",
                "osx-aarch_64",
                "windows-x86_64",
                "natives-linux",
                "linux",
                "win",
                "mac",
                "mac-aarch64"
            })
    void aDependencyForOneMachineKeepsTheImagesPlatform(String classifier) {
        var facts =
                Projects.facts(folder, Projects.pom(dependency("io.netty", "netty-tcnative", classifier, "compile")));

        assertThat(BuildPlatform.of(facts)).isEmpty();
        assertThat(BuildPlatform.decision(facts).because())
                .isEqualTo("the dependency netty-tcnative holds code for one machine");
    }

    @ParameterizedTest
    @CsvSource({
        "tests, compile",
        "jakarta, compile",
        "jdk8, runtime",
        "windows-x86_64, test",
        "linux-x86_64, provided",
        "machine, compile"
    })
    void anyOtherDependencyDoesNot(String classifier, String scope) {
        assertThat(BuildPlatform.of(Projects.facts(folder, Projects.pom(dependency("g", "a", classifier, scope)))))
                .isNotEmpty();
    }

    @Test
    void javaFxChoosesTheMachineByItself() {
        assertThat(BuildPlatform.of(Projects.facts(
                        folder, Projects.pom(dependency("org.openjfx", "javafx-controls", "", "compile")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"package, false", "none, true"})
    void aCompilerForOneMachineKeepsTheImagesPlatformWhenItRuns(String phase, boolean own) {
        var facts = Projects.facts(
                folder,
                Projects.pom(
                        "<build><plugins><plugin><groupId>org.graalvm.buildtools</groupId>"
                                + "<artifactId>native-maven-plugin</artifactId><version>1</version><executions><execution><phase>"
                                + phase
                                + "</phase><goals><goal>compile-no-fork</goal></goals></execution></executions></plugin></plugins></build>"));

        assertThat(BuildPlatform.of(facts).isEmpty()).isEqualTo(!own);
    }

    private static String dependency(String groupId, String artifactId, String classifier, String scope) {
        return "<dependencies><dependency><groupId>" + groupId + "</groupId><artifactId>" + artifactId
                + "</artifactId><version>1</version><classifier>" + classifier + "</classifier><scope>" + scope
                + "</scope></dependency></dependencies>";
    }
}
