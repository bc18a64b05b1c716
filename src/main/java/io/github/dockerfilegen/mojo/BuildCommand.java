package io.github.dockerfilegen.mojo;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The command that builds what was generated, safe to paste into a shell whatever the folders are called.
 *
 * @param here the folder that Maven was started in
 * @param context the build context
 * @param windows whether the command is pasted into the Command Prompt or PowerShell, not into a POSIX shell
 */
record BuildCommand(Path here, Path context, boolean windows) {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:-][\\w./:-]*");
    /** What a terminal may take for keys, and what turns the direction of text. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u0085\\u2028\\u2029]");
    /** What one of the two shells of Windows expands between double quotes, or takes for their end. */
    private static final Pattern EXPANDED_ON_WINDOWS = Pattern.compile("[\"$`%!^\u201c-\u201f]");

    /** For one image; where Maven was started in a module, as it can be pasted at the root. */
    String build(Path dockerfile, String imageName) {
        var inModule = here.startsWith(context) && !here.equals(context);
        var there = inModule ? context : here;
        var below = context.startsWith(there);
        var folder = below ? path(there, context) : context.toString();
        if (!isSafe(folder) || !isSafe(dockerfile.toString())) {
            // A command with such a name could do anything, so the name is not part of it.
            return "Build the image in the folder of the build context (" + shown(context)
                    + ") with: docker build --tag " + imageName + " ."
                    + (dockerfile.equals(context.resolve("Dockerfile")) ? "" : " and --file for " + shown(dockerfile));
        }
        var file = dockerfile.equals(context.resolve("Dockerfile"))
                ? ""
                : "--file " + quoted(below ? path(there, dockerfile) : dockerfile.toString()) + " ";
        return "Build the image" + (inModule ? " in " + quoted(context.toString()) : "") + " with: docker build " + file
                + "--tag " + imageName + " " + quoted(folder);
    }

    /** For all images of a bake file. */
    String bake() {
        return "Build the images"
                + (here.equals(context)
                        ? ""
                        : " in " + (isSafe(context.toString()) ? quoted(context.toString()) : shown(context)))
                + " with: docker buildx bake --file docker-bake.hcl";
    }

    /** A path relative to a folder, with {@code /} between names; the folder itself is a dot. */
    static String path(Path from, Path to) {
        return from.equals(to)
                ? "."
                : from.relativize(to).toString().replace(from.getFileSystem().getSeparator(), "/");
    }

    private boolean isSafe(String path) {
        return !CONTROL.matcher(path).find()
                && !(windows && EXPANDED_ON_WINDOWS.matcher(path).find());
    }

    /**
     * Single quotes keep everything but themselves in a POSIX shell; on Windows only double quotes work in both shells.
     */
    private String quoted(String path) {
        // An option begins with a hyphen.
        var argument = path.startsWith("-") ? "./" + path : path;
        if (PLAIN.matcher(windows ? argument.replace('\\', '/') : argument).matches()) {
            return argument;
        }
        return windows ? "\"" + argument + "\"" : "'" + argument.replace("'", "'\\''") + "'";
    }

    private static String shown(Path path) {
        return CONTROL.matcher(path.toString()).replaceAll("?");
    }
}
