package io.github.dockerfilegen.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionReaderTest {

    @TempDir
    Path folder;

    @Test
    void thePomsOwnWordsBecomeTheDescription() {
        assertThat(read("""
                <name>My App</name><description> two
                  lines </description><url>https://example.com</url>
                <scm><url>https://github.com/example/app</url></scm><organization><name>ACME</name></organization>
                """))
                .isEqualTo(Map.of(
                        "title",
                        "My App",
                        "description",
                        "two lines",
                        "url",
                        "https://example.com",
                        "source",
                        "https://github.com/example/app",
                        "vendor",
                        "ACME"));
    }

    @Test
    void aFrameworksParentPassesNothingOn() {
        assertThat(read(
                        "<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId>"
                                + "<version>4.1.2</version></parent>"))
                .isEqualTo(Map.of("title", "app"));
    }

    @Test
    void aVersionInsideTheWordsLeavesThemOut() {
        assertThat(read("<name>App ${project.version}</name><description>of ${project.artifactId}</description>"))
                .isEqualTo(Map.of("title", "app", "description", "of app"));
    }

    @Test
    void aLongDescriptionIsCutAtAWholeCharacter() {
        assertThat(read("<description>" + "😀".repeat(10_000) + "</description>")
                        .get("description"))
                .isEqualTo("😀".repeat(999) + "…");
    }

    @ParameterizedTest
    @CsvSource({"MIT, MIT", "'Apache License, Version 2.0', Apache-2.0", "EPL-2.0, EPL-2.0", "Proprietary - ask us, "})
    void licencesAreSpdxIdentifiersOrNothing(String name, String expected) {
        assertThat(read("<licenses><license><name>" + name + "</name></license></licenses>")
                        .get("licenses"))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNoWebAddressIsNoLabel() {
        assertThat(read("<url>ftp://x</url><scm><url>git@github.com:a/b.git</url></scm>"))
                .isEqualTo(Map.of("title", "app"));
    }

    @Test
    void aPasswordInAnAddressIsInNoLabelAndIsWarnedOfOnce() {
        var facts = Projects.facts(
                folder,
                Projects.pom(
                        "<description>at https://a:b@example.com</description><url>https://bob:p/s@example.com/</url>"
                                + "<scm><url>https://example.com/app?private_token=x</url></scm><repositories><repository><id>r</id><url>https://u:q/w@z@repo.example.com/a?token=y</url></repository></repositories>"));

        assertThat(facts.description())
                .isEqualTo(Map.of(
                        "title",
                        "app",
                        "description",
                        "at https://example.com",
                        "url",
                        "https://example.com/",
                        "source",
                        "https://example.com/app"));
        assertThat(facts.repositories()).containsExactly("https://repo.example.com/a");
        assertThat(facts.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .contains("<url>, <scm><url>, the <url> of repository r in app's pom.xml")
                        .doesNotContain("bob", "p/s"));
    }

    private Map<String, String> read(String elements) {
        return Projects.facts(folder, Projects.pom(elements)).description();
    }
}
