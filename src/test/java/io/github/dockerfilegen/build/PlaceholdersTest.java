package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.plan.WarmUp;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "$(touch PWNED), \\$(touch PWNED)",
        "`id`, \\`id\\`",
        "a\"b, a\\\"b",
        "plain.txt, plain.txt",
        "it's, it's"
    })
    void theNameOfAnActivatingFileIsNoCommand(String name, String written) {
        assertThat(placeholders(name))
                .filteredOn(placeholder -> !placeholder.file().toString().startsWith("Placeholder"))
                .singleElement()
                .satisfies(placeholder -> assertThat(placeholder.file()).hasToString(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u2028b", "a\rb"})
    void oneThatNoLineHoldsIsRefused(String name) {
        assertThatThrownBy(() -> placeholders(name))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("<activation><file><exists>");
    }

    private Iterable<WarmUp.Placeholder> placeholders(String name) {
        Projects.write(folder.resolve(name), "");
        var exists = name.replace("\n", "&#10;").replace("\r", "&#13;");
        return new Placeholders(Projects.facts(
                        folder,
                        Projects.pom("<profiles><profile><id>p</id><activation><file><exists>" + exists
                                + "</exists></file></activation></profile></profiles>")))
                .list();
    }
}
