package io.github.dockerfilegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.BuiltArtifact;
import org.junit.jupiter.api.Test;

class ArtifactTest {

    @Test
    void aStarInAFolderIsThatCharacterAndOneInTheNameMatches() {
        var artifact = BuiltArtifact.only("*b c/target", "app-*.jar", "jar");

        assertThat(artifact.path()).hasToString("'*b c/target'/app-*.jar");
        assertThat(BuiltArtifact.only("b c/target", "app-*.jar", "jar").path()).hasToString("'b c/target/app-'*.jar");
    }
}
