package io.github.dockerfilegen.application.main;

import static io.github.dockerfilegen.fixtures.TestReactor.dependency;
import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static io.github.dockerfilegen.fixtures.TestReactor.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SeveralMainClassesException;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether {@code tool}, which has a main method, is an application or a library. */
class LibraryModuleTest {

    private static final String HINT = "; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)";
    private static final String USED =
            "other modules depend on it, so this is a library although it has a main method in com.example.Main" + HINT;
    private static final String NAMED = "<properties><exec.mainClass>com.example.Main</exec.mainClass></properties>";
    private static final String BOOT = plugin(
            "org.springframework.boot:spring-boot-maven-plugin",
            "<executions><execution><goals><goal>repackage</goal></goals></execution></executions>");

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void anApplicationAmongOthers() {
        files = new TestReactor(folder);
        files.aggregator(".", "tool", "other");
        files.jar("tool");
        files.jar("other");
        files.mainClass("tool", "com.example.Main");
    }

    @Test
    void whatNobodyIsBuiltOnIsAnApplication() {
        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", NAMED})
    void whatOthersAreBuiltOnIsALibrary(String elements) {
        files.jar("tool", elements);
        files.jar("other", dependency("tool"));

        assertThat(reason(Map.of())).isEqualTo(USED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Object server = ServerBuilder.forPort(50051).build(); | application",
                "void run() { ServerBuilder.forPort(50051); SpringApplication.run(); } | library"
            })
    void aServerThatItsClientsAreBuiltOnIsAnApplication(String body, String what) {
        files.jar(
                "tool",
                "<dependencies><dependency><groupId>io.grpc</groupId><artifactId>grpc-netty</artifactId><version>1</version></dependency></dependencies>");
        files.jar("other", dependency("tool"));
        Projects.write(
                folder.resolve("tool/src/main/java/com/example/Server.java"),
                "package com.example; import io.grpc.ServerBuilder; class Server { " + body + " }");

        assertThat(reason(Map.of())).isEqualTo(what.equals("library") ? USED : what);
    }

    @Test
    void whatOthersTestWithIsAnApplication() {
        files.jar("other", dependency("tool", "<scope>test</scope>"));

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @Test
    void aDistributionDoesNotMakeALibraryOfWhatItPacks() {
        files.module("other", "pom", dependency("tool"));

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @Test
    void theDependenciesOfAParentDo() {
        files.module(".", "pom", modules("tool", "other", "parent"));
        files.module("parent", "pom", dependency("tool"));
        files.jar("other", parent("parent", "../parent"));

        assertThat(reason(Map.of())).isEqualTo(USED);
    }

    @Test
    void theUsersWordWins() {
        files.jar("other", dependency("tool"));

        assertThat(reason(Map.of("mainClass", "com.example.Main"))).isEqualTo("application");
    }

    @Test
    void severalMainMethodsOfWhichNoneIsNamedMakeNoApplication() {
        files.mainClass("tool", "com.example.Other");

        assertThat(reason(Map.of()))
                .isEqualTo(
                        "several classes have a main method, and none is configured: com.example.Main, com.example.Other"
                                + HINT);
    }

    @Test
    void severalMainMethodsOfWhichThePomNamesOneDo() {
        files.jar("tool", NAMED);
        files.mainClass("tool", "com.example.Other");

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @Test
    void aModuleWithoutAMainMethodIsALibrary() {
        assertThat(reason("other", Map.of()))
                .isEqualTo("no main class in the POM or in the sources, so this is a library" + HINT);
    }

    @Test
    void whatStartsSpringIsAnApplicationEvenIfOthersAreBuiltOnIt() {
        files.jar("tool", BOOT);
        files.jar("other", dependency("tool"));
        files.file("tool/src/main/java/com/example/Main.java", """
                package com.example;
                @SpringBootApplication
                public class Main { public static void main(String[] args) {} }
                """);

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @Test
    void aLibraryMayInheritSpringBootsPlugin() {
        files.jar("tool", BOOT);
        files.jar("other", dependency("tool"));

        assertThat(reason(Map.of())).isEqualTo(USED);
    }

    @Test
    void whatIsSaidBeforeOtherModulesAreLoadedIsSaidAfterwards() {
        files.jar("other", dependency("tool"));

        var alone = new ProjectFactsReader().alone(files.load("tool"));

        assertThat(new Planner().plan(alone, TestChoices.of(Map.of()))).isEqualTo(new Plan.NoApplication(USED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "integration-tests | the name \"integration-tests\" suggests tests or benchmarks",
                "benchmarks        | the name \"benchmarks\" suggests tests or benchmarks",
                "examples          | the name \"examples\" suggests examples",
                "contest           | application",
                "sampler           | application"
            })
    void theOnlyMainMethodOfTestsAndExamplesMakesNoApplication(String name, String what) {
        files.aggregator(".", name, "other");
        files.jar(name);
        files.mainClass(name, "com.example.Main");

        assertThat(reason(name, Map.of())).isEqualTo(what.equals("application") ? what : what + HINT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "com.example.DemoApplication, true",
        "com.example.UsageExample, false",
        "com.shop.samples.Main, false",
        "com.example.shop.Main, true"
    })
    void anExampleClassMakesNoApplicationOfALibrary(String main, boolean application) {
        files.aggregator(".", "core", "other");
        files.jar("core");
        files.mainClass("core", main);

        assertThat(reason("core", Map.of()))
                .isEqualTo(
                        application
                                ? "application"
                                : "the name of its only main class " + main + " suggests an example or a test" + HINT);
    }

    @Test
    void benchmarksOfJmhAreNoApplication() {
        files.jar(
                "tool",
                "<dependencies><dependency><groupId>org.openjdk.jmh</groupId><artifactId>jmh-core</artifactId><version>1</version></dependency></dependencies>");

        assertThat(reason(Map.of())).isEqualTo("jmh-core marks it as benchmarks, which need no image" + HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<artifactId>jmh-core</artifactId><version>1</version>",
                "<artifactId>jmh-generator-annprocess</artifactId><version>1</version><scope>provided</scope>"
            })
    void benchmarksThatAreShadedAreNoApplication(String dependency) {
        files.jar(
                "tool",
                "<dependencies><dependency><groupId>org.openjdk.jmh</groupId>" + dependency
                        + "</dependency></dependencies>"
                        + plugin(
                                "org.apache.maven.plugins:maven-shade-plugin",
                                "<executions><execution><phase>package</phase><goals><goal>shade</goal></goals><configuration><finalName>benchmarks</finalName>"
                                        + "<transformers><transformer implementation='M'><mainClass>org.openjdk.jmh.Main</mainClass></transformer></transformers></configuration></execution></executions>"));

        assertThat(reason(Map.of())).endsWith("marks it as benchmarks, which need no image" + HINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "N/A", "TODO", "change.me", "-"})
    void aPlaceholderInAParentNamesNoClass(String placeholder) {
        files.jar("other", "<properties><exec.mainClass>" + placeholder + "</exec.mainClass></properties>");

        assertThat(reason("other", Map.of()))
                .isEqualTo("no main class in the POM or in the sources, so this is a library" + HINT);
    }

    @Test
    void aToolThatEveryExecutionRunsMakesNoApplication() {
        files.jar(
                "other",
                plugin(
                        "org.codehaus.mojo:exec-maven-plugin",
                        "<configuration><mainClass>com.android.tools.r8.R8</mainClass></configuration>"
                                + "<executions><execution><phase>package</phase><goals><goal>java</goal></goals></execution></executions>"));

        assertThat(reason("other", Map.of()))
                .isEqualTo("no main class in the POM or in the sources, so this is a library" + HINT);
    }

    @Test
    void aToolThatTheBuildRunsMakesNoApplication() {
        files.jar(
                "other",
                plugin(
                        "org.codehaus.mojo:exec-maven-plugin",
                        "<executions><execution><phase>package</phase><goals><goal>java</goal></goals>"
                                + "<configuration><mainClass>com.android.tools.r8.R8</mainClass></configuration></execution></executions>"));

        assertThat(reason("other", Map.of()))
                .isEqualTo("no main class in the POM or in the sources, so this is a library" + HINT);
    }

    @Test
    void whatAModuleOfTestsDependsOnStaysAnApplication() {
        files.aggregator(".", "tool", "shop-tests");
        files.jar("shop-tests", dependency("tool"));

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'', application", "<configuration><skip>true</skip></configuration>, library"})
    void anApplicationThatAnImageIsMadeOfIsOneWhoeverIsBuiltOnIt(String configuration, String what) {
        var jib = plugin("com.google.cloud.tools:jib-maven-plugin", configuration);
        files.jar(
                "tool",
                NAMED,
                configuration.isEmpty() ? "<profiles><profile><id>docker</id>" + jib + "</profile></profiles>" : jib);
        files.jar("other", dependency("tool"));

        assertThat(reason(Map.of())).isEqualTo(what.equals("library") ? USED : what);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tool     | SpringApplication.run(); |                     | true",
                "tool     | work();                  | maven-shade-plugin  | true",
                "tool     | work();                  | jib-maven-plugin    | true",
                "tool     | work();                  |                     | false",
                "examples | SpringApplication.run(); |                     | false"
            })
    void severalMainMethodsAreAWarningWhereSignsCallItAnApplication(
            String name, String body, String plugin, boolean likely) {
        files.aggregator(".", name, "other");
        files.jar(
                name,
                plugin == null
                        ? ""
                        : plugin(
                                "org.example:" + plugin,
                                "<executions><execution><goals><goal>make</goal></goals></execution></executions>"));
        files.mainClass(name, "com.example.Other");
        files.file(
                name + "/src/main/java/com/example/Main.java",
                "package com.example; class Main { public static void main(String[] args) { " + body + " } }");

        var facts = new ProjectFactsReader().read(files.load(name), Projects.MODULES);

        assertThat(((Plan.NoApplication) new Planner().plan(facts, TestChoices.of(Map.of()))).likely())
                .isEqualTo(likely);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "server-ee, server, application",
        "enterprise-server, server, application",
        "shop-server-aws, shop-server, application",
        "server-ee, server-ce, application",
        "server-client, server, library",
        "mock-server, server, library",
        "core-server, core, library",
        "gateway, server, library",
        "server-ee, shop, library",
        "shop-web, shop, library"
    })
    void anApplicationThatAVariantOfItDependsOnIsOneStill(String variant, String name, String what) {
        files.aggregator(".", name, variant);
        files.jar(name);
        files.jar(variant, dependency(name));
        files.mainClass(name, "com.example.Main");
        files.mainClass(variant, "com.example.ee.Main");

        assertThat(reason(name, Map.of())).isEqualTo(what.equals("library") ? USED : what);
        assertThat(reason(variant, Map.of())).isEqualTo("application");
    }

    @Test
    void aModuleWithoutSourcesThatPacksUpAnApplicationIsNotBuiltOnIt() {
        files.jar("tool", NAMED);
        files.jar(
                "other",
                dependency("tool"),
                plugin(
                        "org.apache.maven.plugins:maven-shade-plugin",
                        "<executions><execution><goals><goal>shade</goal></goals></execution></executions>"));

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "io.micronaut.maven:micronaut-maven-plugin    |                                                                              | Micronaut.run(Main.class);",
                "org.apache.maven.plugins:maven-shade-plugin  | <executions><execution><goals><goal>shade</goal></goals></execution></executions> | SpringApplication.run(Main.class);",
                "io.quarkus:quarkus-maven-plugin              | <executions><execution><goals><goal>build</goal></goals></execution></executions> | Quarkus.run();"
            })
    void whatPackagesItselfToBeStartedIsAnApplicationWhoeverIsBuiltOnIt(String plugin, String more, String body) {
        files.jar(
                "tool",
                "<dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-arc</artifactId><version>3</version></dependency></dependencies>",
                plugin(plugin, more == null ? "" : more));
        files.jar("other", dependency("tool"));
        files.mainClass("other", "com.example.Other");
        files.file(
                "tool/src/main/java/com/example/Main.java",
                "package com.example; class Main { public static void main(String[] args) { " + body + " } }");

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "io.micronaut.maven:micronaut-maven-plugin       |                                              | Micronaut.run(Main.class); | error",
                "io.micronaut.maven:micronaut-maven-plugin       |                                              | work();                    | line",
                "org.apache.maven.plugins:maven-shade-plugin     | <goal>shade</goal>                           | SpringApplication.run();   | error",
                "org.apache.maven.plugins:maven-shade-plugin     | <goal>shade</goal>                           | work();                    | line",
                "org.apache.maven.plugins:maven-assembly-plugin  | <goal>single</goal>                          | Micronaut.run();           | error",
                "org.apache.maven.plugins:maven-jar-plugin       | <goal>jar</goal>                             | Micronaut.run();           | line"
            })
    void whoPackagesAnApplicationIsAskedWhichOfItsMainMethodsIsMeant(
            String plugin, String goals, String body, String what) {
        files.jar(
                "tool",
                plugin(
                        plugin,
                        goals == null
                                ? ""
                                : "<executions><execution><goals>" + goals + "</goals></execution></executions>"
                                        + "<configuration><descriptorRefs><descriptorRef>jar-with-dependencies</descriptorRef></descriptorRefs></configuration>"));
        files.mainClass("tool", "com.example.Other");
        files.file(
                "tool/src/main/java/com/example/Main.java",
                "package com.example; class Main { public static void main(String[] args) { " + body + " } }");

        if (what.equals("error")) {
            assertThatThrownBy(() -> reason(Map.of()))
                    .isInstanceOf(DockerfileGenException.class)
                    .isNotInstanceOf(SeveralMainClassesException.class)
                    .hasMessageStartingWith("Several classes have a main method: com.example.Main, com.example.Other.");
        } else {
            assertThat(reason(Map.of()))
                    .isEqualTo(
                            "several classes have a main method, and none is configured: com.example.Main, com.example.Other"
                                    + HINT);
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | true  | work();                                                   | other modules depend on it, so this is a library; maven-shade-plugin only attaches a tool to it",
                "true  | true  | SpringApplication.run(Main.class);                        | application",
                "true  | false | work();                                                   | application",
                "false | true  | work();                                                   | application"
            })
    void aLibraryWithAnAttachedToolIsNoApplication(boolean attached, boolean used, String body, String what) {
        files.jar("tool", shaded(attached));
        files.jar("other", used ? dependency("tool") : "");
        files.file(
                "tool/src/main/java/com/example/Main.java",
                "package com.example; class Main { public static void main(String[] args) { " + body + " } }");

        assertThat(reason(Map.of())).isEqualTo(what.equals("application") ? what : what + HINT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "json-parser | central-publishing-maven-plugin | central-publishing-maven-plugin publishes it for other builds, so this is a library; maven-shade-plugin only attaches a tool to it",
                "json-cli    | central-publishing-maven-plugin | application",
                "json-parser | maven-site-plugin               | application"
            })
    void aPublishedLibraryWithAnAttachedToolIsNoApplication(String name, String plugin, String what) {
        files = new TestReactor(folder.resolve("alone"));
        files.module(
                name,
                "jar",
                shaded(true)
                        .replace(
                                "</plugins>",
                                "<plugin><groupId>org.example</groupId><artifactId>" + plugin
                                        + "</artifactId><version>1</version></plugin></plugins>"));
        files.mainClass(name, "com.example.Main");

        assertThat(reason(name, Map.of())).isEqualTo(what.equals("application") ? what : what + HINT);
        assertThat(reason(name, Map.of("mainClass", "com.example.Main"))).isEqualTo("application");
    }

    private static String shaded(boolean attached) {
        return plugin(
                "org.apache.maven.plugins:maven-shade-plugin",
                "<executions><execution><goals><goal>shade</goal></goals></execution></executions><configuration>"
                        + "<shadedArtifactAttached>" + attached
                        + "</shadedArtifactAttached><transformers><transformer implementation='M'><mainClass>com.example.Main</mainClass></transformer>"
                        + "</transformers></configuration>");
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "shop-it           | SpringApplication.run(); |                          | application",
                "shop-it           | SpringApplication.run(); | maven-failsafe-plugin    | tests",
                "shop-it           | work();                  |                          | tests",
                "shop-it           | work();                  | jib-maven-plugin         | application",
                "it                | SpringApplication.run(); |                          | tests",
                "integration-tests | SpringApplication.run(); |                          | tests",
                "shop-benchmarks   | SpringApplication.run(); |                          | tests"
            })
    void aNameThatMayMeanTestsIsWeighed(String name, String body, String plugin, String what) {
        files.aggregator(".", name, "other");
        files.jar(name, plugin == null ? "" : plugin("org.example:" + plugin));
        files.file(
                name + "/src/main/java/com/example/Main.java",
                "package com.example; class Main { public static void main(String[] args) { " + body + " } }");

        assertThat(reason(name, Map.of()))
                .isEqualTo(
                        what.equals("application")
                                ? what
                                : "the name \"" + name + "\" suggests tests or benchmarks" + HINT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"<phase>compile</phase>, false", "'', true"})
    void aToolThatAProfileOfTheBuildRunsIsNoApplication(String phase, boolean application) {
        files.jar(
                "tool",
                "<profiles><profile><id>convert</id>"
                        + plugin(
                                "org.codehaus.mojo:exec-maven-plugin",
                                "<executions><execution>" + phase
                                        + "<goals><goal>java</goal></goals></execution></executions><configuration><mainClass>com.example.Main</mainClass></configuration>")
                        + "</profile></profiles>");

        assertThat(reason(Map.of()))
                .isEqualTo(
                        application
                                ? "application"
                                : "exec-maven-plugin runs its only main class com.example.Main during the build, so it is a build tool"
                                        + HINT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "com.example.shop.ShopApplication, application",
        "com.example.shop.ShopApplicationKt, application",
        "com.shop.sample.ShopApplication, application",
        "com.example.shop.Runner, examples"
    })
    void aWholeApplicationAmongExamplesIsOne(String main, String what) {
        files.aggregator(".", "examples", "other");
        files.jar("examples");
        files.mainClass("examples", main);

        assertThat(reason("examples", Map.of()))
                .isEqualTo(what.equals("application") ? what : "the name \"examples\" suggests examples" + HINT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "import io.helidon.webserver.WebServer; class Main { public static void main(String[] args) { WebServer.builder(); } }",
                "import org.noear.solon.Solon; class Main { public static void main(String[] args) { Solon.start(Main.class, args); } }",
                "class Main extends Application<Settings> { public static void main(String[] args) { new Main().run(args); } }"
            })
    void whatStartsAFrameworkIsAnApplicationAmongExamples(String source) {
        files.aggregator(".", "examples", "other");
        files.jar("examples");
        files.file("examples/src/main/java/com/example/Main.java", "package com.example; " + source);

        assertThat(reason("examples", Map.of())).isEqualTo("application");
    }

    @Test
    void aHelidonServerThatOthersAreBuiltOnIsAnApplication() {
        files.jar("other", dependency("tool"));
        files.file(
                "tool/src/main/java/com/example/Main.java",
                "package com.example; import io.helidon.webserver.WebServer; class Main { public static void main(String[] args) { WebServer.builder(); } }");

        assertThat(reason(Map.of())).isEqualTo("application");
    }

    private String reason(Map<String, String> choices) {
        return reason("tool", choices);
    }

    private String reason(String module, Map<String, String> choices) {
        var facts = new ProjectFactsReader().read(files.load(module), Projects.MODULES);
        return new Planner().plan(facts, TestChoices.of(choices)) instanceof Plan.NoApplication none
                ? none.reason()
                : "application";
    }
}
