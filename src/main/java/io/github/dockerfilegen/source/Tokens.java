package io.github.dockerfilegen.source;

/**
 * The words and signs of a blanked source, with their lines, columns and bracket partners.
 *
 * <p>Arrays instead of one object per token, because generated sources reach many megabytes. Any index may be
 * asked for: beyond the ends there is nothing, which spares the readers all bounds checks.
 */
final class Tokens {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    /** The column of the first token on the line of each token. */
    private final int[] indents;

    private final boolean[] firsts;
    private final int[] partners;

    Tokens(String text, int[] starts, int[] ends, int[] indents, boolean[] firsts) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.indents = indents;
        this.firsts = firsts;
        this.partners = Brackets.partners(text, starts);
    }

    static Tokens of(String blanked) {
        return new Tokenizer(blanked).tokens();
    }

    int size() {
        return starts.length;
    }

    private boolean exists(int index) {
        return index >= 0 && index < starts.length;
    }

    boolean is(int index, String expected) {
        return exists(index)
                && ends[index] - starts[index] == expected.length()
                && text.startsWith(expected, starts[index]);
    }

    /** Whether the tokens from an index on are exactly these. */
    boolean are(int index, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!is(index + i, expected[i])) {
                return false;
            }
        }
        return true;
    }

    /** The token, empty beyond the ends. */
    String text(int index) {
        return exists(index) ? text.substring(starts[index], ends[index]) : "";
    }

    boolean isWord(int index) {
        return exists(index) && Character.isJavaIdentifierStart(text.charAt(starts[index]));
    }

    /** Whether the word is in the place of a keyword, unlike in {@code Foo.class} or {@code Foo::class}. */
    boolean isKeyword(int index, String keyword) {
        return is(index, keyword) && !is(index - 1, ".") && !are(index - 2, ":", ":");
    }

    boolean isOpening(int index) {
        return is(index, "{") || is(index, "(") || is(index, "[");
    }

    int start(int index) {
        return exists(index) ? starts[index] : text.length();
    }

    boolean startsLine(int index) {
        return !exists(index) || firsts[index];
    }

    int indent(int index) {
        return exists(index) ? indents[index] : 0;
    }

    /** The index of the closing bracket, {@link #size()} if there is none. */
    int closing(int opening) {
        return exists(opening) ? partners[opening] : size();
    }

    /** The next index at the same depth. */
    int after(int index) {
        return isOpening(index) ? closing(index) + 1 : index + 1;
    }

    /** The dotted name at an index, empty if there is none. */
    String name(int index) {
        StringBuilder name = new StringBuilder(text(index));
        int end = afterName(index);
        for (int i = index + 2; i < end; i += 2) {
            name.append('.').append(text(i));
        }
        return name.toString();
    }

    int afterName(int index) {
        int end = index + 1;
        while (is(end, ".") && isWord(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** The index after an annotation and its arguments, given its {@code @}. */
    int afterAnnotation(int at) {
        if (!isWord(at + 1)) {
            return at + 1;
        }
        int end = afterName(at + 1);
        return is(end, "(") ? after(end) : end;
    }

    /** The name of the package the file declares, empty for none; {@code package} is reserved everywhere. */
    String packageName() {
        for (int i = 0; i < size(); i++) {
            if (isKeyword(i, "package") && isWord(i + 1)) {
                return name(i + 1);
            }
        }
        return "";
    }
}
