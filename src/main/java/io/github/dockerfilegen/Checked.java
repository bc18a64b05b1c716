package io.github.dockerfilegen;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import io.github.dockerfilegen.output.ReasonChanges;
import java.util.List;

/**
 * The files of a project, compared with those that would be generated.
 *
 * @param files the files that would be generated, then those that are left over
 * @param warnings about generated files of other names, which another call may have written
 * @param command what generates them, on one line; empty where nothing is generated
 * @param reasons what would be decided and why, a line each
 */
public record Checked(List<CheckedFile> files, List<Decision> warnings, String command, List<String> reasons) {

    static final Checked NOTHING = new Checked(List.of(), List.of(), "", List.of());

    /** A sentence for each decision that has changed since the files were written. */
    public List<String> changes() {
        return ReasonChanges.between(
                files.stream().flatMap(file -> file.reasons().stream()).toList(), reasons);
    }

    /** Whether every file is as it would be generated. */
    public boolean isCurrent() {
        return files.stream().allMatch(file -> file.state() == FileState.CURRENT);
    }

    public Checked {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
    }
}
