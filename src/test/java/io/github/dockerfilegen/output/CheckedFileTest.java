package io.github.dockerfilegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedFileTest {

    private static final String BODY = "FROM scratch\nUSER 1:1\n";
    private static final String OTHER = "FROM debian\nUSER 1:1\n";

    @TempDir
    Path folder;

    @Test
    void aFileAsItWouldBeGeneratedIsCurrentWhateverItsLineEnds() {
        assertThat(state(sealed(BODY))).isEqualTo(FileState.CURRENT);
        assertThat(state(sealed(BODY).replace("\n", "\r\n"))).isEqualTo(FileState.CURRENT);
    }

    /** A merge of two branches leaves the checksum of one of them, and the command depends on who ran Maven. */
    @Test
    void aFileThatDiffersInItsHeaderAloneIsCurrent() {
        assertThat(state(Seal.seal(BODY, "mvn package", List.of()))).isEqualTo(FileState.CURRENT);
        assertThat(state(sealed(BODY).replaceFirst("[0-9a-f]{64}", "0".repeat(64))))
                .isEqualTo(FileState.CURRENT);
    }

    @Test
    void aFileOfAnEarlierRunIsStale() {
        assertThat(state(sealed(OTHER))).isEqualTo(FileState.STALE);
        assertThat(state(sealed(OTHER).replace("\n", "\r\n"))).isEqualTo(FileState.STALE);
    }

    @Test
    void anEditIsToldFromAChangeOfTheProject() {
        assertThat(state(sealed(BODY) + "EXPOSE 1\n")).isEqualTo(FileState.EDITED);
    }

    @Test
    void aFileWithoutOurHeaderIsSomebodyElses() {
        assertThat(state("FROM scratch\n")).isEqualTo(FileState.FOREIGN);
        assertThat(state("")).isEqualTo(FileState.FOREIGN);
    }

    @Test
    void conflictMarkersAreTold() {
        var conflict = sealed(BODY).replace("FROM scratch\n", "<<<<<<< a\nFROM x\n=======\nFROM y\n>>>>>>> b\n");

        assertThat(state(conflict)).isEqualTo(FileState.CONFLICT);
    }

    @Test
    void noFileIsMissing() {
        var checked = CheckedFile.of(file(), folder);

        assertThat(checked.state()).isEqualTo(FileState.MISSING);
        assertThat(checked.present()).isEmpty();
        assertThat(checked.generated()).contains("FROM scratch");
    }

    /** The checksum always differs, and says nothing. */
    @Test
    void theHeaderIsNoPartOfTheDifference() {
        state(sealed(OTHER));
        var checked = CheckedFile.of(file(), folder);

        assertThat(difference(checked.present(), checked.generated())).containsExactly("FROM debian");
        assertThat(difference(checked.generated(), checked.present())).containsExactly("FROM scratch");
    }

    private static List<String> difference(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private FileState state(String present) {
        try {
            Files.writeString(folder.resolve("Dockerfile"), present);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CheckedFile.of(file(), folder).state();
    }

    private RenderedFile file() {
        return new RenderedFile(folder.resolve("Dockerfile"), sealed(BODY));
    }

    private static String sealed(String body) {
        return Seal.seal(body, "mvn generate", List.of());
    }
}
