package io.github.dockerfilegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonChangesTest {

    @Test
    void aDecisionThatHasChangedNamesBothReasons() {
        assertThat(ReasonChanges.between(
                        List.of("Java 17 (property java.version=17)", "build image maven:17 (no wrapper)", "same (x)"),
                        List.of("Java 21 (property java.version=21)", "build image jdk:21 (mvnw)", "same (x)")))
                .containsExactly(
                        "Decided anew: Java 17 (property java.version=17) becomes Java 21 (property java.version=21)",
                        "Decided anew: build image maven:17 (no wrapper) becomes build image jdk:21 (mvnw)");
    }

    @Test
    void theNearestDecisionIsReplaced() {
        assertThat(ReasonChanges.between(
                        List.of("port 8080 (a)", "port 9090 (b)"), List.of("port 9090 (c)", "port 8080 (a)")))
                .containsExactly("Decided anew: port 9090 (b) becomes port 9090 (c)");
    }

    @Test
    void decisionsComeAndGo() {
        assertThat(ReasonChanges.between(List.of("no port (none found)"), List.of("port 8080 (server.port)")))
                .containsExactly("Decided anew: port 8080 (server.port)", "Decided no more: no port (none found)");
    }

    /** Versions before the file kept them. */
    @Test
    void aFileWithoutDecisionsTellsNothing() {
        assertThat(ReasonChanges.between(List.of(), List.of("port 8080 (server.port)")))
                .isEmpty();
    }
}
