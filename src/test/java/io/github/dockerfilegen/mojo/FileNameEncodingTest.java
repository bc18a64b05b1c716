package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.output.RenderedFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameEncodingTest {

    @ParameterizedTest
    @CsvSource({"ANSI_X3.4-1968, true", "US-ASCII, true", "unknown, true", "'', true", "UTF-8, false"})
    void aNameThatTheLocaleCannotHoldIsExplained(String encoding, boolean locale) {
        assertThat(FileNameEncoding.explain(new InvalidPathException("conf/größe", "Malformed input"), encoding))
                .startsWith("\"conf/größe\" is not a valid file name here: Malformed input. ")
                .endsWith(
                        locale
                                ? " This JVM uses " + encoding
                                        + " for file names, because of LC_ALL, LC_CTYPE or LANG. Set LC_ALL=C.UTF-8 and run Maven again."
                                : " Correct it in the POM or its configuration.");
    }

    @Test
    void aNameThatCouldNotBeReadNeverStandsInAFile() {
        assertThatThrownBy(() -> RenderedFile.withHeader(
                        Path.of("Dockerfile"),
                        "FROM scratch\nCOPY conf-gr\uFFFD\uFFFD/ ./\n",
                        "mvn generate",
                        List.of()))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("It would appear in Dockerfile as \"COPY conf-gr")
                .hasMessageEndingWith(" Set LC_ALL=C.UTF-8 and run Maven again, or rename the file.");
    }
}
