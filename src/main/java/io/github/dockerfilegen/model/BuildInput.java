package io.github.dockerfilegen.model;

/**
 * A file or folder that the build reads.
 *
 * @param path the path relative to the build context, with {@code /} between names and none at the end
 * @param kind its purpose
 * @param because what reads it, for messages
 */
public record BuildInput(String path, Kind kind, String because) implements Comparable<BuildInput> {

    public BuildInput {
        if (Quoting.breaksLines(path)) {
            throw new DockerfileGenException("The path " + Quoting.json(path) + " (" + because
                    + ") contains a control character such as a line break, "
                    + "which a Dockerfile or an ignore file cannot express. Rename it.");
        }
    }

    /** The purpose of an input, from the least to the most frequently changed. */
    public enum Kind {
        /** A file without which Maven cannot load the project or resolve its dependencies. */
        DESCRIPTOR,
        /** A folder with the same role: {@code .mvn}, a repository inside the project. */
        DESCRIPTOR_FOLDER,
        /** A file that a plugin reads: rules, headers, filters. */
        CONFIGURATION,
        /** A folder of anything else than sources. */
        FOLDER,
        /** A folder of sources; keys and certificates in it belong to the application. */
        SOURCES,
        /** A file that the application reads when it starts, and the build does not. */
        APPLICATION,
        /** A folder with the same role. */
        APPLICATION_FOLDER,
        /** A file that the plugin's own configuration names, whatever it is called; the build does not read it. */
        NAMED,
        /** Not an input: a secret or build output in one of these folders, which stays outside the build context. */
        OUTSIDE;

        /** Whether the input is a folder. */
        public boolean folder() {
            return this == DESCRIPTOR_FOLDER || this == FOLDER || this == SOURCES || this == APPLICATION_FOLDER;
        }

        /** Whether the application reads it when it starts, and the build does not. */
        public boolean application() {
            return this == APPLICATION || this == APPLICATION_FOLDER || this == NAMED;
        }
    }

    /** Of two inputs with the same path, the one that the build needs first. */
    public static BuildInput first(BuildInput a, BuildInput b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    @Override
    public int compareTo(BuildInput other) {
        return kind != other.kind ? kind.compareTo(other.kind) : path.compareTo(other.path);
    }
}
