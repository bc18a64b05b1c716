package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may know which, read from the imports. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String OURS = "io.github.dockerfilegen";
    private static final Map<Path, String> TEXTS = texts();
    private static final Map<String, Set<String>> IMPORTS = new TreeMap<>();
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+?)(?:\\.\\*)?;$");

    /** The way of the data. A package imports those of its own step, of what stands behind its step here, and nothing else of ours. */
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("model", ""),
            Map.entry("plugins", "model"),
            Map.entry("maven files source", "model plugins"),
            Map.entry("plan", "model"),
            Map.entry("dockerfile", "model"),
            Map.entry("imports", "model dockerfile plugins image files"),
            Map.entry("policy", "model dockerfile"),
            Map.entry("pack", "model files catalogue policy"),
            Map.entry(
                    "config listening embedded application framework catalogue jdk build image planner",
                    "model plugins plan"),
            Map.entry("render", "model plan pack"),
            Map.entry("output", "model"),
            Map.entry(
                    "root",
                    "model plugins maven files source plan config listening embedded application framework catalogue jdk build image planner render output policy pack imports"),
            Map.entry(
                    "mojo",
                    "root model plugins maven files source plan config listening embedded application framework catalogue jdk build image planner render output policy pack imports"));

    @Test
    void theModelKnowsNothingButTheJdkAndVersionOrder() {
        assertThat(imports("model"))
                .allMatch(name -> name.startsWith("java.")
                        || name.equals("org.apache.maven.artifact.versioning.ComparableVersion"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void dataFlowsFromMavenToTheDisk(String name) {
        var step = STEPS.entrySet().stream()
                .filter(entry -> List.of(entry.getKey().split(" ")).contains(topLevel(name)))
                .findFirst()
                .orElseThrow();
        var allowed = Stream.of(step.getKey().split(" "), step.getValue().split(" "))
                .flatMap(Stream::of)
                .toList();

        assertThat(dependencies(name).map(ArchitectureTest::topLevel)).isSubsetOf(allowed);
    }

    @ParameterizedTest(name = "{0} needs the JDK only")
    @ValueSource(
            strings = {
                "plan",
                "plugins",
                "source",
                "application",
                "application.main",
                "application.start",
                "framework",
                "build",
                "image",
                "image.writes",
                "planner",
                "jdk",
                "listening",
                "config",
                "output"
            })
    void decisionsNeedTheJdkOnly(String name) {
        assertThat(imports(name)).allMatch(imported -> imported.startsWith("java.") || imported.startsWith(OURS + "."));
    }

    @ParameterizedTest(name = "{0} is imported by {1} only")
    @CsvSource({
        "freemarker., render",
        "org.apache.maven.plugin., mojo",
        "org.apache.maven.plugins., mojo",
        "org.apache.maven.execution., mojo",
        "org.apache.maven.project., mojo",
        "org.apache.maven.model., mojo maven maven.pom maven.facts maven.inputs files.module",
        "org.codehaus.plexus.util.xml., mojo maven.pom maven.inputs maven.facts",
        "org.snakeyaml., files.config files.module",
        "com.typesafe., files.config files.module",
        "com.github.difflib., mojo output.parts"
    })
    void whatIsKnownInOnePlaceStaysThere(String prefix, String packages) {
        assertThat(packages().filter(name -> imports(name).stream().anyMatch(imported -> imported.startsWith(prefix))))
                .isSubsetOf(packages.split(" "));
    }

    /** What is written into a command without quoting is written by us. */
    @Test
    void theCodeOfAShellIsAConstant() {
        var constant = Pattern.compile("\\s*(?:\"(?:[^\"\\\\\n]|\\\\.)*\"|[A-Z_]+)\\s*[,)]");
        var calls = TEXTS.values().stream()
                .flatMap(text -> Pattern.compile("ShellText\\.of\\(")
                        .matcher(text)
                        .results()
                        .map(call -> text.substring(call.end(), Math.min(call.end() + 300, text.length()))))
                .toList();

        assertThat(calls)
                .hasSizeGreaterThan(20)
                .allMatch(call -> constant.matcher(call).lookingAt());
    }

    @Test
    void frameworksKnowNothingOfEachOther() {
        var rooms = packages().filter(name -> name.startsWith("framework.")).toList();
        var shared = Set.of("framework.jar", "framework.war");

        assertThat(rooms)
                .allSatisfy(room -> assertThat(dependencies(room).filter(other -> other.startsWith("framework")))
                        .as("frameworks that " + room + " names")
                        .isSubsetOf(shared));
    }

    /** Two classes may name each other where neither is anything without the other one; more are a knot. */
    @Test
    void classesFormNoKnots() {
        assertThat(ClassCycles.in(SOURCES))
                .allSatisfy(cycle -> assertThat(cycle).hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        var reachable = new TreeMap<String, Set<String>>();
        packages().forEach(name -> reachable.put(name, reachable(name, new LinkedHashSet<>())));

        assertThat(reachable)
                .allSatisfy((name, others) ->
                        assertThat(others).as("what " + name + " depends on").doesNotContain(name));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageSaysWhatItIsFor(String name) {
        assertThat(folder(name).resolve("package-info.java"))
                .content()
                .startsWith("/**")
                .contains("\npackage ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void noClassIsLongerThan230Lines(Path file) {
        // The goal's parameters are documented in their comments, which become the site.
        var goal = file.getFileName().toString().endsWith("Mojo.java");
        var lines = text(file)
                .lines()
                .filter(line ->
                        !goal || !line.strip().startsWith("*") && !line.strip().startsWith("/**"));

        assertThat(lines.count()).isLessThanOrEqualTo(230);
    }

    /** The formatter breaks code, and neither texts nor comments. */
    @ParameterizedTest
    @MethodSource("files")
    void noLineIsLongerThan120Columns(Path file) {
        assertThat(text(file).lines()).allMatch(line -> line.length() <= 120);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyClassSaysWhatItIsFor(Path file) {
        assertThat(text(file))
                .containsPattern(
                        "(?s)/\\*\\*.*?\\*/\\s*(?:@|package |public |final |abstract |sealed |record |enum |interface |class )");
    }

    static Stream<String> packages() {
        return files().map(file -> SOURCES.resolve(OURS.replace('.', '/'))
                        .relativize(file.getParent())
                        .toString()
                        .replace('/', '.')
                        .replace('\\', '.'))
                .map(name -> name.isEmpty() ? "root" : name)
                .distinct();
    }

    static Stream<Path> files() {
        return TEXTS.keySet().stream();
    }

    private static Map<Path, String> texts() {
        var texts = new TreeMap<Path, String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> texts.put(file, read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> reachable(String name, Set<String> found) {
        dependencies(name).filter(found::add).forEach(other -> reachable(other, found));
        return found;
    }

    private static Stream<String> dependencies(String name) {
        return packages()
                .filter(other -> !other.equals(name))
                .filter(other -> imports(name).stream().anyMatch(imported -> isIn(imported, other)));
    }

    private static String topLevel(String name) {
        return name.replaceFirst("\\..*", "");
    }

    /** Whether an import names a class in a package, and not in one below it. */
    private static boolean isIn(String imported, String name) {
        return imported.matches(Pattern.quote(name.equals("root") ? OURS : OURS + "." + name) + "\\.[A-Z].*");
    }

    private static Set<String> imports(String name) {
        return IMPORTS.computeIfAbsent(name, key -> {
            var imports = new TreeSet<String>();
            files().filter(file -> file.getParent().equals(folder(key)))
                    .map(ArchitectureTest::text)
                    .forEach(text -> IMPORT.matcher(text).results().forEach(match -> imports.add(match.group(1))));
            return imports;
        });
    }

    private static Path folder(String name) {
        var root = SOURCES.resolve(OURS.replace('.', '/'));
        return name.equals("root") ? root : root.resolve(name.replace('.', '/'));
    }

    private static String text(Path file) {
        return TEXTS.get(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
