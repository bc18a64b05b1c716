package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Goldens;
import io.github.dockerfilegen.plan.FileModel;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What users read about the data model is what templates can read; {@code -Dgolden.update} writes it anew. */
class DataModelTest {

    @Test
    void theDocumentIsWhatTheRecordsSay() throws IOException {
        Goldens.compare(Path.of("docs/data-model.md"), DataModelDocument.text());
    }

    @Test
    void everyFileIsARoot() throws IOException {
        assertThat(Javadocs.of(Path.of("src/main/java/io/github/dockerfilegen/plan"))
                        .records(FileModel.class))
                .containsExactlyInAnyOrderElementsOf(DataModelDocument.ROOTS.stream()
                        .<Class<?>>map(Object::getClass)
                        .toList());
    }
}
