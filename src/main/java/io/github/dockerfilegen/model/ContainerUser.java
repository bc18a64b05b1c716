package io.github.dockerfilegen.model;

import java.util.regex.Pattern;

/** The user of a container, as {@code USER} and {@code docker run --user} name it. */
public final class ContainerUser {

    /** Docker reads a sign before the number, and takes no name for root's. */
    private static final Pattern ROOT = Pattern.compile("(?i)(?:root|[+-]?0+)?(?::.*)?");

    private ContainerUser() {}

    /** Whether it is root, with any group. */
    public static boolean isRoot(String user) {
        return ROOT.matcher(user).matches();
    }
}
