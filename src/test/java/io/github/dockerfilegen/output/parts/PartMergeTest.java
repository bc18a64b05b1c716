package io.github.dockerfilegen.output.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartMergeTest {

    private static final String PART = "# BEGIN custom\nRUN echo mine\n# END custom\n";
    private static final String BUILD = "FROM jdk:21 AS build\nCOPY src/ src/\nRUN a \\\n    && b \\\n    && c\n\n";
    private static final String RUNTIME =
            "# runtime is the final image\nFROM jre:21 AS runtime\nWORKDIR /app\nEXPOSE 8080\nUSER 1:1\nENTRYPOINT [\"java\"]\n";

    private List<Decision> moves;

    @Test
    void nothingChangesWhereTheTextIsTheSame() {
        var text = BUILD + RUNTIME.replace("EXPOSE", PART + "EXPOSE");

        assertThat(merge(text, BUILD + RUNTIME)).isEqualTo(text);
        assertThat(moves).isEmpty();
    }

    @Test
    void thePartStaysBehindTheLineBeforeIt() {
        assertThat(merge(BUILD + RUNTIME.replace("EXPOSE", PART + "EXPOSE"), BUILD + RUNTIME.replace("8080", "9090")))
                .isEqualTo(BUILD + RUNTIME.replace("EXPOSE 8080", PART + "EXPOSE 9090"));
        assertThat(moves).isEmpty();
    }

    @Test
    void thePartStaysBeforeTheLineBehindItWhereTheOtherOneIsGone() {
        assertThat(merge(
                        BUILD + RUNTIME.replace("EXPOSE", PART + "EXPOSE"),
                        BUILD + RUNTIME.replace("WORKDIR /app\n", "")))
                .isEqualTo(BUILD + RUNTIME.replace("WORKDIR /app\nEXPOSE", PART + "EXPOSE"));
        assertThat(moves).isEmpty();
    }

    @Test
    void aPartWhoseNeighboursAreGoneGoesToTheNearestInstructionOfItsStage() {
        var merged = merge(
                BUILD + RUNTIME.replace("EXPOSE", PART + "EXPOSE"),
                BUILD + RUNTIME.replace("WORKDIR /app\nEXPOSE 8080\n", ""));

        assertThat(merged).isEqualTo(BUILD + RUNTIME.replace("WORKDIR /app\nEXPOSE 8080\n", PART));
        assertThat(moves)
                .singleElement()
                .hasToString("the part of line 10 of Dockerfile moved (the lines around it are gone; it stands behind "
                        + "\"FROM jre:21 AS runtime\" now. Check that it belongs there)");
    }

    /** Another tag is not another stage. */
    @Test
    void aPartBehindAFromStaysThereWhenTheImageChanges() {
        assertThat(merge(
                        BUILD + RUNTIME.replace("WORKDIR", PART + "WORKDIR"),
                        BUILD + RUNTIME.replace("jre:21", "jre:25")))
                .isEqualTo(BUILD + RUNTIME.replace("jre:21", "jre:25").replace("WORKDIR", PART + "WORKDIR"));
        assertThat(moves).isEmpty();
    }

    @Test
    void aPartWhoseStageIsGoneIsAnErrorThatShowsIt() {
        assertThatThrownBy(() -> merge(BUILD.replace("COPY", PART + "COPY") + RUNTIME, RUNTIME))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "Dockerfile, line 2: this part stands in the stage \"build\", which the new file does not have. "
                                + "Move it into another stage, or delete it. It says: RUN echo mine");
    }

    /** The same line stands in both stages. */
    @Test
    void aPartNeverChangesItsStage() {
        var one = "FROM a AS one\nWORKDIR /app\n";
        var two = "FROM b AS two\nWORKDIR /app\nUSER 1\n";

        assertThat(merge(one + PART + two, two + one)).isEqualTo(two + one + PART);
        assertThat(merge(one + two.replace("USER", PART + "USER"), two + one))
                .isEqualTo(two.replace("USER", PART + "USER") + one);
    }

    @Test
    void aPartNeverStandsInsideAnInstruction() {
        var before = BUILD.replace("RUN a", PART + "RUN a");

        assertThat(merge(before, BUILD.replace("RUN a \\\n", "RUN COPY \\\n").replace("COPY src/ src/\n", "")))
                .contains(PART)
                .doesNotContain("\\\n" + PART);
        assertThatThrownBy(() -> merge(BUILD.replace("    && c", PART + "    && c"), BUILD))
                .hasMessage(
                        "Dockerfile, line 5: this part stands inside an instruction that goes on over several lines. "
                                + "Move it before or behind the instruction.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUN a \\", "RUN <<EOF\necho", "COPY <<'X' /x\nEOF", "RUN a \\\n# comment"})
    void aPartThatGoesOnWouldSwallowTheNextInstruction(String content) {
        assertThatThrownBy(() -> merge(BUILD + PART.replace("RUN echo mine", content) + RUNTIME, BUILD + RUNTIME))
                .hasMessage("Dockerfile, line 7: this part ends inside an instruction: its last line goes on. "
                        + "Complete the instruction.");
    }

    @Test
    void aHeredocOfAPartMayHoldAnything() {
        var part = "# BEGIN custom\nRUN <<EOF\nFROMAGE \\\nEOF\n# END custom\n";

        assertThat(merge(BUILD + part + RUNTIME, BUILD + RUNTIME)).isEqualTo(BUILD + part + RUNTIME);
    }

    @Test
    void aStageOfOnesOwnStandsBeforeAGeneratedOne() {
        var part = "# BEGIN custom\nFROM alpine AS tools\nRUN x\n# END custom\n";

        assertThat(merge(BUILD + part + RUNTIME, BUILD + RUNTIME)).isEqualTo(BUILD + part + RUNTIME);
        for (var text : List.of(BUILD + RUNTIME + part, BUILD.replace("COPY", part + "COPY") + RUNTIME)) {
            assertThatThrownBy(() -> merge(text, BUILD + RUNTIME)).hasMessageContaining("begins a stage with FROM");
        }
    }

    /** FROM in a heredoc or on a further line is no instruction, and what Docker takes for no heredoc is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN python3 <<EOF\nfrom os import path\nEOF",
                "RUN sqlite3 /db \"SELECT 1 \\\n    FROM t\"",
                "RUN [\"bash\", \"-c\", \"cat <<<hello >/motd\"]",
                "RUN cat <<<hello",
                "RUN echo \"<<EOF\""
            })
    void wholeInstructionsAreTaken(String content) {
        var part = PART.replace("RUN echo mine", content);
        var text = BUILD + RUNTIME.replace("EXPOSE", part + "EXPOSE");

        assertThat(merge(text, BUILD + RUNTIME)).isEqualTo(text);
    }

    @Test
    void aHalfResolvedConflictInAPartIsAnError() {
        var part = PART.replace("RUN echo mine", "<<<<<<< HEAD\nENV A=1");

        assertThatThrownBy(() -> merge(BUILD + part + RUNTIME, BUILD + RUNTIME))
                .hasMessage("Dockerfile, line 7: this part contains a merge conflict marker. Resolve the conflict.");
    }

    @Test
    void severalPartsKeepTheirOrder() {
        var parts = PART + PART.replace("mine", "yours");

        assertThat(merge(BUILD + RUNTIME.replace("EXPOSE", parts + "EXPOSE"), BUILD + RUNTIME.replace("8080", "1")))
                .isEqualTo(BUILD + RUNTIME.replace("EXPOSE 8080", parts + "EXPOSE 1"));
    }

    @Test
    void anIgnoreFileHasNoStages() {
        var merged = merge(".dockerignore", "*\n!pom.xml\n" + PART + "!src\n", "*\n!src\n", false);

        assertThat(merged).isEqualTo("*\n" + PART + "!src\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a;# BEGIN custom;b|Dockerfile, line 2: this comment begins a part that is not closed. Add the line \"# END custom\" behind the lines of your own.",
                "a;# END custom;b|Dockerfile, line 2: this comment closes no part. Add the line \"# BEGIN custom\" before the lines of your own, or remove this line.",
                "# BEGIN custom;a;# BEGIN custom;# END custom|Dockerfile, line 3: this comment begins a part inside the one of line 1. Close that one with \"# END custom\" first.",
                "# BEGIN custom;a;# END custom;# END custom|Dockerfile, line 4: this comment closes no part. Add the line \"# BEGIN custom\" before the lines of your own, or remove this line."
            })
    void aPairThatIsNoneIsAnError(String lines, String message) {
        assertThatThrownBy(() -> OwnParts.in(lines.replace(';', '\n'), "Dockerfile", text -> true))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n# BEGIN custom\nx\n# END custom\n",
                "# BEGIN custom\nx\n# END custom\n\n",
                "\n#begin CUSTOM\nx\n  # end custom  \n\n"
            })
    void blankLinesAroundAPartBelongToIt(String part) {
        var base = "a\nb\n";
        var found = OwnParts.in("a\n" + part + "b\n", "Dockerfile", base::equals);

        assertThat(found.generated()).isEqualTo(base);
        assertThat(merge("a\n" + part + "b\n", "a\nc\n", base)).isEqualTo("a\n" + part + "c\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n# BEGIN custom\n# END custom\nb\n# BEGIN custom\n# END custom\n\nc\n",
                "a\n\n\n# BEGIN custom\n# END custom\nb\n\n# BEGIN custom\n# END custom\nc\n",
                "a\nb\n\n# BEGIN custom\n# END custom\n\nc\n",
                "a\nb\n\n\n\n# BEGIN custom\n# END custom\nc\n"
            })
    void eachPartHasItsOwnBlankLines(String text) {
        var base = "a\nb\n\nc\n";

        assertThat(OwnParts.in(text, "Dockerfile", base::equals).generated()).isEqualTo(base);
    }

    /** The last of three took the blank line before the first, whose place was then one line too far down. */
    @Test
    void partsBesideEachOtherStayTogether() {
        var part = "# BEGIN custom\nx\n# END custom\n";
        var text = "a\n\n" + part + part + "\n" + part + "b\nc\n";
        var base = "a\nb\nc\n";

        assertThat(OwnParts.in(text, "Dockerfile", base::equals).parts())
                .extracting(OwnPart::gap)
                .containsExactly(1, 1, 1);
        assertThat(merge(text, base, base)).isEqualTo(text);
    }

    @Test
    void aMissingLastLineEndIsNoEdit() {
        assertThat(OwnParts.in("a\n# BEGIN custom\n# END custom", "Dockerfile", "a\n"::equals)
                        .generated())
                .isEqualTo("a\n");
    }

    /** Whatever is added, removed and moved: every part is there once, in its stage, outside of instructions. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noPartIsEverLost(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var before = file(random);
            var after = file(random);
            var text = withParts(before, random);
            var parts = OwnParts.in(text, "Dockerfile", before::equals).parts();
            var merged = merge(text, after, before);

            var again = OwnParts.in(merged, "Dockerfile", after::equals);
            assertThat(again.generated()).isEqualTo(after);
            assertThat(again.parts().stream()
                            .flatMap(part -> part.content().stream())
                            .sorted())
                    .isEqualTo(parts.stream()
                            .flatMap(part -> part.content().stream())
                            .sorted()
                            .toList());
            var lines = new FileLines(List.of(after.split("\n", -1)), true);
            assertThat(again.parts()).noneMatch(part -> lines.inside(part.gap()));
            assertThat(again.parts()).allMatch(part -> part.content().get(0).endsWith(" " + lines.stage(part.gap())));
            assertThat(merge(merged, after, after)).isEqualTo(merged);
        }
    }

    private static String file(Random random) {
        return List.of("build", "runtime").stream()
                .map(stage -> "FROM x:" + random.nextInt(3) + " AS " + stage + "\n"
                        + IntStream.range(0, random.nextInt(6))
                                .mapToObj(index -> line(random))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String line(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "\n";
            case 1 -> "RUN a" + random.nextInt(3) + " \\\n    && b\n";
            case 2 -> "# comment " + random.nextInt(3) + "\n";
            default -> "COPY f" + random.nextInt(4) + " ./\n";
        };
    }

    private static String withParts(String text, Random random) {
        var lines = List.of(text.split("\n", -1));
        var file = new FileLines(lines, true);
        var result = new StringBuilder();
        for (var gap = 0; gap < lines.size(); gap++) {
            if (gap > 0 && !file.inside(gap) && random.nextInt(4) == 0) {
                result.append(
                        "# BEGIN custom\nENV A" + random.nextInt(100) + "=1 " + file.stage(gap) + "\n# END custom\n");
            }
            result.append(lines.get(gap)).append(gap < lines.size() - 1 ? "\n" : "");
        }
        return result.toString();
    }

    private String merge(String text, String after) {
        return merge("Dockerfile", text, after, true);
    }

    private String merge(String file, String text, String after, boolean dockerfile) {
        return merge(file, OwnParts.in(text, file, generated -> true), after, dockerfile);
    }

    private String merge(String text, String after, String before) {
        return merge("Dockerfile", OwnParts.in(text, "Dockerfile", before::equals), after, true);
    }

    private String merge(String file, OwnParts present, String after, boolean dockerfile) {
        var merge = new PartMerge(file, dockerfile, present.generated(), after, UnaryOperator.identity(), 0);
        var merged = merge.merge(present.parts());
        moves = merge.moves();
        return merged;
    }
}
