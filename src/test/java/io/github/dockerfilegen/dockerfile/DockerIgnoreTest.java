package io.github.dockerfilegen.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerIgnoreTest {

    @ParameterizedTest(name = "{0}: {1} excluded {2}")
    @CsvSource(delimiter = '|', textBlock = """
            *                        | pom.xml                    | true
            *                        | src/main/A.java            | true
            * !src                   | src                        | false
            * !src                   | src/main/A.java            | false
            * !src                   | pom.xml                    | true
            * !src                   | srcs                       | true
            * !src/                  | src/main/A.java            | false
            * !/src                  | src/a                      | false
            * !src/main              | src/main/a                 | false
            * !src/main              | src/test/a                 | true
            * !src/main              | src                        | true
            * !src src/test          | src/main/a                 | false
            * !src src/test          | src/test/a                 | true
            * !src src/test          | src/test                   | true
            * !src src/test          | core/src/test              | true
            src/test                 | core/src/test              | false
            **/.env                  | .env                       | true
            **/.env                  | a/b/.env                   | true
            **/.env                  | a/b.env                    | false
            **/.env                  | .env/a                     | true
            * !src **/.env           | src/main/.env              | true
            **.env                   | a/b.env                    | true
            **/target                | core/target/a.jar          | true
            **/target                | target                     | true
            **/target                | targets                    | false
            **/target !**/target/*.jar | core/target/a.jar        | false
            **/target !**/target/*.jar | core/target/classes      | true
            target/*                 | target                     | false
            target/*                 | target/a/b                 | true
            target/**                | target                     | false
            target/**                | target/a/b                 | true
            /target                  | target                     | true
            target/                  | target/a                   | true
            ./target                 | target                     | true
            a/../target              | target                     | true
            *.md                     | README.md                  | true
            *.md                     | docs/README.md             | false
            **/*.md                  | docs/README.md             | true
            *.md !README.md          | README.md                  | false
            !README.md *.md          | README.md                  | true
            *.md !README*.md README-secret.md | README-secret.md  | true
            a?c                      | abc                        | true
            a?c                      | a/c                        | false
            a[b-d]e                  | ace                        | true
            a[^b-d]e                 | ace                        | false
            a.c                      | abc                        | false
            a\\*b                    | a*b                        | true
            a\\*b                    | axb                        | false
            a(b)$+{c}                | a(b)$+{c}                  | true
            **                       | a/b                        | true
            ** !a                    | a/b                        | false
            a**/*.txt                | a/b/c.txt                  | true
            **/b/**                  | a/b/c                      | true
            **/b/**                  | a/b                        | false
            docs !docs/a docs/a/b    | docs/a/c                   | false
            docs !docs/a docs/a/b    | docs/a/b/d                 | true
            """)
    void patternsDecideAsMobyDoes(String patterns, String path, boolean excluded) {
        DockerIgnore ignore = DockerIgnore.of(patterns.replace(' ', '\n').replace("\\\\", "\\"));

        assertThat(ignore.excludes(path)).isEqualTo(excluded);
    }

    @Test
    void commentsStartInTheFirstColumnOnly() {
        DockerIgnore ignore = DockerIgnore.of("\uFEFF# a\n  b  \r\n\n #c\n! b/d \n");

        assertThat(ignore.excludes("# a")).isFalse();
        assertThat(ignore.excludes("b")).isTrue();
        assertThat(ignore.excludes("#c")).isTrue();
        assertThat(ignore.excludes("b/d")).isFalse();
    }

    @Test
    void theContextItselfIsNeverExcluded() {
        assertThat(DockerIgnore.of("*").excludes(".")).isFalse();
        assertThat(DockerIgnore.of("*").excludes("/")).isFalse();
    }

    @Test
    void pathsMayHaveSlashesAtBothEnds() {
        assertThat(DockerIgnore.of("src").excludes("/src/")).isTrue();
    }

    @Test
    void aLoneExclamationMarkIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DockerIgnore.of("!"))
                .withMessageContaining("\"!\"");
    }

    @ParameterizedTest(name = "{0}: COPY {1} finds something {2}")
    @CsvSource(delimiter = '|', textBlock = """
            *                        | src/            | false
            * !src                   | src/            | true
            * !src                   | ./src           | true
            * !src/main              | src/            | true
            * !src/main/**           | src             | true
            * !src/main src/main     | src             | false
            * !**/pom.xml            | core/           | true
            * !**/pom.xml            | core/pom.xml    | true
            * !**/pom.xml            | core/a/         | true
            * !target/app.jar        | target/*.jar    | true
            * !target/app.war        | target/*.jar    | false
            src/test                 | src/            | true
            src/*                    | src/            | true
            """)
    void aSourceIsReachedWhenItselfOrSomethingBelowIs(String patterns, String source, boolean reached) {
        assertThat(DockerIgnore.of(patterns.replace(' ', '\n')).reaches(source)).isEqualTo(reached);
    }
}
