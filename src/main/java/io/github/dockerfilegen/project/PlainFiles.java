package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.Quoting;
import java.util.Optional;

/** Tells the files and folders of a module that an image may hold as they are. */
final class PlainFiles {

    private final ContextPaths context;
    private final DiskFiles files;
    private final String buildDirectory;

    /** @param buildDirectory what Maven writes to, a path of the context */
    PlainFiles(ContextPaths context, DiskFiles files, String buildDirectory) {
        this.context = context;
        this.files = files;
        this.buildDirectory = buildDirectory;
    }

    /** The file or folder below the module that every clone has and that is no secret, as an input of the application. */
    Optional<BuildInput> of(String path, String because) {
        var basedir = context.name(context.basedir());
        return context.inside(path)
                .filter(inside -> !path.startsWith("/") && !Quoting.breaksLines(inside) && (basedir.isEmpty() || inside.startsWith(basedir + "/")))
                .filter(inside -> !(inside + "/").startsWith(buildDirectory + "/") && !new SecretFiles(context, files).isSecret(inside) && !GitIgnored.of(context).covers(inside) && !context.isEmptyFolder(inside))
                .map(inside -> new BuildInput(inside, context.isFolder(inside) ? Kind.APPLICATION_FOLDER : Kind.APPLICATION, because));
    }
}
