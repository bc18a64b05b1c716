package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.Checked;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import io.github.dockerfilegen.output.parts.OwnPart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what is wrong with generated files: to people in the log, to GitHub as annotations, to GitLab and other programs
 * as JSON.
 *
 * @param start the folder that Maven was started in; what people read is relative to it
 * @param repository the root of the repository; what programs read is relative to it
 * @param modules what was checked
 */
record CheckReport(Path start, Path repository, List<Checked> modules) {

    /** The failure is one line of the log; the lines above it and the report have the rest. */
    private static final int MOST = 10;

    private record Finding(CheckedFile file, String command) {}

    private static final Map<FileState, String> REMEDIES = new EnumMap<>(Map.ofEntries(
            Map.entry(FileState.MISSING, "Run %s and commit the result."),
            Map.entry(FileState.STALE, "Run %s and commit the result."),
            Map.entry(
                    FileState.EDITED,
                    "Express the edit in the plugin's configuration, put the lines between \"" + OwnPart.BEGIN
                            + "\" and \"" + OwnPart.END + "\", or undo it; then run %s."),
            Map.entry(
                    FileState.CONFLICT,
                    "Resolve conflicts in lines of your own by hand, for the others take one side; then run %s."),
            Map.entry(FileState.INVALID, "Correct the file, then run %s."),
            Map.entry(FileState.BROKEN_RULE, "Then run %s."),
            Map.entry(
                    FileState.FOREIGN,
                    "Set <dockerfile> to another name, or replace the file with %s -Ddockerfile-gen.force=true."),
            Map.entry(FileState.LEFT_OVER, "Delete it if nothing uses it.")));

    private Stream<Finding> findings() {
        return modules.stream().flatMap(CheckReport::findings);
    }

    private static Stream<Finding> findings(Checked module) {
        return module.files().stream()
                .filter(file -> file.state() != FileState.CURRENT)
                .map(file -> new Finding(file, module.command()));
    }

    /** The lines of the log: every file with what is wrong and how it differs, and the decisions that have changed. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        modules.forEach(module -> lines.addAll(lines(module)));
        return lines;
    }

    private List<String> lines(Checked module) {
        var lines = new ArrayList<String>();
        findings(module).forEach(finding -> {
            var name = BuildCommand.path(start, finding.file().path());
            lines.add(name + " " + finding.file().sentence());
            if (finding.file().state() == FileState.STALE || finding.file().state() == FileState.EDITED) {
                new UnifiedDiff(name, finding.file()).shown().forEach(lines::add);
            }
            if (finding.file().state() == FileState.EDITED) {
                EditHint.of(finding.file()).ifPresent(lines::add);
            }
        });
        if (!lines.isEmpty()) {
            module.changes().forEach(change -> lines.add(Quoting.visible(change) + "."));
        }
        return lines;
    }

    /** The last line of the build: how many, which, and what to do for each kind. */
    String failure() {
        var wrong = findings().toList();
        var files = modules.stream().flatMap(module -> module.files().stream()).count();
        var names = wrong.stream()
                .map(finding -> BuildCommand.path(start, finding.file().path()) + " ("
                        + finding.file().state().word() + ")")
                .limit(MOST)
                .collect(Collectors.joining(", "));
        var more = wrong.size() > MOST ? " and " + (wrong.size() - MOST) + " more" : "";
        return wrong.size() + " of " + files + " generated files " + (wrong.size() == 1 ? "is" : "are")
                + " not up to date: " + names + more + ". " + String.join(" ", remedies(wrong));
    }

    private static Set<String> remedies(List<Finding> wrong) {
        var remedies = new LinkedHashSet<String>();
        for (var state : FileState.values()) {
            wrong.stream()
                    .filter(finding -> finding.file().state() == state)
                    .map(finding -> String.format(REMEDIES.get(state), finding.command()))
                    .limit(3)
                    .forEach(remedies::add);
        }
        return remedies;
    }

    /** Commands that GitHub shows as annotations of lines ("Workflow commands for GitHub Actions"). */
    List<String> annotations() {
        return findings()
                .map(finding -> "::error file=" + property(inRepository(finding)) + ",line=" + line(finding) + ",title="
                        + property("dockerfile-gen") + "::"
                        + data(description(finding)))
                .toList();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** The format of GitLab's Code Quality reports, an array that is empty when nothing is wrong. */
    String json() {
        return findings()
                .map(finding -> "  {\"description\": " + Quoting.json(description(finding)) + ", \"check_name\": "
                        + Quoting.json(
                                "dockerfile-gen/" + finding.file().state().word()) + ", \"fingerprint\": "
                        + Quoting.json(finding.file().state().word() + ":" + inRepository(finding))
                        + ", \"severity\": \"major\", \"location\": {\"path\": " + Quoting.json(inRepository(finding))
                        + ", \"lines\": {\"begin\": " + line(finding) + "}}}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"))
                .replace("[\n\n]", "[]");
    }

    private String inRepository(Finding finding) {
        return repository.relativize(finding.file().path()).toString().replace('\\', '/');
    }

    private String description(Finding finding) {
        return inRepository(finding) + " " + finding.file().sentence() + " "
                + String.format(REMEDIES.get(finding.file().state()), finding.command());
    }

    private static int line(Finding finding) {
        return finding.file().present().isEmpty() ? 1 : new UnifiedDiff("", finding.file()).firstLine();
    }
}
