package io.github.dockerfilegen.model;

import java.util.regex.Pattern;

/**
 * A word that needs no quotes anywhere in a generated file: a stage, an absolute path in the image, a template's name.
 *
 * @param value letters, digits and {@code . _ : / + @ -}, not {@code -} first
 */
public record PlainWord(String value) implements Text {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_./+@][A-Za-z0-9_.:/+@-]*");

    /** @throws IllegalArgumentException when the value has other characters */
    public PlainWord {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(Quoting.json(value) + " is no plain word");
        }
    }

    /** The name of a stage in a Dockerfile with several applications, whose stages start with their names. */
    public PlainWord inStages(PlainWord application) {
        return new PlainWord(application + "-" + value);
    }

    /** The word as it is, such as {@code /app} or {@code 185:0}. */
    @Override
    public String toString() {
        return value;
    }
}
