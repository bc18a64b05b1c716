package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.git.GitIgnored;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells build output from files under version control, so that output of an earlier build on this disk changes nothing.
 * Files that Git ignores, and output of a front end's build, count as build output.
 */
public final class BuildOutputs {

    private final Set<String> buildDirectories;
    private final String buildDirectory;
    private final FrontendOutputs frontends;
    private final GitIgnored git;

    /**
     * @param buildDirectories what Maven writes to, paths of the context below {@code root}; all modules share the set
     * @param buildDirectory one more of them; empty for none
     * @param pom the POM of the module that reads, which may build a front end elsewhere
     * @param git what Git ignores below {@code root}
     */
    BuildOutputs(Path root, Set<String> buildDirectories, String buildDirectory, Path pom, GitIgnored git) {
        this.git = git;
        this.frontends = new FrontendOutputs(root, List.of(pom));
        this.buildDirectories = buildDirectories;
        this.buildDirectory = buildDirectory;
    }

    /** Whether a path of the context is build output; it need not exist. */
    boolean has(String path) {
        for (var folder = path; !folder.isEmpty(); folder = parent(folder)) {
            if (folder.equals(buildDirectory) || buildDirectories.contains(folder)) {
                return true;
            }
        }
        return ignored(path) || frontends.has(path);
    }

    /** The output of the front end build in a folder of the context: paths of the context. */
    Stream<String> ofFrontend(String folder) {
        return frontends.of(folder);
    }

    /** Whether Git ignores a path of the context. */
    boolean ignored(String path) {
        // A pattern that ends with a slash means folders, and what is not there yet is none; what lies in it tells.
        return git.covers(path) || !path.substring(path.lastIndexOf('/') + 1).contains(".") && git.covers(path + "/a");
    }

    /** Whether Git ignores a path of the context as a whole, including everything in it. */
    boolean ignoredWhole(String path) {
        return git.coversWhole(path);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
