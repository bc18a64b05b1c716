package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.SourceCode.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the values stand that sources give a name: in its own file, where a method is called, and in the file of the
 * type that has it.
 */
final class NamedValues {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{2,}");
    private static final Pattern MEMBER = Pattern.compile("\\bthis\\.\\w+\\s*=\\s*$");
    private static final Pattern FIRST = Pattern.compile("\\w+\\s*(?::\\s*[\\w.?]+\\s*)?=\\s*");
    private static final Pattern BODY = Pattern.compile("\\s*(?:throws\\s[\\w.,\\s]+)?\\{");
    private static final Pattern HEAD = Pattern.compile("\\b(?:class|record|fun|def)\\s+\\w+\\s*\\($");
    /** A name with more assignments is no setting. */
    private static final int MOST = 64;

    private final Function<Pattern, List<SourceCode>> files;
    private final Map<Declaration, List<Region>> callers = new HashMap<>();

    /** @param files the files of the module whose text matches anywhere */
    NamedValues(Function<Pattern, List<SourceCode>> files) {
        this.files = files;
    }

    /**
     * The values of a name without anything before it, or with {@code this}; what a caller gives a parameter among
     * them.
     */
    List<Region> ofName(SourceCode file, String name, int place, boolean ofType) {
        var declaration = Declaration.at(file, name, place, ofType);
        var values = new ArrayList<Region>(
                declaration.flatMap(Declaration::optionDefault).stream().toList());
        var preset = !values.isEmpty();
        assignments(file, name)
                .filter(value -> Declaration.at(
                                file,
                                name,
                                value.from() - 1,
                                MEMBER.matcher(file.before(value.from())).find())
                        .equals(declaration))
                .filter(value -> !preset
                        || !FIRST.matcher(file.code.substring(
                                        declaration.get().at(),
                                        Math.max(declaration.get().at(), value.from())))
                                .matches())
                .forEach(values::add);
        declaration.filter(Declaration::isParameter).ifPresent(parameter -> values.addAll(callers(parameter)));
        return values.isEmpty()
                        && declaration.isEmpty()
                        && CONSTANT.matcher(name).matches()
                ? files.apply(Pattern.compile("\\b" + name + "\\b")).stream()
                        .flatMap(other -> ofType(other, name))
                        .toList()
                : values;
    }

    /**
     * The values of a name that is a member of something: of a type of the module, or of the only options of a command
     * line that have it.
     */
    List<Region> ofMember(String owner, String name, boolean called) {
        if (Character.isUpperCase(owner.charAt(0))) {
            return files.apply(Pattern.compile("\\b" + owner + "\\b")).stream()
                    .filter(file -> file.declares(owner))
                    .flatMap(file -> called ? returned(file, name).stream() : ofType(file, name))
                    .toList();
        }
        var field = called && name.matches("get[A-Z].*")
                ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4)
                : name;
        var options = files.apply(Pattern.compile("@(?:\\w+\\.)?(?:Option|Parameters?|Argument)\\b")).stream()
                .flatMap(file -> file.declarations(field).stream())
                .filter(Declaration::isOption)
                .toList();
        return options.size() == 1
                ? ofName(options.get(0).file(), field, options.get(0).at(), true)
                : List.of();
    }

    private static Stream<Region> ofType(SourceCode file, String name) {
        return assignments(file, name)
                .filter(value ->
                        Declaration.at(file, name, value.from() - 1, true).isPresent());
    }

    /** The label of an argument is no name. */
    private static Stream<Region> assignments(SourceCode file, String name) {
        return Pattern.compile("(?<![\\w.])(?<![(,]\\s{0,40})(?:this\\.)?" + name
                        + "\\s*(?::\\s*[\\w.?]+\\s*)?(?:=(?![=>])|\\bby\\b)\\s*")
                .matcher(file.code)
                .results()
                .limit(MOST)
                .map(match -> new Region(file, match.end(), file.endOfValue(match.end())));
    }

    /** What a method without parameters returns; empty when the file has none of this name, or several. */
    List<Region> returned(SourceCode file, String method) {
        var bodies = Pattern.compile("(?<!\\bnew)\\s" + method + "\\s*\\(\\s*\\)[^;{}=()]*[{=]")
                .matcher(file.code)
                .results()
                .map(match -> new Region(
                        file,
                        match.end(),
                        match.group().endsWith("{") ? file.end(match.end()) : file.endOfValue(match.end())))
                .toList();
        if (bodies.size() != 1) {
            return List.of();
        }
        var body = bodies.get(0);
        var returned = Pattern.compile("\\breturn\\b")
                .matcher(file.code)
                .region(body.from(), body.to())
                .useTransparentBounds(true)
                .results()
                .map(match -> new Region(file, match.end(), file.endOfValue(match.end())))
                .toList();
        return returned.isEmpty() ? bodies : returned;
    }

    /** Whether a value is the parameter of a method that nobody calls, such as a setter for tests. */
    boolean isNeverGiven(Region value) {
        var name = value.code().strip();
        return name.matches("[A-Za-z_]\\w*")
                && Declaration.at(value.file(), name, value.from(), false)
                        .filter(parameter ->
                                parameter.isParameter() && callers(parameter).isEmpty())
                        .isPresent();
    }

    /** What the callers of a method give one of its parameters, and what it is where they give none. */
    List<Region> callers(Declaration parameter) {
        return callers.computeIfAbsent(parameter, this::given);
    }

    private List<Region> given(Declaration parameter) {
        var method = parameter.method();
        var file = parameter.file();
        if (!method.matches("[A-Za-z_]\\w*")) {
            return List.of();
        }
        var values = new ArrayList<Region>();
        var standard = Pattern.compile(parameter.name() + "\\s*:\\s*[\\w.?]+\\s*=\\s*")
                .matcher(file.code)
                .region(parameter.at(), parameter.at() + Math.min(80, file.code.length() - parameter.at()));
        var fallback = standard.lookingAt()
                ? Optional.of(new Region(file, standard.end(), file.endOfValue(standard.end())))
                : Optional.<Region>empty();
        var constructs = file.declares(method);
        for (var other : files.apply(Pattern.compile("\\b" + method + "\\b"))) {
            if (other == file || constructs || other.names(file) || file.isKotlin()) {
                var call = Pattern.compile("(?:(?<!\\w\\s)|(?<=\\bnew\\s)|(?<=\\breturn\\s))\\b(?:" + method
                        + (constructs && other == file ? "|this" : "") + ")\\s*\\(");
                call.matcher(other.code)
                        .results()
                        .limit(MOST)
                        .filter(match -> !declares(other, match.end(), match.group()))
                        .forEach(match -> argument(parameter, other.arguments(match.end()), fallback)
                                .ifPresent(values::add));
            }
        }
        return values.isEmpty() ? fallback.stream().toList() : values;
    }

    /** Whether it is the head of a method or a constructor rather than a call. */
    private static boolean declares(SourceCode file, int open, String call) {
        var behind = file.code.substring(Math.min(file.code.length(), file.end(open) + 1));
        return file.isJava() && !call.startsWith("new") && BODY.matcher(behind).lookingAt()
                || HEAD.matcher(file.before(open)).find();
    }

    private static Optional<Region> argument(Declaration parameter, List<Region> arguments, Optional<Region> fallback) {
        var label = Pattern.compile("\\s*" + parameter.name() + "\\s*=(?!=)");
        for (var argument : arguments) {
            var matcher = label.matcher(argument.code());
            if (matcher.lookingAt()) {
                return Optional.of(new Region(argument.file(), argument.from() + matcher.end(), argument.to()));
            }
        }
        var parameters = parameter.file().arguments(parameter.opening() + 1).size();
        var fits = arguments.size() == parameters
                || fallback.isPresent()
                || parameter
                        .file()
                        .code
                        .substring(parameter.opening(), parameter.file().end(parameter.opening() + 1))
                        .contains("...");
        return !fits
                ? Optional.empty()
                : parameter.index() < arguments.size()
                                && !arguments.get(parameter.index()).code().isBlank()
                        ? Optional.of(arguments.get(parameter.index()))
                        : fallback;
    }
}
