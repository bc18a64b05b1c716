package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * A {@code COPY} into the runtime stage.
 *
 * @param stage the stage that holds the files; none for the build context
 * @param copy what is copied, and where to
 */
public record LayerCopy(List<PlainWord> stage, CopyInstruction copy) {

    /** The stage that builds and takes the application apart. */
    private static final PlainWord BUILD = new PlainWord("build");

    /** The stage that takes one application of several apart. */
    public static final PlainWord LAYERS = new PlainWord("layers");

    public LayerCopy {
        stage = List.copyOf(stage);
    }

    /** A copy out of a stage. */
    public LayerCopy(PlainWord stage, String source, String destination) {
        this(List.of(stage), new CopyInstruction(List.of(source), destination));
    }

    /** What the builder stage holds, by its absolute path, to a path relative to the working directory. */
    public static LayerCopy ofBuild(String source, String destination) {
        return new LayerCopy(BUILD, source, destination);
    }

    /** What the builder stage put under {@code /layers}, to a folder relative to the working directory. */
    public static LayerCopy ofLayer(String layer, String destination) {
        return ofBuild("/layers/" + layer + "/", destination);
    }

    private static LayerCopy ofContext(String path, String destination) {
        return new LayerCopy(List.of(), new CopyInstruction(List.of(path), destination));
    }

    /** A file of the build context, to the working directory; a folder, which ends with {@code /}, keeps its name. */
    public static LayerCopy ofContext(String path) {
        var name = path.replaceFirst(".*/(?=[^/]+/$)", "");
        return ofContext(path, path.endsWith("/") ? name : "./");
    }

    /** A file or folder of the build context, to the same path below the working directory as below its module. */
    public static LayerCopy beside(String path, String local, boolean folder) {
        return folder
                ? ofContext(path + "/", local + "/")
                : ofContext(path, local.contains("/") ? local.substring(0, local.lastIndexOf('/') + 1) : "./");
    }

    /** The paths in the build context, where a folder ends with {@code /}; none for what a stage holds. */
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
