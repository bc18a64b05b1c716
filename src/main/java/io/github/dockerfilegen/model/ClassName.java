package io.github.dockerfilegen.model;

import java.util.regex.Pattern;

/**
 * The form of a main class: a binary name (JLS 13.1), with its module's name and a slash before it where it is started
 * out of a module.
 */
public final class ClassName {

    private static final Pattern FORM =
            Pattern.compile("(?:[\\w.]+/)?\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+"
                    + "(?:\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)*+");
    /**
     * The class file format counts a name's bytes in two bytes (JVMS 4.4.7); nobody writes names of a tenth of that.
     */
    private static final int LONGEST = 1000;

    private ClassName() {}

    /**
     * Checks a name.
     *
     * @param origin where it was found, for the message
     * @throws DockerfileGenException when it is no class name
     */
    public static void check(String name, String origin) {
        if (name.length() > LONGEST || !FORM.matcher(name).matches()) {
            throw new DockerfileGenException(
                    "\"" + (name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name) + "\" from " + origin
                            + " is not the name of a class. Set <mainClass> (or -Ddockerfile-gen.mainClass) to a "
                            + "name such as com.example.Main.");
        }
    }
}
