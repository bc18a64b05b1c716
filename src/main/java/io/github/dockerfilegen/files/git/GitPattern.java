package io.github.dockerfilegen.files.git;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One pattern of a {@code .gitignore} file (gitignore(5), and wildmatch.c for what that leaves open). Every path is
 * matched in time that is proportional to its length times that of the pattern, whatever the pattern is.
 *
 * @param negated whether it takes back what patterns before it ignore
 * @param foldersOnly whether it matches folders alone
 * @param steps what the path has to consist of, in order
 */
record GitPattern(boolean negated, boolean foldersOnly, List<Step> steps) {

    /** One step: a character of a kind, any number of them, folders up to and with a slash, or all that is left. */
    record Step(Kind kind, IntPredicate character) {}

    enum Kind {
        ONE,
        MANY,
        FOLDERS,
        REST
    }

    private static final IntPredicate NO_SLASH = c -> c != '/';

    /** The pattern of a line; empty for a blank line, a comment, and what Git takes for no pattern either. */
    static Optional<GitPattern> of(String line) {
        var text = withoutTrailingBlanks(line);
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        var negated = text.startsWith("!");
        text = negated ? text.substring(1) : text;
        var foldersOnly = text.endsWith("/");
        text = foldersOnly ? text.substring(0, text.length() - 1) : text;
        var anchored = text.contains("/");
        var steps = new ArrayList<Step>();
        if (!anchored) {
            steps.add(new Step(Kind.FOLDERS, c -> true));
        }
        text = text.startsWith("/") ? text.substring(1) : text;
        return !text.isEmpty() && parse(text, anchored, steps)
                ? Optional.of(new GitPattern(negated, foldersOnly, List.copyOf(steps)))
                : Optional.empty();
    }

    /** A blank at the end counts when a backslash stands before it. */
    private static String withoutTrailingBlanks(String line) {
        var end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !escaped(line, end - 1)) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean escaped(String line, int index) {
        var backslashes = 0;
        while (index - backslashes > 0 && line.charAt(index - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static boolean parse(String text, boolean anchored, List<Step> steps) {
        // Git compares the part before the first special character by itself: what follows begins anew (dir.c,
        // match_pathname).
        var special = IntStream.range(0, text.length())
                .filter(index -> "*?[\\".indexOf(text.charAt(index)) >= 0)
                .findFirst()
                .orElse(0);
        var at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            var first = at == 0 || at == special || text.charAt(at - 1) == '/';
            // Two stars or more between slashes stand for folders; wildmatch.c takes any others for one.
            var stars = stars(text, at);
            var whole =
                    anchored && first && stars >= 2 && (at + stars == text.length() || text.charAt(at + stars) == '/');
            if (whole) {
                var last = at + stars == text.length();
                steps.add(new Step(last ? Kind.REST : Kind.FOLDERS, any -> true));
                at += stars + (last ? 0 : 1);
            } else if (c == '*') {
                steps.add(new Step(Kind.MANY, NO_SLASH));
                at++;
            } else if (c == '?') {
                steps.add(new Step(Kind.ONE, NO_SLASH));
                at++;
            } else if (c == '[') {
                var set = GitCharacterSet.at(text, at);
                if (set.isEmpty()) {
                    return false;
                }
                steps.add(new Step(Kind.ONE, NO_SLASH.and(set.get().characters())));
                at = set.get().end();
            } else {
                at += c == '\\' ? 1 : 0;
                if (at == text.length()) {
                    return false;
                }
                var literal = text.charAt(at++);
                steps.add(new Step(Kind.ONE, other -> other == literal));
            }
        }
        return true;
    }

    private static int stars(String text, int at) {
        var end = at;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end - at;
    }

    /** Whether a path, relative to the folder of the file that has the pattern, is what it describes. */
    boolean matches(String path) {
        // A bit for each step that may come next; behind them, one for each step FOLDERS that is inside a name.
        var next = reach(BitSet.valueOf(new long[] {1}));
        for (var at = 0; at < path.length() && !next.isEmpty(); at++) {
            next = reach(read(next, path.charAt(at)));
        }
        return next.get(steps.size());
    }

    private BitSet read(BitSet states, char c) {
        var after = new BitSet();
        for (var state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            var index = state > steps.size() ? state - steps.size() - 1 : state;
            if (index == steps.size()) {
                continue;
            }
            var step = steps.get(index);
            switch (step.kind) {
                case FOLDERS -> after.set(c == '/' ? index : index + steps.size() + 1);
                case REST -> after.set(index);
                case MANY -> after.set(index, step.character.test(c) || after.get(index));
                case ONE -> after.set(index + 1, step.character.test(c) || after.get(index + 1));
            }
        }
        return after;
    }

    /** The steps that need no character: none of many, and no folder. */
    private BitSet reach(BitSet states) {
        for (var state = states.nextSetBit(0);
                state >= 0 && state < steps.size();
                state = states.nextSetBit(state + 1)) {
            if (steps.get(state).kind != Kind.ONE) {
                states.set(state + 1);
            }
        }
        return states;
    }
}
