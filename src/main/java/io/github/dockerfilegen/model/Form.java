package io.github.dockerfilegen.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that what a user wrote has the form that its parameter wants. */
final class Form {

    private static final Pattern PATH = Pattern.compile("(?:/(?!\\.\\.?(?:/|$))[A-Za-z0-9_.@+-]+)+/?");

    private static final Pattern IDS = Pattern.compile("(\\d{1,10})(?::(\\d{1,10}))?");

    private Form() {}

    /**
     * @param what what the value should be
     * @param example one or two values that are right
     * @throws DockerfileGenException when it is none
     */
    static void require(Pattern form, String value, String parameter, String what, String example) {
        if (!form.matcher(value).matches()) {
            throw new DockerfileGenException(Quoting.json(value) + " in <" + parameter + "> is not " + what
                    + ". Write for example " + example + ".");
        }
    }

    /**
     * A numeric user, or user and group. Docker takes numbers up to 2147483647.
     *
     * @throws DockerfileGenException when it is none
     */
    static void requireIds(String value, String parameter, String example) {
        require(IDS, value, parameter, "a numeric user", example);
        if (Stream.of(value.split(":")).anyMatch(id -> Long.parseLong(id) > Integer.MAX_VALUE)) {
            throw new DockerfileGenException(Quoting.json(value) + " in <" + parameter
                    + "> is above the greatest user and group, " + Integer.MAX_VALUE + ". Write for example " + example
                    + ".");
        }
    }

    /** @throws DockerfileGenException when it is no absolute path of plain names */
    static void requirePath(String path, String parameter) {
        require(PATH, path, parameter, "an absolute path in the image", "/var/lib/app");
    }
}
