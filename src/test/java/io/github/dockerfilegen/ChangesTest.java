package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.output.WriteOutcome;
import io.github.dockerfilegen.pack.Pack;
import io.github.dockerfilegen.pack.Packs;
import io.github.dockerfilegen.policy.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of change in the life of a project and its files: what {@code check} finds, and what {@code generate} does. */
class ChangesTest {

    private static final String DIGEST = "@sha256:" + "0123456789abcdef".repeat(4);
    private static final String PART = "# BEGIN custom\nRUN echo mine\n# END custom\n";
    private static final String REFUSED = "REFUSED";
    private static final String ERROR = "ERROR";

    /** A change of the project, of its settings or of the files. */
    private interface Change {
        void make(Path root, Map<String, String> settings) throws IOException;
    }

    /**
     * A row of the table.
     *
     * @param name what happens
     * @param check what {@code check} then finds of the Dockerfile of {@code app}
     * @param generate what {@code generate} then does with it
     * @param contains what stands in the file behind that
     */
    private record Row(String name, String check, String generate, String contains, Change change) {}

    private static Row row(String name, String check, String generate, String contains, Change change) {
        return new Row(name, check, generate, contains, change);
    }

    private static final List<Row> ROWS = List.of(
            row("nothing", "CURRENT", "UNCHANGED", "17-jre", (root, settings) -> {}),
            row(
                    "Java of the project",
                    "STALE",
                    "UPDATED",
                    "21-jre",
                    (root, settings) -> parent(root, 21, "app", "lib")),
            row(
                    "Java of the setting",
                    "STALE",
                    "UPDATED",
                    "25-jre",
                    (root, settings) -> settings.put("javaVersion", "25")),
            row(
                    "version of the project",
                    "CURRENT",
                    "UNCHANGED",
                    "17-jre",
                    (root, settings) -> poms(root, "1.2.3-SNAPSHOT", "2.0.0")),
            row(
                    "version of a library",
                    "CURRENT",
                    "UNCHANGED",
                    "17-jre",
                    (root, settings) -> poms(root, "<version>9.1</version>", "<version>9.2</version>")),
            row(
                    "framework",
                    "STALE",
                    "UPDATED",
                    "jarmode",
                    (root, settings) -> Projects.write(
                            root.resolve("app/pom.xml"),
                            Files.readString(Path.of("it/spring-boot/spring-boot-actuator/pom.xml")))),
            row("wrapper added", "STALE", "UPDATED", "mvnw", (root, settings) -> wrapper(root, "3.9.9")),
            row("module added that is needed", "STALE", "UPDATED", "COPY more/src/", (root, settings) -> {
                parent(root, 17, "app", "lib", "more");
                Projects.mainClass(Reactors.module(root, "more", ""), "com.example.more.More");
                module(root, "more");
            }),
            row("module added that is not needed", "STALE", "UPDATED", "more/pom.xml", (root, settings) -> {
                parent(root, 17, "app", "lib", "more");
                Reactors.module(root, "more", "");
            }),
            row("module removed", "STALE", "UPDATED", "17-jre", (root, settings) -> parent(root, 17, "app")),
            row("module renamed", "left over", "none", "17-jre", (root, settings) -> {
                Files.move(root.resolve("app"), root.resolve("shop"));
                Projects.write(
                        root.resolve("shop/pom.xml"),
                        Files.readString(root.resolve("shop/pom.xml")).replace(">app<", ">shop<"));
                Files.createDirectories(root.resolve("app"));
                for (var file : List.of("Dockerfile", "Dockerfile.dockerignore")) {
                    Files.move(
                            root.resolve("shop").resolve(file),
                            root.resolve("app").resolve(file));
                }
                parent(root, 17, "shop", "lib");
            }),
            row(
                    "no application any more",
                    "LEFT_OVER",
                    "none",
                    "17-jre",
                    (root, settings) -> Files.delete(root.resolve("app/src/main/java/com/example/Main.java"))),
            row(
                    "pack added",
                    "STALE",
                    "UPDATED",
                    "FROM company:1 AS runtime",
                    (root, settings) -> settings.put("pack", "FROM company:1 AS jre-17")),
            row("pack upgraded", "STALE", "UPDATED", "FROM company:2 AS runtime", (root, settings) -> {
                settings.put("pack", "FROM company:1 AS jre-17");
                generate(root, settings);
                settings.put("pack", "FROM company:2 AS jre-17");
            }),
            row(
                    "rule added that the file breaks",
                    "BROKEN_RULE",
                    ERROR,
                    "17-jre",
                    (root, settings) -> settings.put("rule", "registry.example.com")),
            row("own part that breaks a rule", "BROKEN_RULE", ERROR, "quay.io", (root, settings) -> {
                settings.put("rule", "docker.io");
                edit(root, "ENTRYPOINT", PART.replace("RUN echo mine", "COPY --from=quay.io/a:1 /a /a") + "ENTRYPOINT");
            }),
            row("port", "STALE", "UPDATED", "EXPOSE 9999", (root, settings) -> settings.put("ports", "9999")),
            row(
                    "packaging",
                    "STALE",
                    "UPDATED",
                    "tomcat",
                    (root, settings) -> Reactors.module(root, "app", "<packaging>war</packaging>")),
            row("main class renamed", "STALE", "UPDATED", "com.example.Other", (root, settings) -> {
                Files.delete(root.resolve("app/src/main/java/com/example/Main.java"));
                Projects.mainClass(root.resolve("app"), "com.example.Other");
            }),
            row("second main class", "LEFT_OVER", "none", "com.example.Main", (root, settings) -> {
                Files.delete(root.resolve("app/src/main/java/com/example/Main.java"));
                Projects.mainClass(root.resolve("app"), "com.example.a.Start");
                Projects.mainClass(root.resolve("app"), "com.example.b.Start");
            }),
            row(
                    "runtime switched",
                    "STALE",
                    "UPDATED",
                    "distroless",
                    (root, settings) -> settings.put("runtime", "distroless")),
            row(
                    "cache switched",
                    "STALE",
                    "UPDATED",
                    "AS dependencies",
                    (root, settings) -> settings.put("dependencyCache", "layer")),
            row("layout switched", "LEFT_OVER", "none", "17-jre", (root, settings) -> settings.put("layout", "shared")),
            row(
                    "name of the Dockerfile",
                    "none",
                    "none",
                    "17-jre",
                    (root, settings) -> settings.put("dockerfile", "Dockerfile.prod")),
            row(
                    "bot pins a digest",
                    "CURRENT",
                    "UNCHANGED",
                    "17-jre-noble" + DIGEST,
                    (root, settings) -> edit(root, "17-jre-noble", "17-jre-noble" + DIGEST)),
            row(
                    "bot bumps to a release",
                    "CURRENT",
                    "UNCHANGED",
                    "17.0.17_10-jre",
                    (root, settings) -> edit(root, ":17-jre", ":17.0.17_10-jre")),
            row(
                    "bot bumps Maven",
                    "CURRENT",
                    "UNCHANGED",
                    "maven:3.10",
                    (root, settings) -> edit(root, "maven:3.9", "maven:3.10")),
            row("bot pins, and the project changes", "STALE", "UPDATED", DIGEST, (root, settings) -> {
                edit(root, "17-jre-noble", "17-jre-noble" + DIGEST);
                settings.put("ports", "9999");
            }),
            row(
                    "bot bumps against the project",
                    "EDITED",
                    REFUSED,
                    ":21-jre",
                    (root, settings) -> edit(root, ":17-jre", ":21-jre")),
            row(
                    "line added",
                    "EDITED",
                    REFUSED,
                    "RUN mine",
                    (root, settings) -> edit(root, "WORKDIR /app\n", "WORKDIR /app\nRUN mine\n")),
            row("line deleted", "EDITED", REFUSED, "17-jre", (root, settings) -> edit(root, "WORKDIR /app\n", "")),
            row("line added, force", "EDITED", "REPLACED", "17-jre", (root, settings) -> {
                edit(root, "WORKDIR /app\n", "WORKDIR /app\nRUN mine\n");
                settings.put("force", "true");
            }),
            row(
                    "part added",
                    "CURRENT",
                    "UNCHANGED",
                    PART,
                    (root, settings) -> edit(root, "WORKDIR /app\n", "WORKDIR /app\n" + PART)),
            row("part, and the project changes", "STALE", "UPDATED", "WORKDIR /app\n" + PART, (root, settings) -> {
                edit(root, "WORKDIR /app\n", "WORKDIR /app\n" + PART);
                settings.put("ports", "9999");
            }),
            row("neighbours of a part gone", "STALE", "UPDATED", PART, (root, settings) -> {
                settings.put("ports", "9999");
                generate(root, settings);
                edit(root, "EXPOSE 9999\n", "EXPOSE 9999\n" + PART);
                settings.remove("ports");
            }),
            row("stage of a part gone", "INVALID", ERROR, PART, (root, settings) -> {
                settings.put("dependencyCache", "layer");
                generate(root, settings);
                edit(root, "WORKDIR /placeholders\n", "WORKDIR /placeholders\n" + PART);
                settings.remove("dependencyCache");
            }),
            row(
                    "part not closed",
                    "INVALID",
                    ERROR,
                    "# BEGIN custom",
                    (root, settings) -> edit(root, "WORKDIR /app\n", "# BEGIN custom\nWORKDIR /app\n")),
            row("checkout with CRLF", "CURRENT", "UNCHANGED", "\r\n", (root, settings) -> edit(root, "\n", "\r\n")),
            row("checkout with CRLF, and the project changes", "STALE", "UPDATED", "9999", (root, settings) -> {
                edit(root, "\n", "\r\n");
                settings.put("ports", "9999");
            }),
            row(
                    "byte-order mark",
                    "CURRENT",
                    "UNCHANGED",
                    "17-jre",
                    (root, settings) -> edit(root, "# Generated by", "\uFEFF# Generated by")),
            row("plugin upgraded with new templates", "STALE", "UPDATED", "WORKDIR /app\nCOPY", (root, settings) -> {
                Projects.write(
                        root.resolve("older/runtime/files.ftl"),
                        Files.readString(Path.of("templates/runtime/files.ftl")) + "RUN old\n");
                settings.put("templateDirectory", root.resolve("older").toString());
                generate(root, settings);
                settings.remove("templateDirectory");
            }),
            row(
                    "header of an older version",
                    "CURRENT",
                    "UPDATED",
                    "# Lines of your own",
                    (root, settings) -> edit(
                            root, "# Lines of your own stay between \"# BEGIN custom\" and \"# END custom\".\n", "")),
            row(
                    "conflict in the header",
                    "CONFLICT",
                    "UPDATED",
                    "17-jre",
                    (root, settings) -> edit(
                            root,
                            "# Unedited",
                            "<<<<<<< HEAD\n# Unedited as long as this is its SHA-256: " + "a".repeat(64)
                                    + "\n=======\n# Unedited")),
            row(
                    "conflict in the body",
                    "CONFLICT",
                    REFUSED,
                    "<<<<<<<",
                    (root, settings) ->
                            edit(root, "WORKDIR /app\n", "<<<<<<< a\nWORKDIR /a\n=======\nWORKDIR /b\n>>>>>>> b\n")),
            row(
                    "file deleted",
                    "MISSING",
                    "CREATED",
                    "17-jre",
                    (root, settings) -> Files.delete(root.resolve("app/Dockerfile"))),
            row(
                    "file of somebody else",
                    "FOREIGN",
                    REFUSED,
                    "FROM scratch",
                    (root, settings) -> Files.writeString(root.resolve("app/Dockerfile"), "FROM scratch\n")));

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> everyChangeIsFoundAndAnswered() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)));
    }

    private void check(Row row) throws IOException {
        var root = scratch.resolve(row.name().replaceAll("\\W", "-"));
        parent(root, 17, "app", "lib");
        Reactors.module(root, "lib", "");
        module(root, "lib");
        Projects.mainClass(root.resolve("app"), "com.example.Main");
        var settings = new HashMap<String, String>();
        generate(root, settings);

        row.change().make(root, settings);
        if (row.name().equals("conflict in the header")) {
            edit(root, "\n\n# build", "\n>>>>>>> other\n\n# build");
        }
        var file = root.resolve("app/Dockerfile");
        var before = Files.exists(file) ? Files.readString(file) : "";
        if (row.check().equals(ERROR)) {
            assertThatThrownBy(() -> found(root, settings)).isInstanceOf(DockerfileGenException.class);
        } else {
            assertThat(found(root, settings)).isEqualTo(row.check());
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "").isEqualTo(before);
        if (row.generate().equals(ERROR)) {
            assertThatThrownBy(() -> generate(root, settings)).isInstanceOf(DockerfileGenException.class);
        } else {
            assertThat(generate(root, settings)).isEqualTo(row.generate());
        }
        assertThat(Files.readString(file)).contains(row.contains());
        if (List.of(REFUSED, ERROR, "none").contains(row.generate())) {
            assertThat(file).content().isEqualTo(before);
        } else {
            assertThat(found(root, settings)).isEqualTo("CURRENT");
        }
    }

    /** What the check finds of the Dockerfile of {@code app}. */
    private static String found(Path root, Map<String, String> settings) throws IOException {
        var states = new ArrayList<String>();
        for (var module : modules(root)) {
            new Checker(generator(settings))
                    .check(request(root.resolve(module), settings)).files().stream()
                            .filter(file -> file.path().equals(root.resolve("app/Dockerfile")))
                            .map(file -> module.equals("app") ? file.state().name() : "left over")
                            .forEach(states::add);
        }
        return states.stream().distinct().collect(Collectors.joining(", ")).isEmpty()
                ? "none"
                : states.stream().distinct().collect(Collectors.joining(", "));
    }

    private static String generate(Path root, Map<String, String> settings) throws IOException {
        var outcomes = new ArrayList<String>();
        for (var module : modules(root)) {
            var result = generator(settings).generate(request(root.resolve(module), settings));
            if (result instanceof Generated generated) {
                generated.files().forEach((file, outcome) -> {
                    if (file.path().equals(root.resolve("app/Dockerfile"))) {
                        outcomes.add(outcome.name());
                    }
                });
                assertThat(generated.files().containsValue(WriteOutcome.REFUSED))
                        .isEqualTo(!generated.refusals().isEmpty());
            }
        }
        return outcomes.isEmpty() ? "none" : String.join(", ", outcomes);
    }

    private static DockerfileGenerator generator(Map<String, String> settings) {
        var rules = settings.containsKey("rule")
                ? List.of(new Rule(Rule.Kind.ALLOWED_REGISTRIES, List.of(settings.get("rule")), "the pack"))
                : List.<Rule>of();
        var pack = new Pack("a:pack:1", Map.of(), settings.getOrDefault("pack", ""), XmlElement.NONE, rules);
        return new DockerfileGenerator(Set.of(), new Packs(List.of(pack)));
    }

    private static List<String> modules(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("lib") && !name.equals("more"))
                    .sorted()
                    .toList();
        }
    }

    private static GenerationRequest request(Path module, Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        return TestChoices.request(Projects.load(module), properties);
    }

    private static void parent(Path root, int java, String... modules) {
        Reactors.parent(
                root,
                "<properties><maven.compiler.release>" + java + "</maven.compiler.release></properties>",
                modules);
    }

    /** The application, which needs one of the others. */
    private static void module(Path root, String needed) {
        Reactors.module(
                root,
                "app",
                Reactors.needs(needed)
                        .replace(
                                "</dependencies>",
                                "<dependency><groupId>org.ow2.asm</groupId><artifactId>asm</artifactId>"
                                        + "<version>9.1</version></dependency></dependencies>"));
    }

    private static void poms(Path root, String text, String replacement) throws IOException {
        try (var files = Files.walk(root)) {
            for (var pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                Files.writeString(pom, Files.readString(pom).replace(text, replacement));
            }
        }
    }

    private static void wrapper(Path root, String maven) {
        Projects.write(root.resolve("mvnw"), "#!/bin/sh\n# Apache Maven Wrapper startup batch script, version 3.3.2\n");
        Projects.write(
                root.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "wrapperVersion=3.3.2\ndistributionType=only-script\ndistributionUrl=https://repo.maven.apache.org/maven2/"
                        + "org/apache/maven/apache-maven/" + maven + "/apache-maven-" + maven + "-bin.zip\n");
    }

    private static void edit(Path root, String text, String replacement) throws IOException {
        var file = root.resolve("app/Dockerfile");
        var present = Files.readString(file);
        assertThat(present).contains(text);
        Files.writeString(file, present.replace(text, replacement));
    }
}
