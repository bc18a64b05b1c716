package io.github.dockerfilegen;

import io.github.dockerfilegen.output.CheckedFile;
import java.util.List;

/**
 * The files of a project, compared with those that would be generated.
 *
 * @param files the files that would be generated, then those that are left over
 * @param command what generates them, on one line; empty where nothing is generated
 */
public record Checked(List<CheckedFile> files, String command) {

    static final Checked NOTHING = new Checked(List.of(), "");

    public Checked {
        files = List.copyOf(files);
    }
}
