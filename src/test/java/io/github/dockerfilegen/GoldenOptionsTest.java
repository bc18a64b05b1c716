package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Goldens;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.UserChoices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the goal can be told: the cases under {@code golden/} have all of it in their {@code options.properties}, and show what it does. */
class GoldenOptionsTest {

    /** They decide whether files are written, or whether the images exist, and never what files say. */
    private static final Set<String> CHANGE_NO_FILE = Set.of("dryRun", "force", "platforms", "skip");

    private static final Pattern PARAMETER = Pattern.compile(
            "<name>(\\w+)</name>\\s*<type>[^<]*</type>(?:(?!</parameter>).)*<editable>true", Pattern.DOTALL);

    @TempDir
    Path scratch;

    @Test
    void everyParameterThatChangesAFileIsInAGolden() throws IOException {
        var named = new TreeSet<String>();
        cases().forEach(project -> options(project).stringPropertyNames().stream()
                .map(GoldenOptionsTest::parameter)
                .forEach(named::add));

        assertThat(named).doesNotContainAnyElementsOf(CHANGE_NO_FILE);
        named.addAll(CHANGE_NO_FILE);
        assertThat(named).isEqualTo(parameters());
    }

    @Test
    void everyKindOfBaseImageIsInAGolden() {
        var chosen = cases().map(project -> options(project).getProperty("runtime", UserChoices.DEFAULT_RUNTIME));

        assertThat(chosen)
                .containsAll(BaseImages.ALL.stream().map(BaseImage::word).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyOptionOfAGoldenChangesItsFiles() {
        return cases().map(project ->
                DynamicTest.dynamicTest(project.getFileName().toString(), () -> everyOptionMatters(project)));
    }

    private void everyOptionMatters(Path project) throws IOException {
        var copy = Projects.copy(project, scratch.resolve(project.getFileName().toString()));
        var expected = expected(project.resolve("expected"));
        assertThat(files(copy, options(project))).isEqualTo(expected);
        for (var option : options(project).stringPropertyNames()) {
            var fewer = options(project);
            fewer.remove(option);
            assertThat(files(copy, fewer)).as("without %s", option).isNotEqualTo(expected);
        }
    }

    /** The text of each file, or why there is none. */
    private static Map<String, String> files(Path copy, Properties options) {
        var files = new TreeMap<String, String>();
        try {
            var result = new DockerfileGenerator().generate(TestChoices.request(Projects.load(copy), options));
            if (result instanceof Generated generated) {
                generated
                        .files()
                        .keySet()
                        .forEach(file -> files.put(copy.relativize(file.path()).toString(), file.text()));
            } else {
                files.put("none", result.toString());
            }
        } catch (DockerfileGenException e) {
            files.put("refused", e.getMessage());
        }
        return files;
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static Stream<Path> cases() {
        return Goldens.cases().filter(project -> Files.exists(project.resolve("options.properties")));
    }

    private static Properties options(Path project) {
        var options = new Properties();
        try (var in = Files.newBufferedReader(project.resolve("options.properties"))) {
            options.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return options;
    }

    /** The parameter that an option sets: {@code env.TZ} and {@code orders:env.TZ} are both {@code env}. */
    private static String parameter(String option) {
        return option.replaceFirst("^[^:]*:", "").replaceFirst("\\..*", "");
    }

    /** The parameters that users set, as Maven knows them. */
    private static Set<String> parameters() throws IOException {
        try (var in = GoldenOptionsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            var goals = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("<mojo>");
            var goal = Stream.of(goals)
                    .filter(text -> text.contains("<goal>generate</goal>"))
                    .findFirst()
                    .orElseThrow();
            var found = new TreeSet<String>();
            PARAMETER.matcher(goal).results().forEach(match -> found.add(match.group(1)));
            return found;
        }
    }
}
