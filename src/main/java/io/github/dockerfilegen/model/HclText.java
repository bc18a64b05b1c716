package io.github.dockerfilegen.model;

/** A string of a bake file, in its quotes. */
public final class HclText implements Text {

    private final String text;

    private HclText(String text) {
        this.text = text;
    }

    /**
     * Inside its quotes HCL reads escapes as JSON has them, and a {@code $} or {@code %} before a brace as a template
     * (HCL native syntax, "Template Expressions").
     */
    public static HclText of(String value) {
        return new HclText(Quoting.json(value).replaceAll("[$%](?=\\{)", "$0$0"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HclText that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The string with its quotes, such as {@code "Dockerfile"}. */
    @Override
    public String toString() {
        return text;
    }
}
