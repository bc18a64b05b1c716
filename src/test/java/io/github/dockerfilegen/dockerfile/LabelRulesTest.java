package io.github.dockerfilegen.dockerfile;

import static io.github.dockerfilegen.dockerfile.LintCase.inRuntime;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** hadolint's rules about labels. */
class LabelRulesTest {

    private static final String OCI = "LABEL org.opencontainers.image.";

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFirstTextTripsTheRuleAndTheSecondDoesNot(LintCase rule) {
        assertThat(LintCase.rulesFor(rule.tripping())).contains(rule.rule());
        assertThat(LintCase.rulesFor(rule.passing())).doesNotContain(rule.rule());
    }

    static Stream<LintCase> cases() {
        return Stream.of(
                inRuntime("DL3048", "LABEL Some-Key=a", "LABEL some-key=a"),
                inRuntime("DL3048", "LABEL a..b=a", "LABEL a.b=a"),
                inRuntime("DL3048", "LABEL com.docker.a=b", "LABEL com.dockers.a=b"),
                inRuntime("DL3051", OCI + "title=\"\"", OCI + "title=a"),
                inRuntime("DL3052", OCI + "url=\"not a url\"", OCI + "url=\"https://a.org/b\""),
                inRuntime("DL3053", OCI + "created=2026-01-01", OCI + "created=2026-01-01T00:00:00Z"),
                inRuntime("DL3054", OCI + "licenses=\"Apache License 2.0\"", OCI + "licenses=\"Apache-2.0 OR (MIT)\""),
                inRuntime("DL3055", OCI + "revision=main", OCI + "revision=0123abc"));
    }

    @ParameterizedTest
    @CsvSource({"SEMVER,1.0,1.0.0-SNAPSHOT,DL3056", "EMAIL,me,me@a.org,DL3058", "URL,a b,https://a.org,DL3052"})
    void aSchemaOfTheCallerIsApplied(LabelForm form, String bad, String good, String rule) {
        LabelSchema schema = new LabelSchema(Map.of("k", form), false, false);

        assertThat(findings("LABEL k=\"" + bad + "\"", schema))
                .singleElement()
                .asString()
                .startsWith(rule + ":13: k");
        assertThat(findings("LABEL k=\"" + good + "\"", schema)).isEmpty();
    }

    @Test
    void aRequiredLabelMayBeMissingOnlyWhenTheSchemaDoesNotRequireIt() {
        Map<String, LabelForm> forms = Map.of("k", LabelForm.TEXT);

        assertThat(findings("LABEL j=1", new LabelSchema(forms, true, false)))
                .containsExactly("DL3049:8: label k is missing");
        assertThat(findings("LABEL j=1", new LabelSchema(forms, false, false))).isEmpty();
    }

    @Test
    void aStrictSchemaForbidsOtherLabels() {
        Map<String, LabelForm> forms = Map.of("k", LabelForm.TEXT, "org.opencontainers.image.title", LabelForm.TEXT);

        assertThat(findings("LABEL j=1", new LabelSchema(forms, false, true)))
                .containsExactly("DL3050:13: superfluous label j");
        assertThat(findings("LABEL k=1", new LabelSchema(forms, false, true))).isEmpty();
    }

    private static List<String> findings(String label, LabelSchema schema) {
        return DockerfileLint.findings(SampleDockerfile.inRuntime(label), schema);
    }
}
