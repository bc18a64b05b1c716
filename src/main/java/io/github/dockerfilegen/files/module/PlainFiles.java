package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.Quoting;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Tells the files and folders of a module that an image may hold as they are. */
final class PlainFiles {

    private final ContextPaths context;
    private final DiskFiles files;
    private final String buildDirectory;
    private final GitIgnored git;

    /**
     * @param buildDirectory what Maven writes to, a path of the context
     * @param git what Git ignores in the context
     */
    PlainFiles(ContextPaths context, DiskFiles files, String buildDirectory, GitIgnored git) {
        this.context = context;
        this.files = files;
        this.buildDirectory = buildDirectory;
        this.git = git;
    }

    /**
     * The file or folder below the module that every clone has and that is no secret, as an input of the application.
     */
    Optional<BuildInput> of(String path, String because) {
        return own(path)
                .filter(inside -> reason(inside).isEmpty())
                .map(inside -> new BuildInput(
                        inside, context.isFolder(inside) ? Kind.APPLICATION_FOLDER : Kind.APPLICATION, because));
    }

    /** Why there is none, as words that follow "and". */
    String hindrance(String path) {
        var inside = !path.startsWith("/")
                && context.relative(path)
                        .filter(place -> (place + "/").startsWith(prefix()))
                        .isPresent();
        return inside ? own(path).map(this::reason).orElse("the module has no such file") : "it is outside the module";
    }

    /** The file of the name in the first of the module's folders that has it in every clone, relative to the module. */
    Optional<String> first(List<String> folders, String name) {
        return folders.stream()
                .map(folder -> folder.isEmpty() ? name : folder + "/" + name)
                .filter(path -> Files.isRegularFile(context.basedir().resolve(path))
                        && !ignored(context.name(context.basedir().resolve(path))))
                .findFirst();
    }

    /** Whether Git ignores the path of the context. */
    boolean ignored(String path) {
        return git.covers(path);
    }

    private Optional<String> own(String path) {
        return context.inside(path)
                .filter(inside -> !path.startsWith("/") && !Quoting.breaksLines(inside) && inside.startsWith(prefix()));
    }

    /** What the paths of the module begin with. */
    private String prefix() {
        var basedir = context.name(context.basedir());
        return basedir.isEmpty() ? "" : basedir + "/";
    }

    private String reason(String inside) {
        return (inside + "/").startsWith(buildDirectory + "/")
                ? "the build generates it"
                : new SecretFiles(context, files).isSecret(inside)
                        ? "it may contain a secret"
                        : ignored(inside)
                                ? "Git ignores it"
                                : context.isEmptyFolder(inside) ? "the folder is empty" : "";
    }
}
