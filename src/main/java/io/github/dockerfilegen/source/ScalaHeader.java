package io.github.dockerfilegen.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The header of a Scala object, class, trait or enum.
 *
 * @param name the simple name
 * @param parents the types it extends, as they are written
 * @param bodyFrom the index of the first token of the body
 * @param bodyTo the index after its last token; the same where there is no body
 * @param end the index to read on from
 */
record ScalaHeader(String name, List<String> parents, int bodyFrom, int bodyTo, int end) {

    /** Programs of the standard library, cats-effect and ZIO; their traits hold the main method. */
    private static final Set<String> PROGRAMS = Set.of("App", "IOApp", "ResourceApp", "ZIOApp", "ZIOAppDefault");

    private static final Set<String> BEFORE_PARENT = Set.of("extends", "with", ",");
    private static final Set<String> CONTINUATIONS = Set.of("extends", "with", ",", "{", "derives");

    static ScalaHeader read(Tokens tokens, int keyword, int limit) {
        List<String> parents = new ArrayList<>();
        int indent = tokens.indent(keyword);
        int at = keyword + 2;
        while (at < limit && !ends(tokens, at) && !opensBlock(tokens, at, indent)) {
            if (BEFORE_PARENT.contains(tokens.text(at)) && tokens.isWord(at + 1)) {
                parents.add(tokens.name(at + 1));
                at = tokens.afterName(at + 1);
            } else {
                at = tokens.after(at);
            }
        }
        String name = tokens.text(keyword + 1);
        if (at < limit && tokens.is(at, "{")) {
            return new ScalaHeader(name, parents, at + 1, tokens.closing(at), tokens.after(at));
        }
        boolean indented = at < limit && tokens.is(at, ":");
        int end = indented ? new ScalaRegions(tokens).end(at, limit, indent) : at;
        return new ScalaHeader(name, parents, indented ? at + 1 : end, end, end);
    }

    private static boolean opensBlock(Tokens tokens, int at, int indent) {
        return tokens.is(at, ":") && new ScalaRegions(tokens).startsAfter(at, indent);
    }

    private static boolean ends(Tokens tokens, int at) {
        boolean nextLine = tokens.startsLine(at)
                && !CONTINUATIONS.contains(tokens.text(at))
                && !BEFORE_PARENT.contains(tokens.text(at - 1));
        return nextLine || Set.of("{", "}", ";").contains(tokens.text(at));
    }

    boolean isProgram() {
        return parents.stream().anyMatch(ScalaHeader::isProgram);
    }

    /** {@code IOApp.Simple}, {@code ResourceApp.Forever} and the like are kinds of the same program. */
    private static boolean isProgram(String parent) {
        String type = parent.replaceFirst("\\.(Simple|Forever)$", "");
        return PROGRAMS.contains(type.substring(type.lastIndexOf('.') + 1));
    }
}
