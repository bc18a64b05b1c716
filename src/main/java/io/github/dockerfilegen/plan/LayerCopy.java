package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import java.util.List;

/**
 * A {@code COPY} into the runtime stage.
 *
 * @param stage the stage that holds the files; empty for the build context
 * @param arguments source and destination as they stand in a Dockerfile
 * @param fromContext the paths in the build context; a folder ends with {@code /}
 */
public record LayerCopy(String stage, String arguments, List<String> fromContext) {

    public LayerCopy {
        fromContext = List.copyOf(fromContext);
    }

    /** A copy out of a stage. */
    public LayerCopy(String stage, String arguments) {
        this(stage, arguments, List.of());
    }

    private static LayerCopy ofContext(String path, String destination) {
        return new LayerCopy("", new CopyInstruction(List.of(path), destination).toString(), List.of(path));
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

    /** The same in a file where the stages of several applications begin with their names. */
    public LayerCopy inStages(String name) {
        return stage.isEmpty()
                ? this
                : new LayerCopy(name + "-" + (stage.equals("build") ? "layers" : stage), arguments, fromContext);
    }

    /** What the builder stage put under {@code /layers}, to a folder relative to the working directory. */
    public static LayerCopy ofLayer(String layer, String destination) {
        return new LayerCopy("build", new CopyInstruction(List.of("/layers/" + layer + "/"), destination).toString());
    }
}
