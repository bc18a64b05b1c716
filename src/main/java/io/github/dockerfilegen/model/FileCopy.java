package io.github.dockerfilegen.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files that the user wants in the image.
 *
 * @param from where they are: empty for the project, {@code build} for what the build made, or an image
 * @param source a path; of the project and of its build relative to the module's folder, of an image absolute; a folder
 *     ends with {@code /}
 * @param target an absolute path, or one relative to the working directory; a folder ends with {@code /}
 * @param mode octal permissions; empty for those that the files have
 * @param owner numeric user, or {@code uid:gid}; empty for root
 * @throws DockerfileGenException when a value has the wrong form
 */
public record FileCopy(
        Optional<String> from, String source, String target, Optional<String> mode, Optional<String> owner) {

    /** The word for the build stage. */
    public static final String BUILD = "build";

    private static final Pattern MODE = Pattern.compile("0?[0-7]{3,4}");
    private static final Pattern OUTSIDE = Pattern.compile("(?:.*/)?\\.\\.(?:/.*)?");

    public FileCopy {
        if (source.isEmpty() || target.isEmpty()) {
            throw new DockerfileGenException("A <copy> in <copies> has no <"
                    + (source.isEmpty() ? "source" : "target") + ">. Set <source> and <target>, for example conf/ and "
                    + "/app/conf/.");
        }
        from.filter(name -> !name.equals(BUILD)).ifPresent(name -> ImageReference.parse(name, "from"));
        mode.ifPresent(text -> Form.require(MODE, text, "mode", "octal permissions", "0644"));
        owner.ifPresent(text -> Form.requireIds(text, "owner", "10001 or 10001:0"));
        if (OUTSIDE.matcher(source).matches() || OUTSIDE.matcher(target).matches()) {
            throw new DockerfileGenException(Quoting.json(source) + " to " + Quoting.json(target)
                    + " in <copies> leads out of its folder with \"..\". Write the path without it.");
        }
        if (fromImage(from) && !source.startsWith("/")) {
            throw new DockerfileGenException(Quoting.json(source) + " in <copies> is a path in the image " + from.get()
                    + ", which is relative. Write an absolute path, for example /usr/bin/tini.");
        }
        if (from.isEmpty() && source.startsWith("/")) {
            throw new DockerfileGenException(Quoting.json(source)
                    + " in <copies> is absolute, and files of the project are named relative to the module's folder. "
                    + "Write for example conf/application.yml, or set <from> to build or to an image.");
        }
    }

    private static boolean fromImage(Optional<String> from) {
        return from.filter(name -> !name.equals(BUILD)).isPresent();
    }

    /**
     * Whether the image has a file because of it.
     *
     * @param path relative to the working directory, or absolute
     * @param directory the working directory
     */
    public boolean brings(String path, String directory) {
        var inside = target.replaceFirst("^" + Pattern.quote(directory) + "(?=/|$)/?|^\\./", "");
        var plain = inside.replaceFirst("/+$", "");
        var name = source.replaceFirst("/+$", "").replaceFirst("^.*/", "");
        if (!source.endsWith("/") && (inside.isEmpty() || inside.endsWith("/"))) {
            // A file into a folder; of a folder, Docker copies what is in it.
            return path.equals(plain.isEmpty() ? name : plain + "/" + name);
        }
        return !plain.isEmpty() && (path + "/").startsWith(plain + "/");
    }

    /** Whether the files are those of another image. */
    public boolean ofImage() {
        return fromImage(from);
    }

    /** Whether the build makes the files. */
    public boolean ofBuild() {
        return from.filter(BUILD::equals).isPresent();
    }
}
