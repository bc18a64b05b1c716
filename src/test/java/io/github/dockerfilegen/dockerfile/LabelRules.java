package io.github.dockerfilegen.dockerfile;

import java.util.Set;

/** Rules about label keys, and about values as far as a schema knows the key. */
final class LabelRules implements LintRules {

    private final LabelSchema schema;

    LabelRules(LabelSchema schema) {
        this.schema = schema;
    }

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Stage stage : file.stages()) {
            for (Instruction label : stage.all("LABEL")) {
                for (String pair : label.arguments()) {
                    String[] parts = pair.split("=", 2);
                    checkKey(label, parts[0], report);
                    checkValue(label, parts[0], parts[1], report);
                }
            }
        }
        file.finalStage()
                .ifPresent(stage -> checkMissing(stage, file.labels(stage).keySet(), report));
    }

    private void checkKey(Instruction label, String key, LintReport report) {
        boolean reserved = key.matches("(com\\.docker|io\\.docker|org\\.dockerproject)\\..*");
        boolean valid = key.matches("[a-z]([a-z0-9._/-]*[a-z0-9])?") && !key.contains("..") && !key.contains("--");
        report.addIf(reserved || !valid, label, "invalid label key " + key, "DL3048");
        report.addIf(schema.strict() && !schema.forms().containsKey(key), label, "superfluous label " + key, "DL3050");
    }

    private void checkValue(Instruction label, String key, String value, LintReport report) {
        LabelForm form = schema.forms().get(key);
        if (form != null) {
            report.addIf(value.isEmpty(), label, "label " + key + " is empty", "DL3051");
            report.addIf(
                    !value.isEmpty() && !form.accepts(value),
                    label,
                    key + " is no " + form + ": " + value,
                    form.rule());
        }
    }

    private void checkMissing(Stage stage, Set<String> present, LintReport report) {
        for (String key : schema.forms().keySet()) {
            report.addIf(
                    schema.required() && !present.contains(key),
                    stage.from(),
                    "label " + key + " is missing",
                    "DL3049");
        }
    }
}
