package io.github.dockerfilegen.dockerfile;

/** White space as Go's unicode.IsSpace sees it, which includes the no-break space that Java leaves out. */
final class Blank {

    private static final String NOT_WHITESPACE_IN_JAVA = "\u0085\u00A0\u2007\u202F";

    private static final String NOT_SPACE_IN_GO = "\u001C\u001D\u001E\u001F";

    private Blank() {}

    static boolean is(char c) {
        return NOT_WHITESPACE_IN_JAVA.indexOf(c) >= 0 || Character.isWhitespace(c) && NOT_SPACE_IN_GO.indexOf(c) < 0;
    }

    static String stripStart(String text) {
        int start = 0;
        while (start < text.length() && is(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static String strip(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return stripStart(text.substring(0, end));
    }
}
