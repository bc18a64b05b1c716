package io.github.dockerfilegen.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedDockerfileTest {

    @Test
    void continuationsAreJoinedAndCommentsInsideDropped() {
        ParsedDockerfile file = ParsedDockerfile.parse("FROM a:1\nRUN --mount=type=tmpfs,target=/t \\\n"
                + "    # why\n    one \\  \n    && two\n\n# end\nUSER 1\n");

        Instruction run = file.instructions().get(1);
        assertThat(run)
                .isEqualTo(new Instruction(
                        2,
                        "RUN",
                        List.of("--mount=type=tmpfs,target=/t"),
                        List.of("one     && two"),
                        false,
                        "one     && two"));
        assertThat(file.instructions().get(2).line()).isEqualTo(8);
    }

    @Test
    void aDoubledBackslashAtTheEndDoesNotContinue() {
        assertThat(ParsedDockerfile.parse("FROM a:1\nRUN a\\\\\nUSER 1\n").instructions())
                .hasSize(3);
    }

    @Test
    void directivesCountOnlyAtTheTop() {
        ParsedDockerfile file = ParsedDockerfile.parse(
                "# syntax=docker/dockerfile:1\n#escape = `\n# check=skip=all\n# other\n# escape=\\\n"
                        + "FROM a:1\nRUN a `\n b\n");

        assertThat(file.directives())
                .isEqualTo(Map.of("syntax", "docker/dockerfile:1", "escape", "`", "check", "skip=all"));
        assertThat(file.instructions().get(1).raw()).isEqualTo("a  b");
    }

    @Test
    void stagesHaveNamesImagesAndInstructions() {
        ParsedDockerfile file =
                ParsedDockerfile.parse("ARG T=1\nFROM a:$T AS One\nUSER 1\nFROM --platform=$BUILDPLATFORM one\n");

        assertThat(file.stages())
                .extracting(Stage::name, Stage::image)
                .containsExactly(tuple("one", "a:1"), tuple("", "one"));
        assertThat(file.stages().get(0).instructions())
                .extracting(Instruction::keyword)
                .containsExactly("FROM", "USER");
        assertThat(file.stages().get(1).from().flag("platform")).contains("$BUILDPLATFORM");
    }

    @Test
    void copyPathsAreUnescaped() {
        ParsedDockerfile file = ParsedDockerfile.parse(
                "FROM a:1\nCOPY --from=b --link a\\$b '$c' \"d\\\\e\" ./\nCOPY [\"a b\", \"c\\\\$d\", \"/e/\"]\n");

        assertThat(file.instructions().get(1).sources()).containsExactly("a$b", "$c", "d\\e");
        assertThat(file.instructions().get(1).destination()).isEqualTo("./");
        assertThat(file.instructions().get(1).flags()).containsExactly("--from=b", "--link");
        assertThat(file.instructions().get(2).arguments()).containsExactly("a b", "c$d", "/e/");
        assertThat(file.instructions().get(2).execForm()).isTrue();
    }

    @Test
    void execFormIsJsonAndNothingIsExpandedInIt() {
        ParsedDockerfile file = ParsedDockerfile.parse("FROM a:1\nENTRYPOINT [\"java\", \"-Da=$B\", \"\\u0041\"]\n"
                + "CMD ['a']\nHEALTHCHECK --retries=3 CMD [\"a\"]\n");

        assertThat(file.instructions().get(1).arguments()).containsExactly("java", "-Da=$B", "A");
        assertThat(file.instructions().get(2).execForm()).isFalse();
        assertThat(file.instructions().get(3).execForm()).isTrue();
        assertThat(file.instructions().get(3).arguments()).containsExactly("CMD", "a");
        assertThat(file.instructions().get(3).flag("retries")).contains("3");
    }

    @Test
    void heredocsAreSkippedAndNoted() {
        ParsedDockerfile file = ParsedDockerfile.parse(
                "FROM a:1\nRUN <<A 3<<-\"B\" c\nUSER 0\nA\n\tUSER 0\n\tB\nCOPY <<C /d\nC\nRUN a <<<b\nUSER 1\n");

        assertThat(file.instructions())
                .extracting(Instruction::keyword)
                .containsExactly("FROM", "RUN", "COPY", "RUN", "USER");
        assertThat(file.line(file.instructions().get(1)).heredocs()).containsExactly("A", "B");
        assertThat(file.line(file.instructions().get(3)).heredocs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only\n",
                "# escape=x\nFROM a\n",
                "# check=a\n# check=b\nFROM a\n",
                "FROM a b\n",
                "FROM\n",
                "FROM a\nCP b c\n",
                "FROM a\nCOPY b\n",
                "FROM a\nENV\n",
                "FROM a\nENV A\n",
                "FROM a\nLABEL a=b c\n",
                "FROM a\nLABEL a='b\n",
                "FROM a\nRUN [1]\n",
                "FROM a\nRUN <<B\n",
                "FROM a\nCOPY \"b c\" d\n",
                "FROM a\nLABEL \"a=b\"=c\n"
            })
    void textBuildKitRefusesIsRefused(String text) {
        assertThatExceptionOfType(DockerfileSyntaxException.class).isThrownBy(() -> ParsedDockerfile.parse(text));
    }

    @Test
    void aLineMayHave65535BytesAndNoMore() {
        String line = "LABEL a=" + "é".repeat(32_763);

        assertThat(ParsedDockerfile.parse("FROM a\n" + line + "b\n").instructions())
                .hasSize(2);
        assertThatExceptionOfType(DockerfileSyntaxException.class)
                .isThrownBy(() -> ParsedDockerfile.parse("FROM a\n" + line + "bc\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
    }
}
