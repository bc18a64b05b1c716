package io.github.dockerfilegen.dockerfile;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about image references in FROM. */
final class BaseImageRules implements LintRules {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<name>(?:(?:localhost|[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+(?::\\d+)?|[a-zA-Z0-9-]+:\\d+)/)?"
                    + "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*)"
                    + "(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,}))?");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        Set<String> known = new HashSet<>(Set.of("scratch"));
        for (Stage stage : file.stages()) {
            Instruction from = stage.from();
            String written = from.raw().split("\\s+")[0];
            report.addIf(written.contains("$"), from, "image " + written + " must be literal", "LiteralBaseImage");
            if (!known.contains(stage.image())) {
                checkReference(from, written, stage.image(), report);
            }
            known.add(stage.name());
        }
    }

    private static void checkReference(Instruction from, String written, String image, LintReport report) {
        Matcher reference = REFERENCE.matcher(image);
        if (!reference.matches()) {
            return;
        }
        String tag = reference.group("tag");
        boolean digest = reference.group("digest") != null;
        boolean variable = written.startsWith("$");
        report.addIf(tag == null && !digest && !variable, from, "image " + image + " has no tag", "DL3006");
        report.addIf("latest".equals(tag) && !digest, from, "image " + image + " floats", "DL3007");
        report.addIf(
                tag == null || tag.equals("latest"),
                from,
                "image " + image + " needs an explicit tag other than latest",
                "BaseImageTag");
    }
}
