package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.regex.Pattern;

/** House rules about the bytes of the file, before anything is parsed. */
final class TextRules {

    private static final Pattern PRAGMA = Pattern.compile("^\\s*#\\s*hadolint\\s.*ignore\\s*=.*");

    private final String text;

    private final List<String> lines;

    TextRules(String text) {
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
    }

    void check(LintReport report) {
        boolean endsOnce = text.endsWith("\n") && !text.endsWith("\n\n") && !text.equals("\n");
        if (!endsOnce) {
            report.add(lines.size(), "the file must end with exactly one newline", "FinalNewline");
        }
        boolean directives = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            checkBlanks(line, i, report);
            checkComment(line, i, directives, report);
            directives = directives && ParserDirectives.looksLike(line);
        }
    }

    private void checkBlanks(String line, int index, LintReport report) {
        int number = index + 1;
        if (line.contains("\r")) {
            report.add(number, "carriage return, use LF only", "LineEnding");
        }
        if (line.matches(".*[ \\t\\f\\u00A0]\\r?")) {
            report.add(number, "blanks at the end of the line", "TrailingBlank");
        }
        if (line.contains("\t")) {
            report.add(number, "tab, use spaces", "Tab");
        }
        if (index > 0 && line.isBlank() && lines.get(index - 1).isBlank() && index < lines.size() - 1) {
            report.add(number, "two blank lines in a row", "DoubleBlankLine");
        }
    }

    private static void checkComment(String line, int index, boolean directives, LintReport report) {
        if (!directives && ParserDirectives.looksLike(line)) {
            report.add(index + 1, "a parser directive works only at the top: " + line, "MisplacedDirective");
        }
        if (PRAGMA.matcher(line).matches()) {
            report.add(index + 1, "be clean instead of silencing hadolint", "DL1001");
        }
    }
}
