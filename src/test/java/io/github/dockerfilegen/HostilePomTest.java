package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.dockerfile.DockerfileLint;
import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random POMs full of characters that mean something to Docker, a shell, JSON or XML: they come out as data. */
class HostilePomTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\"",
            "'",
            "\\",
            "`",
            "$",
            "${HOME}",
            "$(id)",
            "#",
            "# syntax=x",
            "\\\n",
            "<<EOF",
            "\nUSER root",
            "\nRUN rm -rf /",
            "é",
            "日本",
            "\u2028",
            "\u0007",
            "\t",
            " ",
            "]",
            "[\"",
            "&&",
            ";",
            "|",
            "*",
            "?",
            "!",
            "--flag",
            "a",
            "B",
            "0",
            "name",
            "\\\"",
            "$$",
            "%s",
            "[=x]",
            "<#if>");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(
            ints = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30
            })
    void valuesOfThePomNeverBecomeInstructions(int seed) {
        var random = new Random(seed);
        var values = new Values(text(random, 12), text(random, 40), text(random, 6), text(random, 6), text(random, 8));
        Projects.mainClass(folder, "com.example.Main");

        var plan = plan(values, Map.of("env.GREETING", values.env, "jvmOptions", "-Dx=\"" + values.jvmOption));
        var text = new TemplateRenderer(Optional.empty()).render(plan.dockerfile());
        var parsed = ParsedDockerfile.parse(text);

        assertThat(keywords(parsed)).isEqualTo(keywords(ParsedDockerfile.parse(harmless())));
        var runtime = parsed.stages().get(parsed.stages().size() - 1);
        assertThat(parsed.labels(runtime))
                .containsEntry("org.opencontainers.image.title", oneLine(values.name))
                .containsEntry("org.opencontainers.image.description", oneLine(values.description));
        assertThat(parsed.env(runtime)).containsEntry("GREETING", oneLineKeepingBlanks(values.env));
        assertThat(parsed.env(runtime).get("JAVA_TOOL_OPTIONS"))
                .endsWith(oneLineKeepingBlanks(("-Dx=\"" + values.jvmOption).strip()));
        var entrypoint = runtime.instructions().get(runtime.instructions().size() - 1);
        assertThat(entrypoint.execForm()).isTrue();
        assertThat(entrypoint.arguments()).isEqualTo(List.of("java", "-jar", "application.jar"));
        assertThat(DockerfileLint.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outside.xml", "../outside.xml", "/etc/passwd"})
    void aDescriptorOutsideTheProjectIsNotRead(String name) {
        Projects.write(
                folder.resolve("outside.xml"),
                "<assembly><id>evil</id><formats><format>jar</format></formats></assembly>");
        Projects.mainClass(folder.resolve("project"), "com.example.Main");
        var descriptor = name.equals("outside.xml") ? folder.resolve(name).toString() : name;

        var facts = Projects.facts(
                folder.resolve("project"),
                Projects.pom(
                        "<build><plugins><plugin><artifactId>maven-assembly-plugin</artifactId><version>1</version><executions><execution>"
                                + "<phase>package</phase><goals><goal>single</goal></goals><configuration><descriptors><descriptor>"
                                + descriptor + "</descriptor></descriptors></configuration>"
                                + "</execution></executions></plugin></plugins></build>"));
        var plan = (Plan.Image) new Planner().plan(facts, TestChoices.of(Map.of()));

        assertThat(new TemplateRenderer(Optional.empty()).render(plan.dockerfile()))
                .doesNotContain("evil");
        assertThat(plan.decisions())
                .extracting(Object::toString)
                .filteredOn(line -> line.contains("outside the build context"))
                .hasSize(1);
    }

    private record Values(String name, String description, String env, String finalName, String jvmOption) {}

    private Plan.Image plan(Values values, Map<String, String> parameters) {
        var facts = new ProjectFactsReader()
                .read(
                        Projects.load(Projects.write(folder.resolve("pom.xml"), Projects.pom("""
                <name>x%s</name>
                <description>x%s</description>
                <build><finalName>f%s-${project.version}</finalName></build>
                """.formatted(
                                                xml(values.name), xml(values.description), xml(values.finalName))))
                                .getParent()),
                        Projects.MODULES);
        return (Plan.Image) new Planner().plan(facts, TestChoices.of(parameters));
    }

    /** The same project with values that mean nothing to anybody. */
    private String harmless() {
        var plan = plan(new Values("n", "d", "e", "f", "j"), Map.of("env.GREETING", "e", "jvmOptions", "-Dx=j"));
        return new TemplateRenderer(Optional.empty()).render(plan.dockerfile());
    }

    private static List<String> keywords(ParsedDockerfile dockerfile) {
        var keywords = new ArrayList<String>();
        dockerfile.stages().forEach(stage -> {
            keywords.add("FROM " + stage.image() + " AS " + stage.name());
            stage.instructions().stream().map(Instruction::keyword).forEach(keywords::add);
        });
        return keywords;
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** XML cannot hold control characters at all. */
    private static String xml(String text) {
        return text.replace("\u0007", "")
                .replace("${", "$ {")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String oneLine(String value) {
        var raw = ("x" + value).replace("\u0007", "").replace("${", "$ {").replace("\r\n", "\n");
        return raw.replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
                .strip();
    }

    private static String oneLineKeepingBlanks(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
