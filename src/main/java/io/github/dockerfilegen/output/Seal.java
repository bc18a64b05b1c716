package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.Checksum;
import io.github.dockerfilegen.model.GeneratedHeader;
import io.github.dockerfilegen.output.parts.OwnPart;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The header of a generated file. It holds a checksum of everything else in the file, line ends aside (a checkout may
 * turn them into CRLF), which tells a file that nobody touched from one that was edited by hand.
 */
final class Seal {

    private static final String GENERATED = GeneratedHeader.LINE + "\n";
    private static final String CHECKSUM = "# Unedited as long as this is its SHA-256: ";
    private static final String OWN =
            "# Lines of your own stay between \"" + OwnPart.BEGIN + "\" and \"" + OwnPart.END + "\".\n";
    private static final String REASONS = "# Decided for the Dockerfile, and why:\n";
    private static final String REASON = "# - ";
    private static final Pattern CHECKSUM_LINE =
            Pattern.compile("(?m)^" + Pattern.quote(CHECKSUM) + "([0-9a-f]{64})\n");
    /** The header's lines; what they say follows from the rest of the file and from how Maven was called. */
    private static final Pattern HEADER = Pattern.compile("(?m)^" + Pattern.quote(GENERATED) + "(?:# mvn [^\n]*\n)?(?:"
            + Pattern.quote(OWN) + ")?(?:" + Pattern.quote(CHECKSUM) + "[0-9a-f]{64}\n)?(?:" + Pattern.quote(REASONS)
            + "((?:" + Pattern.quote(REASON) + "[^\n]*\n)*))?");

    private static final Pattern CONFLICT = Pattern.compile("(?ms)^<{7}(?: [^\n]*)?\n.*?^={7}\n.*?^>{7}(?: [^\n]*)?$");
    /** Both sides, and with {@code diff3} what they come from. */
    private static final Pattern HEADER_CONFLICT = Pattern.compile("(?m)^<{7}(?: [^\n]*)?\n(?:(?:# mvn [^\n]*|"
            + Pattern.quote(REASON) + "[^\n]*|" + Pattern.quote(CHECKSUM)
            + "[0-9a-f]{64}|\\|{7}[^\n]*|={7})\n|" + Pattern.quote(OWN) + "|" + Pattern.quote(REASONS)
            + ")++>{7}(?: [^\n]*)?\n");
    /** Docker reads its directives before any other comment only. */
    private static final Pattern DIRECTIVES = Pattern.compile("(?:#\\s*(?:syntax|check|escape)\\s*=[^\n]*\n)*+");

    /** What can be said about a file that is already there. */
    enum State {
        UNTOUCHED,
        EDITED,
        FOREIGN
    }

    private Seal() {}

    /**
     * The text with its header; parser directives stay on top.
     *
     * @param command what generates the file again, on one line
     * @param reasons what was decided and why, a line each, for the goal that tells what has changed
     */
    static String seal(String body, String command, List<String> reasons) {
        var matcher = DIRECTIVES.matcher(body);
        var directives = matcher.lookingAt() ? matcher.end() : 0;
        var header = GENERATED + "# " + command + "\n" + OWN;
        var because = reasons.isEmpty()
                ? ""
                : reasons.stream().map(reason -> REASON + reason + "\n").collect(Collectors.joining("", REASONS, ""));
        var unsigned = body.substring(0, directives) + header + because + "\n" + body.substring(directives);
        var line = CHECKSUM + Checksum.sha256(unsigned) + "\n";
        return new StringBuilder(unsigned)
                .insert(directives + header.length(), line)
                .toString();
    }

    /** The reasons in the header of a file on disk, a line each. */
    static List<String> reasons(String text) {
        var header = HEADER.matcher(normalise(text));
        return header.find() && header.group(1) != null
                ? header.group(1)
                        .lines()
                        .map(line -> line.substring(REASON.length()))
                        .toList()
                : List.of();
    }

    /** Whether this plugin has written the text, edited since or not. */
    static boolean isOn(String text) {
        var normalised = normalise(text);
        return GeneratedHeader.isIn(normalised)
                || CHECKSUM_LINE.matcher(normalised).find();
    }

    /** Whether a file's text is as we wrote it. */
    static State state(String text) {
        var normalised = normalise(text);
        var matcher = CHECKSUM_LINE.matcher(normalised);
        if (!matcher.find()) {
            return GeneratedHeader.isIn(normalised) ? State.EDITED : State.FOREIGN;
        }
        var unsigned = normalised.substring(0, matcher.start()) + normalised.substring(matcher.end());
        return Checksum.sha256(unsigned).equals(matcher.group(1)) ? State.UNTOUCHED : State.EDITED;
    }

    /**
     * Whether two files differ in nothing but their headers: a merge of two branches brings such a file about, or a
     * conflict in those lines alone.
     */
    static boolean sameBody(String present, String generated) {
        var resolved = withoutHeaderConflict(present);
        return resolved.contains(GENERATED)
                && HEADER.matcher(resolved)
                        .replaceFirst("")
                        .equals(HEADER.matcher(generated).replaceFirst(""));
    }

    /** The generated text with the header that the present one has, where it has one: only the rest is compared. */
    static String withHeaderOf(String present, String generated) {
        var header = HEADER.matcher(normalise(present));
        return header.find()
                ? HEADER.matcher(generated).replaceFirst(Matcher.quoteReplacement(header.group()))
                : generated;
    }

    /** The line for comparisons: a checksum is the same line whatever its value. */
    static String key(String line) {
        return CHECKSUM_LINE.matcher(line + "\n").matches() ? CHECKSUM : line;
    }

    /** How many lines a generated text has up to the end of its header. */
    static int headerLines(String generated) {
        var header = HEADER.matcher(generated);
        return header.find()
                ? (int) generated.substring(0, header.end()).lines().count()
                : 0;
    }

    /** The text with line feeds only, where a merge conflict in the header alone is resolved. */
    static String withoutHeaderConflict(String text) {
        return HEADER_CONFLICT.matcher(normalise(text)).replaceAll("");
    }

    /** Whether a merge left both sides of a conflict in the file. */
    static boolean hasConflict(String text) {
        return CONFLICT.matcher(normalise(text)).find();
    }

    /** The text as it is compared: with line feeds only, and without the byte-order mark that some editors write. */
    static String normalise(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }
}
