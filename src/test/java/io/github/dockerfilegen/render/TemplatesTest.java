package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files under {@code templates/} themselves. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("templates");

    @Test
    void theCatalogueIsWhatIsThere() throws IOException {
        assertThat(TemplateCatalogue.NAMES).isSorted().containsExactlyInAnyOrderElementsOf(names().toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTemplateParses(String name) throws IOException {
        var configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        var text = Files.readString(FOLDER.resolve(name));

        assertThatNoException().isThrownBy(() -> new Template(name, new StringReader(text), configuration));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTemplateSaysFirstWhatItIsFor(String name) throws IOException {
        assertThat(lines(name).get(0)).startsWith("<#-- ").endsWith(". -->");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTemplateIsShortAndTidy(String name) throws IOException {
        assertThat(lines(name))
                .hasSizeLessThanOrEqualTo(40)
                .noneMatch(line -> line.endsWith(" ") || line.contains("\t"));
        assertThat(Files.readString(FOLDER.resolve(name)))
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTemplateIsOnTheClassPath(String name) {
        assertThat(TemplateRenderer.class.getResource("/dockerfile-gen/templates/" + name))
                .isNotNull();
    }

    static Stream<String> names() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name));
    }
}
