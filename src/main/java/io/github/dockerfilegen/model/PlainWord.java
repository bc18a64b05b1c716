package io.github.dockerfilegen.model;

import java.util.regex.Pattern;

/**
 * A word that means itself wherever it stands in a generated file: a stage, an absolute path of ours, a template's name.
 *
 * @param value letters, digits and {@code . _ : / + @ -}, not {@code -} first
 */
public record PlainWord(String value) implements Text {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_./+@][A-Za-z0-9_.:/+@-]*");

    /** @throws IllegalArgumentException when a place could read it as more than a word */
    public PlainWord {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(Quoting.json(value) + " is no plain word");
        }
    }

    /** The name of a stage in a file where the stages of several applications begin with their names. */
    public PlainWord inStages(PlainWord application) {
        return new PlainWord(application + "-" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
