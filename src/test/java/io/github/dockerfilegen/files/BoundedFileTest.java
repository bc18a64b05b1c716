package io.github.dockerfilegen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {

    @TempDir
    Path folder;

    @Test
    void aRegularFileIsRead() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "text");

        assertThat(BoundedFile.canRead(file)).isTrue();
        assertThat(BoundedFile.bytes(file)).asString().isEqualTo("text");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(BoundedFile.canRead(folder)).isFalse();
        assertThatThrownBy(() -> BoundedFile.bytes(folder))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith(" is not a regular file");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        var file = folder.resolve("large");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(BoundedFile.MOST_BYTES + 1L);
        }

        assertThat(BoundedFile.canRead(file)).isFalse();
        assertThatThrownBy(() -> BoundedFile.bytes(file))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith(" is larger than 16 MB");
    }
}
