package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which, read from the imports. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String OURS = "io.github.dockerfilegen";
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+?)(?:\\.\\*)?;$");

    @Test
    void theModelKnowsNothingButTheJdkAndVersionOrder() {
        assertThat(imports("model")).allMatch(name -> name.startsWith("java.") || name.equals("org.apache.maven.artifact.versioning.ComparableVersion"));
    }

    @Test
    void planKnowsTheModelOnly() {
        assertThat(imports("plan")).allMatch(name -> name.startsWith("java.") || name.startsWith(OURS + ".model.") || name.startsWith(OURS + ".plan."));
    }

    @Test
    void outputKnowsTheModelOnly() {
        assertThat(imports("output")).allMatch(name -> name.startsWith("java.") || name.startsWith(OURS + ".model."));
    }

    @Test
    void readingSourcesNeedsTheJdkOnly() {
        assertThat(imports("project.source")).allMatch(name -> name.startsWith("java.") || name.startsWith(OURS + ".project.source."));
    }

    @ParameterizedTest(name = "{0} is imported by {1} only")
    @CsvSource({
        "freemarker., render", "org.apache.maven.plugin., mojo", "org.apache.maven.plugins., mojo", "org.apache.maven.execution., mojo",
        "org.apache.maven.project., mojo", "org.apache.maven.model., mojo project", "org.codehaus.plexus.util.xml., mojo project", "org.snakeyaml., project",
        "io.github.dockerfilegen.mojo., ''", "io.github.dockerfilegen.render., 'root mojo'", "io.github.dockerfilegen.output., 'root mojo'"
    })
    void whatIsKnownInOnePlaceStaysThere(String prefix, String packages) {
        assertThat(packages().filter(name -> imports(name).stream().anyMatch(imported -> imported.startsWith(prefix)))).isSubsetOf(packages.split(" "));
    }

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        var reachable = new TreeMap<String, Set<String>>();
        packages().forEach(name -> reachable.put(name, reachable(name, new LinkedHashSet<>())));

        assertThat(reachable).allSatisfy((name, others) -> assertThat(others).as("what " + name + " depends on").doesNotContain(name));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageSaysWhatItIsFor(String name) {
        assertThat(folder(name).resolve("package-info.java")).content().startsWith("/**").contains("\npackage ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void noClassIsLongerThan150Lines(Path file) {
        // The goal's parameters are documented in their comments, which become the site.
        var goal = file.endsWith("GenerateMojo.java");
        var lines = text(file).lines().filter(line -> !goal || !line.strip().startsWith("*") && !line.strip().startsWith("/**"));

        assertThat(lines.count()).isLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyClassSaysWhatItIsFor(Path file) {
        assertThat(text(file)).containsPattern("(?s)/\\*\\*.*?\\*/\\s*(?:@|package |public |final |abstract |sealed |record |enum |interface |class )");
    }

    static Stream<String> packages() {
        return files().map(file -> SOURCES.resolve(OURS.replace('.', '/')).relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'))
                .map(name -> name.isEmpty() ? "root" : name)
                .distinct();
    }

    static Stream<Path> files() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> reachable(String name, Set<String> found) {
        dependencies(name).filter(found::add).forEach(other -> reachable(other, found));
        return found;
    }

    private static Stream<String> dependencies(String name) {
        return packages().filter(other -> !other.equals(name)).filter(other -> imports(name).stream().anyMatch(imported -> isIn(imported, other)));
    }

    /** Whether an import names a class in a package, and not in one below it. */
    private static boolean isIn(String imported, String name) {
        return imported.matches(Pattern.quote(name.equals("root") ? OURS : OURS + "." + name) + "\\.[A-Z].*");
    }

    private static Set<String> imports(String name) {
        var imports = new TreeSet<String>();
        files().filter(file -> file.getParent().equals(folder(name))).map(ArchitectureTest::text).forEach(text ->
                IMPORT.matcher(text).results().forEach(match -> imports.add(match.group(1))));
        return imports;
    }

    private static Path folder(String name) {
        var root = SOURCES.resolve(OURS.replace('.', '/'));
        return name.equals("root") ? root : root.resolve(name.replace('.', '/'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
