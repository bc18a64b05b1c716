package io.github.dockerfilegen.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a build makes from what a clone has: whether an earlier build has left its output on this disk must change nothing. What
 * Git ignores is output as well, such as a front end's {@code dist}.
 */
final class BuildOutputs {

    private final Path root;
    private final Set<String> buildDirectories;
    private final Map<String, GitIgnored> ignored = new HashMap<>();

    /** @param buildDirectories what Maven writes to, paths of the context below {@code root} */
    BuildOutputs(Path root, Set<String> buildDirectories) {
        this.root = root;
        this.buildDirectories = Set.copyOf(buildDirectories);
    }

    /** Whether a path of the context is output, whether it is there or not. */
    boolean has(String path) {
        for (var folder = path; !folder.isEmpty(); folder = parent(folder)) {
            if (buildDirectories.contains(folder)) {
                return true;
            }
        }
        var gitIgnored = ignored.computeIfAbsent(parent(path), folder -> GitIgnored.of(new ContextPaths(root, root.resolve(folder))));
        // A pattern that ends with a slash means folders, and what is not there yet is none; what lies in it tells.
        return gitIgnored.covers(path) || !path.substring(path.lastIndexOf('/') + 1).contains(".") && gitIgnored.covers(path + "/a");
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
