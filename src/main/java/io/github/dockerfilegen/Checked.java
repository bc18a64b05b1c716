package io.github.dockerfilegen;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import java.util.List;

/**
 * The files of a project, compared with those that would be generated.
 *
 * @param files the files that would be generated, then those that are left over
 * @param warnings about generated files of other names, which another call may have written
 * @param command what generates them, on one line; empty where nothing is generated
 */
public record Checked(List<CheckedFile> files, List<Decision> warnings, String command) {

    static final Checked NOTHING = new Checked(List.of(), List.of(), "");

    /** Whether every file is as it would be generated. */
    public boolean isCurrent() {
        return files.stream().allMatch(file -> file.state() == FileState.CURRENT);
    }

    public Checked {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
