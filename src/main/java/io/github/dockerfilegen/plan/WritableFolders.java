package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The folders of the runtime stage that the application writes to and its user owns.
 *
 * @param prepared the command that creates them in the build stage, if the base image has no shell; none or one
 * @param copies copies these to the runtime stage; none or one
 * @param made the command that creates them in the runtime stage; none or one
 */
public record WritableFolders(List<ShellText> prepared, List<LayerCopy> copies, List<ShellText> made) {

    public static final WritableFolders NONE = new WritableFolders(List.of(), List.of(), List.of());

    public WritableFolders {
        prepared = List.copyOf(prepared);
        copies = List.copyOf(copies);
        made = List.copyOf(made);
    }

    /** A copy for a Dockerfile with several applications, whose stages start with their names. */
    public WritableFolders inStages(PlainWord name) {
        return new WritableFolders(
                prepared, copies.stream().map(copy -> copy.inStages(name)).toList(), made);
    }
}
