package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A package of a distribution as a user names it.
 *
 * @param manager the only package manager that it is for; empty for every one
 * @param name its name, with a version where the user pins it
 */
public record PackageName(Optional<String> manager, String name) {

    private static final List<String> MANAGERS = List.of("apt", "apk", "microdnf");
    private static final Pattern FORM = Pattern.compile("(?:([a-z]+):)?([A-Za-z0-9][A-Za-z0-9+._~:=-]*)");

    /**
     * Reads one.
     *
     * @param text such as {@code curl}, {@code curl=8.5.0-2}, {@code apk:font-dejavu}
     * @throws DockerfileGenException when it is no name of a package, or the prefix no package manager
     */
    public static PackageName parse(String text, String parameter) {
        Form.require(FORM, text, parameter, "the name of a package", "curl, curl=8.5.0-2ubuntu10.6 or apk:font-dejavu");
        var colon = text.indexOf(':');
        var prefix = colon < 0 ? "" : text.substring(0, colon);
        if (MANAGERS.contains(prefix)) {
            return new PackageName(Optional.of(prefix), text.substring(colon + 1));
        }
        // Versions of Debian may have an epoch: git=1:2.43.0-1.
        if (colon >= 0 && !prefix.contains("=")) {
            throw new DockerfileGenException(Quoting.json(text) + " in <" + parameter + "> begins with \"" + prefix
                    + ":\", which is no package manager. There are apt:, apk: and microdnf:.");
        }
        return new PackageName(Optional.empty(), text);
    }

    /** Whether a package manager installs it. */
    public boolean isFor(String packageManager) {
        return manager.isEmpty() || manager.get().equals(packageManager);
    }
}
