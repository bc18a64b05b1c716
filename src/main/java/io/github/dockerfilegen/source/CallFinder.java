package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.SourceCode.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds calls in a source file of any of the languages, and what the sources tell about their arguments. */
public final class CallFinder {

    /**
     * What a call is given.
     *
     * @param origin the file where the number stands: the call's own, or that of the caller that hands it over
     * @param code its arguments without comments and what strings hold; a name that the sources give values stands as
     *     those, a method without parameters as what it returns
     * @param numbers the whole numbers among them, those that are the text of a string included
     * @param guessed whether one of the names has a value that the sources do not tell, so that the number may be
     *     another
     */
    public record Found(String origin, String code, SortedSet<Integer> numbers, boolean guessed) {

        boolean tells() {
            return !numbers.tailSet(LOWEST).isEmpty();
        }
    }

    /** A name, or a call without arguments, with what it is a member of; no label of an argument. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.)\\]])(?:([A-Za-z_]\\w*(?:\\(\\s*\\))?(?:\\.\\w+(?:\\(\\s*\\))?)*)\\s*\\.)?"
                    + "([A-Za-z_]\\w*)(\\s*\\(\\s*\\))?(?!\\w|\\s*[(.]|\\s*=(?!=))");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,9}(?![\\w.])");
    /**
     * What is not set in an image that nobody has told anything: arguments, options, environment variables and system
     * properties.
     */
    private static final Pattern UNSET =
            Pattern.compile("(?i)\\b(?:arg\\w*|commandLine|getenv|environment|getProperty|getInteger|getOption\\w*"
                    + "|getParsedOption\\w*|hasOption|cmd|line|option\\w*|env|dotenv)\\b|^\\s*(?:null|0|-1)\\s*$");
    /** Below are indexes, sizes and seconds rather than what is looked for. */
    private static final int LOWEST = 80;

    private static final int DEEPEST = 6;
    /** A name with more values than this is a variable of its own life. */
    private static final int MOST = 6;

    /** The most values that are read for one call; the sources may name each other in circles. */
    private static final int BUDGET = 200;

    private final NamedValues values;
    private int read;

    private CallFinder(NamedValues values) {
        this.values = values;
    }

    /** Whether files of this name are sources of a language known here. */
    public static boolean reads(String fileName) {
        return LexicalRules.of(fileName).isPresent();
    }

    /**
     * The calls in a file, in the order of its text; one whose number its callers hand over is there for each of them.
     *
     * @param call what a call looks like up to and with its opening parenthesis, or an assignment with its sign
     * @param files the files of the module, that one among them, whose text matches anywhere
     */
    public static List<Found> calls(SourceCode file, Pattern call, Function<Pattern, List<SourceCode>> files) {
        return new CallFinder(new NamedValues(files)).calls(file, call);
    }

    private List<Found> calls(SourceCode file, Pattern call) {
        var found = new ArrayList<Found>();
        var matcher = call.matcher(file.code);
        while (matcher.find()) {
            read = 0;
            var end = file.code.charAt(matcher.end() - 1) == '('
                    ? file.closing(matcher.end())
                    : file.endOfValue(matcher.end());
            var arguments = new Region(file, matcher.end(), end);
            var handedOver = NUMBER.matcher(arguments.text()).find() ? List.<Found>of() : handedOver(arguments);
            found.addAll(handedOver.isEmpty() ? List.of(read(arguments, 0)) : handedOver);
        }
        return found;
    }

    /**
     * What each caller gives a parameter that the call is given, or a field that has it; empty where it is given none.
     */
    private List<Found> handedOver(Region arguments) {
        for (var match : NAME.matcher(arguments.code())
                .results()
                .filter(name -> name.group(3) == null
                        && (name.group(1) == null || name.group(1).equals("this")))
                .toList()) {
            var parameter = parameter(
                    arguments.file(), match.group(2), arguments.from() + match.start(), match.group(1) != null);
            var told = parameter.stream().map(value -> read(value, 1)).toList();
            if (told.stream().anyMatch(Found::tells)) {
                var open = told.stream()
                        .anyMatch(
                                one -> !one.tells() && !UNSET.matcher(one.code).find());
                return told.stream()
                        .filter(Found::tells)
                        .map(one -> new Found(one.origin, one.code, one.numbers, one.guessed || open))
                        .toList();
            }
        }
        return List.of();
    }

    private List<Region> parameter(SourceCode file, String name, int place, boolean ofType) {
        var declaration = Declaration.at(file, name, place, ofType);
        if (declaration.filter(Declaration::isParameter).isPresent()) {
            var given = values.ofName(file, name, place, ofType);
            var callers = values.callers(declaration.get());
            return given.size() == callers.size() ? callers : List.of();
        }
        var given = declaration
                .filter(Declaration::ofType)
                .map(field -> values.ofName(file, name, place, ofType))
                .orElse(List.of());
        return given.size() == 1 && given.get(0).code().strip().matches("\\w+")
                ? Declaration.at(file, given.get(0).code().strip(), given.get(0).from(), false)
                        .filter(Declaration::isParameter)
                        .map(values::callers)
                        .orElse(List.of())
                : List.of();
    }

    /** The code of a region with its names replaced; the numbers in it are added. */
    private Found read(Region region, int depth) {
        var numbers = new TreeSet<Integer>();
        NUMBER.matcher(region.text()).results().forEach(match -> numbers.add(Integer.valueOf(match.group())));
        var guessed = false;
        var out = new StringBuilder();
        var at = region.from();
        var names = NAME.matcher(region.file().code)
                .region(region.from(), region.to())
                .useTransparentBounds(true);
        while (depth < DEEPEST && read++ < BUDGET && names.find()) {
            var given = values(region.file(), names.group(1), names.group(2), names.group(3) != null, names.start());
            if (!given.isEmpty() && given.size() <= MOST) {
                var told = given.stream()
                        .filter(value -> given.size() == 1 || !values.isNeverGiven(value))
                        .map(value -> read(value, depth + 1))
                        .toList();
                told.forEach(one -> numbers.addAll(one.numbers));
                guessed |= told.stream().anyMatch(Found::tells)
                        && told.stream()
                                .anyMatch(one -> one.guessed
                                        || !one.tells()
                                                && !UNSET.matcher(one.code).find());
                out.append(region.file().code, at, names.start())
                        .append(String.join(" ", told.stream().map(Found::code).toList()));
                at = names.end();
            }
        }
        return new Found(
                region.file().origin,
                out.append(region.file().code, at, region.to()).toString().strip(),
                numbers,
                guessed);
    }

    private List<Region> values(SourceCode file, String owner, String name, boolean called, int place) {
        if (owner == null || owner.equals("this")) {
            return called ? values.returned(file, name) : values.ofName(file, name, place, owner != null);
        }
        return values.ofMember(owner.replaceFirst("^.*\\.", "").replaceFirst("\\(.*", ""), name, called);
    }
}
