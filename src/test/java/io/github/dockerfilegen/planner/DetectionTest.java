package io.github.dockerfilegen.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the modules that a module depends on are loaded, which costs more than all other reading. */
class DetectionTest {

    @TempDir
    Path folder;

    private TestReactor files;
    private final AtomicInteger loads = new AtomicInteger();

    @BeforeEach
    void reactor() {
        files = new TestReactor(folder);
        files.aggregator(".", "module", "other");
        files.jar("other");
    }

    @Test
    void aLibraryIsKnownWithoutOtherModules() {
        files.jar("module");

        assertThat(detect()).isInstanceOf(Plan.NoApplication.class);
        assertThat(loads).hasValue(0);
    }

    @Test
    void whatRunsElsewhereIsKnownWithoutOtherModules() {
        files.module("module", "ear", "");
        files.mainClass("module", "com.example.Main");

        assertThat(detect()).isInstanceOf(Plan.NoApplication.class);
        assertThat(loads).hasValue(0);
    }

    @Test
    void anApplicationIsDetectedWithTheModulesThatItNeeds() {
        files.module(
                "module",
                "war",
                "<dependencies><dependency><groupId>com.example</groupId><artifactId>other</artifactId><version>1</version>"
                        + "</dependency></dependencies>");

        assertThat(detect())
                .isInstanceOfSatisfying(
                        Detection.Found.class,
                        found -> assertThat(found.facts().needed()).hasSize(1));
        assertThat(loads).hasValue(1);
    }

    private Detection detect() {
        var reader = new ProjectFactsReader();
        var module = files.load("module");
        return new Planner().detect(reader.alone(module), TestChoices.of(Map.of()), () -> {
            loads.incrementAndGet();
            return reader.read(module, Projects.MODULES);
        });
    }
}
