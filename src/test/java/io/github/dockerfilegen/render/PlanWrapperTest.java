package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWrapperTest {

    /** A record with more than its components. */
    private record Sample(String name, int size, List<String> parts) {

        public String shout() {
            return name + "!";
        }

        @Override
        public String toString() {
            return "sample " + name;
        }
    }

    private final PlanWrapper wrapper = new PlanWrapper();
    private final Sample sample = new Sample("n", 8080, List.of("a", "b"));

    @Test
    void componentsAreShown() throws TemplateModelException {
        var model = (TemplateHashModel) wrapper.wrap(sample);

        assertThat(((TemplateScalarModel) model.get("name")).getAsString()).isEqualTo("n");
        assertThat(((TemplateNumberModel) model.get("size")).getAsNumber()).isEqualTo(8080);
        assertThat(((TemplateSequenceModel) model.get("parts")).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shout", "hashCode", "class", "getClass", "toString", "nothing"})
    void nothingElseIs(String name) throws TemplateModelException {
        assertThat(((TemplateHashModel) wrapper.wrap(sample)).get(name)).isNull();
    }

    @Test
    void aRecordIsPrintedAsItsText() throws TemplateModelException {
        assertThat(((TemplateScalarModel) wrapper.wrap(sample)).getAsString()).isEqualTo("sample n");
    }

    @Test
    void mapsAreReadByKey() throws TemplateModelException {
        var model = (TemplateHashModel) wrapper.wrap(Map.of("key", "value"));

        assertThat(((TemplateScalarModel) model.get("key")).getAsString()).isEqualTo("value");
    }

    @Test
    void anyOtherValueIsItsTextAndModelsStayWhatTheyAre() throws TemplateModelException {
        var model = new SimpleScalar("x");

        assertThat(((TemplateScalarModel) wrapper.wrap(true)).getAsString()).isEqualTo("true");
        assertThat(wrapper.wrap(model)).isSameAs(model);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nRUN id",
                "a\rRUN id",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u0000b",
                "a\u000bb",
                "a \\\nRUN id"
            })
    void aTextThatWouldBeginAnotherLineIsRefusedWhateverHoldsIt(String text) throws TemplateModelException {
        var parts = (TemplateSequenceModel)
                ((TemplateHashModel) wrapper.wrap(new Sample("n", 1, List.of(text)))).get("parts");

        assertThatThrownBy(() -> wrapper.wrap(text))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The value \"a");
        assertThatThrownBy(() -> ((TemplateScalarModel) wrapper.wrap(new Sample(text, 1, List.of()))).getAsString())
                .isInstanceOf(DockerfileGenException.class);
        assertThatThrownBy(() -> parts.get(0)).isInstanceOf(DockerfileGenException.class);
        assertThatThrownBy(() -> ((TemplateHashModel) wrapper.wrap(Map.of("key", text))).get("key"))
                .isInstanceOf(DockerfileGenException.class);
    }

    @Test
    void aCommandThatThePlanBreaksIntoLinesIsOneInstruction() throws TemplateModelException {
        assertThat(((TemplateScalarModel) wrapper.wrap("a \\\n       b")).getAsString())
                .isEqualTo("a \\\n       b");
    }

    @Test
    void anOptionalIsRefusedBecauseItWouldPrintItself() {
        assertThatThrownBy(() -> wrapper.wrap(Optional.of("x")))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining("Optional");
    }
}
