package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * A {@code COPY} into the runtime stage.
 *
 * @param stage the stage that holds the files; none for the build context
 * @param copy the sources and the destination
 */
public record LayerCopy(List<PlainWord> stage, CopyInstruction copy) {

    /** The build stage, which also splits the application into layers. */
    private static final PlainWord BUILD = new PlainWord("build");

    /** The stage that splits one of several applications into layers. */
    public static final PlainWord LAYERS = new PlainWord("layers");

    public LayerCopy {
        stage = List.copyOf(stage);
    }

    /** A copy out of a stage. */
    public LayerCopy(PlainWord stage, String source, String destination) {
        this(List.of(stage), new CopyInstruction(List.of(source), destination));
    }

    /** Copies an absolute path of the build stage to a path relative to the working directory. */
    public static LayerCopy ofBuild(String source, String destination) {
        return new LayerCopy(BUILD, source, destination);
    }

    /** Copies a folder of the build stage below {@code /layers} to a folder relative to the working directory. */
    public static LayerCopy ofLayer(String layer, String destination) {
        return ofBuild("/layers/" + layer + "/", destination);
    }

    private static LayerCopy ofContext(String path, String destination) {
        return new LayerCopy(List.of(), new CopyInstruction(List.of(path), destination));
    }

    /**
     * Copies a file of the build context to the working directory; a folder (with a final {@code /}) keeps its name.
     */
    public static LayerCopy ofContext(String path) {
        var name = path.replaceFirst(".*/(?=[^/]+/$)", "");
        return ofContext(path, path.endsWith("/") ? name : "./");
    }

    /** Copies a file or folder of the build context to {@code local}, its path below the working directory. */
    public static LayerCopy beside(String path, String local, boolean folder) {
        return folder
                ? ofContext(path + "/", local + "/")
                : ofContext(path, local.contains("/") ? local.substring(0, local.lastIndexOf('/') + 1) : "./");
    }

    /** The paths in the build context, folders with a final {@code /}; none for a copy from a stage. */
    public List<String> fromContext() {
        return stage.isEmpty() ? copy.sources() : List.of();
    }

    /** The same in a file where the stages of several applications begin with their names. */
    public LayerCopy inStages(PlainWord name) {
        return new LayerCopy(
                stage.stream()
                        .map(own -> (own.equals(BUILD) ? LAYERS : own).inStages(name))
                        .toList(),
                copy);
    }
}
