package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.Checked;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTest {

    private static final Path ROOT = Path.of("work").toAbsolutePath();
    private static final List<String> PRESENT = List.of("FROM scratch", "EXPOSE 1", "USER 1");
    private static final List<String> GENERATED = List.of("FROM scratch", "EXPOSE 2", "USER 1");

    @Test
    void aStaleFileIsShownAsAUnifiedDiff() {
        assertThat(report(file("app/Dockerfile", FileState.STALE)).lines())
                .containsExactly(
                        "app/Dockerfile is stale: it is as it was generated, and the project or the plugin has changed since.",
                        "--- a/app/Dockerfile",
                        "+++ b/app/Dockerfile",
                        "@@ -1,3 +1,3 @@",
                        " FROM scratch",
                        "-EXPOSE 1",
                        "+EXPOSE 2",
                        " USER 1");
    }

    @Test
    void decisionsThatHaveChangedAreSaidBelowTheFiles() {
        var stale = new CheckedFile(
                ROOT.resolve("f"), FileState.STALE, PRESENT, GENERATED, List.of("Java 17 (release=17)"), "");

        assertThat(report(stale).lines())
                .endsWith(" USER 1", "Decided anew: Java 17 (release=17) becomes Java 21 (release=21).");
        assertThat(report(new CheckedFile(stale.path(), FileState.CURRENT, PRESENT, PRESENT, stale.reasons(), ""))
                        .lines())
                .isEmpty();
    }

    @Test
    void whatATerminalWouldObeyIsShownAsAQuestionMark() {
        var file = new CheckedFile(ROOT.resolve("f"), FileState.EDITED, List.of("\u001b[2J\tx\u202e"), List.of());

        assertThat(report(file).lines()).contains("-?[2J\tx\\u202e");
    }

    @Test
    void theFailureNamesEveryKindWithItsRemedy() {
        assertThat(report(
                                file("a", FileState.CURRENT),
                                file("b", FileState.MISSING),
                                file("c", FileState.STALE),
                                file("d", FileState.EDITED),
                                file("e", FileState.FOREIGN),
                                file("f", FileState.LEFT_OVER),
                                file("g", FileState.CONFLICT))
                        .failure())
                .startsWith("6 of 7 generated files are not up to date: b (missing), c (stale), d (edited), "
                        + "e (foreign), f (left-over), g (conflict). Run mvn gen and commit the result. ")
                .containsOnlyOnce("commit the result")
                .contains(
                        "put the lines between \"# BEGIN custom\" and \"# END custom\", or undo it; then run mvn gen.",
                        "Delete it if nothing uses it.",
                        "Resolve conflicts in lines of your own by hand");
    }

    /** A reactor of a thousand modules would fill screens. */
    @Test
    void manyFilesAreCounted() {
        var files = java.util.stream.IntStream.range(0, 12)
                .mapToObj(number -> file("m" + number, FileState.STALE))
                .toArray(CheckedFile[]::new);

        assertThat(report(files).failure())
                .contains("m9 (stale) and 2 more. Run")
                .doesNotContain("m10");
    }

    @Test
    void githubShowsAnAnnotationOnTheFirstLineThatDiffers() {
        assertThat(report(file("a,b:c%/Dockerfile", FileState.STALE)).annotations())
                .singleElement()
                .asString()
                .startsWith(
                        "::error file=sub/a%2Cb%3Ac%25/Dockerfile,line=2,title=dockerfile-gen::sub/a,b:c%25/Dockerfile "
                                + "is stale");
    }

    @Test
    void gitlabReadsItsCodeQualityFormat() {
        assertThat(report(file("a\"b", FileState.MISSING)).json())
                .isEqualTo(
                        "[\n  {\"description\": \"sub/a\\\"b is missing. Run mvn gen and commit the result.\", "
                                + "\"check_name\": \"dockerfile-gen/missing\", \"fingerprint\": \"missing:sub/a\\\"b\", "
                                + "\"severity\": \"major\", \"location\": {\"path\": \"sub/a\\\"b\", \"lines\": {\"begin\": 2}}}\n]\n");
        assertThat(report(file("a", FileState.CURRENT)).json()).isEqualTo("[]\n");
    }

    private static CheckedFile file(String name, FileState state) {
        return new CheckedFile(ROOT.resolve("sub").resolve(name), state, PRESENT, GENERATED);
    }

    private static CheckReport report(CheckedFile... files) {
        return new CheckReport(
                ROOT.resolve("sub"),
                ROOT,
                List.of(new Checked(List.of(files), List.of(), "mvn gen", List.of("Java 21 (release=21)"))));
    }
}
