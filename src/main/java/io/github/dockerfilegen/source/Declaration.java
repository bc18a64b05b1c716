package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.SourceCode.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a file declares a name: a variable, a field, or the parameter of a method or a constructor.
 *
 * @param at where the name stands
 * @param from where the text begins in which it means this
 * @param to where that ends
 * @param ofType whether it is a field, a constant or a variable outside of any method
 * @param method the method or constructor that has it as a parameter; empty where it is none
 * @param opening the parenthesis of that
 */
record Declaration(SourceCode file, String name, int at, int from, int to, boolean ofType, String method, int opening) {

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|object|enum|record|trait)\\b");
    private static final Pattern STATEMENT = Pattern.compile("for|while|if|catch|try|switch|when|synchronized");
    /** Annotations of picocli, JCommander, args4j and airline on what a command line sets. */
    private static final Pattern OPTION = Pattern.compile("@(?:\\w+\\.)?(?:Option|Parameters?|Argument)\\s*\\(");

    private static final Pattern UP_TO_NAME =
            Pattern.compile("\\s*(?:@[\\w.]+(?:\\s*\\([^()]*\\))?\\s*)*[\\w.<>\\[\\]?\\s]*");

    /** Before the parameters of a class of Kotlin or Scala, or of a record, which are its fields as well. */
    private static final Pattern HEADER =
            Pattern.compile("\\b(?:class|record)\\s+\\w+(?:<[^<>(){}]*>)?(?:\\s+[@\\w]+)*\\s*$");

    private static final int MOST = 64;

    /** Those of a name in a file, the first of many. */
    static List<Declaration> of(SourceCode file, String name) {
        var typed = Pattern.compile("(?<![\\w.])(?!(?:return|new|throw|else|in|case|package|import|instanceof|is"
                + "|as)\\b)[A-Za-z_][\\w.]*(?:<[^;(){}]*>)?(?:\\[])*\\??\\s+("
                + name + ")\\s*(?=[=;,):]|by\\b)|[(,]\\s*(?:@\\w+\\s+)?(" + name + ")\\s*:\\s*[A-Z]");
        return typed.matcher(file.code)
                .results()
                .limit(MOST)
                .map(match -> of(file, name, match.start(match.group(1) == null ? 2 : 1)))
                .toList();
    }

    private static Declaration of(SourceCode file, String name, int at) {
        var opening = file.opening(at);
        if (opening < 0 || file.code.charAt(opening) != '(') {
            return new Declaration(
                    file, name, at, opening + 1, file.end(opening + 1), opening < 0 || isType(file, opening), "", -1);
        }
        var close = file.end(opening + 1);
        var block = block(file, close);
        var method = file.before(opening).replaceFirst("(?s)^.*?(\\w*)\\s*$", "$1");
        return STATEMENT.matcher(method).matches()
                ? new Declaration(
                        file,
                        name,
                        at,
                        opening,
                        block < 0 ? file.end(file.opening(opening) + 1) : file.end(block + 1),
                        false,
                        "",
                        -1)
                : new Declaration(
                        file,
                        name,
                        at,
                        opening,
                        block < 0
                                ? close
                                : file.code.charAt(block) == '{' ? file.end(block + 1) : file.endOfValue(block + 1),
                        HEADER.matcher(file.before(opening)).find(),
                        method,
                        opening);
    }

    /** The brace behind a header, or the sign before the only expression of a method; -1 where there is neither. */
    private static int block(SourceCode file, int close) {
        for (var at = close + 1; at < file.code.length(); at++) {
            var c = file.code.charAt(at);
            if (c == '{' || c == '=') {
                return at;
            }
            if (c == ';' || c == '}') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isType(SourceCode file, int brace) {
        var header = file.before(brace).replaceFirst("(?s)^.*[;{}]", "");
        return TYPE.matcher(header).find();
    }

    /** The declaration that a name has at a place: the innermost around it, or the type's. */
    static Optional<Declaration> at(SourceCode file, String name, int place, boolean ofType) {
        return file.declarations(name).stream()
                .filter(found -> found.from <= place && place < found.to && (!ofType || found.ofType))
                .max(Comparator.comparingInt(Declaration::from));
    }

    boolean isParameter() {
        return opening >= 0;
    }

    /** Which parameter it is, from 0. */
    int index() {
        return (int) file.arguments(opening + 1).stream()
                .takeWhile(argument -> argument.to() < at)
                .count();
    }

    /** What a command line's option has where nobody gives it; that counts more than what the field begins with. */
    Optional<Region> optionDefault() {
        return options()
                .flatMap(end -> Pattern.compile("\\bdefaultValue\\s*=\\s*")
                        .matcher(file.code.substring(0, end[1]))
                        .results()
                        .filter(match -> match.start() > end[0])
                        .map(match -> new Region(file, match.end(), file.endOfValue(match.end()))))
                .findFirst();
    }

    /** Whether it is an option of a command line. */
    boolean isOption() {
        return options().findAny().isPresent();
    }

    private Stream<int[]> options() {
        return OPTION.matcher(file.code)
                .results()
                .map(match -> new int[] {match.end(), file.end(match.end())})
                .filter(option -> option[1] < at
                        && UP_TO_NAME
                                .matcher(file.code.substring(option[1] + 1, at))
                                .matches());
    }
}
