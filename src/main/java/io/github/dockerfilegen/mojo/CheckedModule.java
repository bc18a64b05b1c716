package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.Checked;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outcome of the check for one module and one execution of {@code generate}.
 *
 * @param folder the module's folder
 * @param checked the files
 */
record CheckedModule(Path folder, Checked checked) {

    List<CheckedFile> files() {
        return checked.files();
    }

    boolean isCurrent() {
        return files().stream().allMatch(file -> file.state() == FileState.CURRENT);
    }

    /** The files, as paths below a folder. */
    String names(Path start) {
        return files().stream()
                .map(file -> BuildCommand.path(start, file.path()))
                .collect(Collectors.joining(", "));
    }
}
