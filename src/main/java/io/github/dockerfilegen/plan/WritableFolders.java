package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The folders of the runtime stage that belong to the application's user, because the application writes to them.
 *
 * @param prepared commands that make them in the builder stage, where the runtime's base has no shell; none or one
 * @param copies what is copied of that to the runtime stage; none or one
 * @param made commands that make them in the runtime stage; none or one
 */
public record WritableFolders(List<ShellText> prepared, List<LayerCopy> copies, List<ShellText> made) {

    public static final WritableFolders NONE = new WritableFolders(List.of(), List.of(), List.of());

    public WritableFolders {
        prepared = List.copyOf(prepared);
        copies = List.copyOf(copies);
        made = List.copyOf(made);
    }

    /** The same in a file where the stages of several applications begin with their names. */
    public WritableFolders inStages(PlainWord name) {
        return new WritableFolders(
                prepared, copies.stream().map(copy -> copy.inStages(name)).toList(), made);
    }
}
