package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWrapperTest {

    /** A record with more than its components. */
    private record Sample(PlainWord name, int size, List<ShellText> parts) {

        public String shout() {
            return name + "!";
        }
    }

    /** A record with a string that nobody has quoted. */
    private record Raw(String name) {}

    private final PlanWrapper wrapper = new PlanWrapper();
    private final Sample sample =
            new Sample(new PlainWord("n"), 8080, List.of(ShellText.word("a b"), ShellText.word("c")));

    @Test
    void componentsAreShown() throws TemplateModelException {
        var model = (TemplateHashModel) wrapper.wrap(sample);
        var parts = (TemplateSequenceModel) model.get("parts");

        assertThat(((TemplateScalarModel) model.get("name")).getAsString()).isEqualTo("n");
        assertThat(((TemplateNumberModel) model.get("size")).getAsNumber()).isEqualTo(8080);
        assertThat(parts.size()).isEqualTo(2);
        assertThat(((TemplateScalarModel) parts.get(0)).getAsString()).isEqualTo("'a b'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shout", "hashCode", "class", "getClass", "toString", "nothing"})
    void nothingElseIs(String name) throws TemplateModelException {
        assertThat(((TemplateHashModel) wrapper.wrap(sample)).get(name)).isNull();
    }

    @Test
    void aRecordIsNoText() throws TemplateModelException {
        assertThat(wrapper.wrap(sample)).isNotInstanceOf(TemplateScalarModel.class);
    }

    @Test
    void whatFreeMarkerHasMadeStaysWhatItIs() throws TemplateModelException {
        var model = new SimpleScalar("x");

        assertThat(wrapper.wrap(model)).isSameAs(model);
    }

    static Stream<Object> raw() {
        return Stream.of("x", true, Map.of("key", "value"), Optional.of("x"), new StringBuilder("x"), 'x');
    }

    @ParameterizedTest
    @MethodSource("raw")
    void whatNobodyHasQuotedIsRefused(Object value) {
        assertThatThrownBy(() -> wrapper.wrap(value))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageEndingWith("is nothing that a template can read");
    }

    @Test
    void aStringInARecordOrAListIsRefusedWhenItIsRead() throws TemplateModelException {
        var row = (TemplateHashModel) wrapper.wrap(new Raw("x"));
        var list = (TemplateSequenceModel) wrapper.wrap(List.of("x"));

        assertThatThrownBy(() -> row.get("name")).isInstanceOf(TemplateModelException.class);
        assertThatThrownBy(() -> list.get(0)).isInstanceOf(TemplateModelException.class);
    }
}
