package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestFacts;
import io.github.dockerfilegen.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildPlatformTest {

    @Test
    void classFilesAreBuiltOnTheBuildersOwnPlatform() {
        var facts = TestFacts.jar().build();

        assertThat(BuildPlatform.of(facts)).extracting(Object::toString).containsExactly("BUILDPLATFORM");
        assertThat(BuildPlatform.decision(facts))
                .isEqualTo(
                        Decision.of("build stage uses $BUILDPLATFORM", "no platform-specific dependencies or plugins"));
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
        var facts = TestFacts.jar()
                .dependency("io.netty:netty-tcnative", "1", "compile", classifier)
                .build();

        assertThat(BuildPlatform.of(facts)).isEmpty();
        assertThat(BuildPlatform.decision(facts).because())
                .isEqualTo("the dependency netty-tcnative is platform-specific");
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
        assertThat(BuildPlatform.of(TestFacts.jar()
                        .dependency("g:a", "1", scope, classifier)
                        .build()))
                .isNotEmpty();
    }

    @Test
    void javaFxChoosesTheMachineByItself() {
        assertThat(BuildPlatform.of(TestFacts.jar()
                        .dependency("org.openjfx:javafx-controls", "1", "compile", "")
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"package, false", "none, true"})
    void aCompilerForOneMachineKeepsTheImagesPlatformWhenItRuns(String phase, boolean own) {
        var facts = TestFacts.jar()
                .plugin("native-maven-plugin", "1", phase, "compile-no-fork")
                .build();

        assertThat(BuildPlatform.of(facts).isEmpty()).isEqualTo(!own);
    }
}
