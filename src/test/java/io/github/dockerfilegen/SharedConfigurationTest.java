package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.dockerfile.DockerfileLint;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules of a shared Dockerfile configure themselves. */
class SharedConfigurationTest {

    @TempDir
    Path root;

    @BeforeEach
    void twoApplicationsAndALibrary() {
        Reactors.parent(root, "", "common", "orders", "billing");
        Projects.mainClass(Reactors.module(root, "orders", Reactors.needs("common")), "com.example.Orders");
        Projects.mainClass(Reactors.module(root, "billing", Reactors.needs("common")), "com.example.Billing");
        Reactors.module(root, "common", "");
        Projects.write(root.resolve("common/src/main/java/A.java"), "class A {}");
    }

    @Test
    void eachApplicationRunsWithItsOwnSettings() throws IOException {
        generate(
                "orders:jvmOptions",
                "-Xmx200m",
                "orders:ports",
                "8081",
                "orders:healthcheck",
                "/up",
                "orders:env.TZ",
                "Europe/Paris",
                "billing:runtime",
                "alpine",
                "billing:jvmOptions",
                "-Xss512k",
                "billing:ports",
                "9090",
                "billing:javaVersion",
                "25",
                "billing:healthcheck",
                "off");

        assertThat(stage("orders"))
                .contains("-Xmx200m", "EXPOSE 8081", "/127.0.0.1/8081 && printf 'GET /up ", "TZ=\"Europe/Paris\"")
                .doesNotContain("-Xss512k", "9090", "alpine");
        assertThat(stage("billing"))
                .contains("-Xss512k", "EXPOSE 9090", "25-jre-alpine")
                .doesNotContain("-Xmx200m", "8081", "HEALTHCHECK", "TZ=");
        assertThat(DockerfileLint.findings(text("Dockerfile"))).isEmpty();
    }

    @Test
    void theHeaderNamesTheExecutionThatOnlyAModuleConfigures() throws IOException {
        generate("orders:jvmOptions", "-Xmx200m", "orders:execution", "img");

        assertThat(text("Dockerfile")).contains("dockerfile-gen-maven-plugin:generate@img\n");
    }

    @Test
    void noCallOfTheGoalRunsExecutionsThatDiffer() throws IOException {
        generate("billing:execution", "one", "orders:execution", "two");

        assertThat(text("Dockerfile"))
                .contains("\n# mvn package\n")
                .doesNotContain("dockerfile-gen-maven-plugin:generate");
    }

    @Test
    void aModuleMayNameItsMainClassAndItsRuntimeImage() throws IOException {
        Projects.mainClass(root.resolve("orders"), "com.example.Other");

        generate("orders:mainClass", "com.example.Other", "billing:runtimeImage", "registry.example.com/base:1");

        assertThat(text("Dockerfile")).contains("com.example.Other").doesNotContain("com.example.Orders");
        assertThat(stage("orders")).doesNotContain("registry.example.com");
        assertThat(stage("billing")).contains("FROM registry.example.com/base:1");
    }

    @Test
    void aModuleThatNamesAMainClassBecomesAnApplication() throws IOException {
        generate("common:mainClass", "com.example.Common");

        assertThat(text("docker-bake.hcl")).contains("targets = [\"common\", \"orders\", \"billing\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "orders", "billing", "common"})
    void itDoesNotMatterWhichModuleWrites(String writer) throws IOException {
        var own = parameters(
                "orders:ports",
                "8081",
                "billing:runtime",
                "alpine",
                "billing:env.A",
                "b",
                "common:jvmOptions",
                "-Xss1m",
                "parent:ports",
                "1");
        Reactors.generate(root, own);
        var before = text("Dockerfile") + text("docker-bake.hcl");

        var again = (Generated) Reactors.generate(root.resolve(writer), own);

        assertThat(again.files().values()).extracting(outcome -> outcome.word()).containsOnly("unchanged");
        assertThat(text("Dockerfile") + text("docker-bake.hcl"))
                .isEqualTo(before)
                .doesNotContain("-Xss1m");
    }

    @Test
    void aModuleThatSkipsTheGoalHasNoStage() throws IOException {
        var result = (Generated) generate("billing:skip", "true");

        assertThat(ParsedDockerfile.parse(text("Dockerfile")).stages())
                .extracting(stage -> stage.name())
                .doesNotContain("billing", "billing-layers");
        assertThat(text("docker-bake.hcl")).contains("targets = [\"orders\"]");
        assertThat(result.decisions())
                .extracting(Object::toString)
                .contains("no image for billing (its configuration sets <skip>)");
    }

    @Test
    void aModuleWithAnotherLayoutHasADockerfileOfItsOwn() throws IOException {
        var own = parameters("billing:layout", "module");
        var result = (Generated) Reactors.generate(root, own);

        assertThat(text("docker-bake.hcl")).contains("targets = [\"orders\"]");
        assertThat(result.decisions())
                .extracting(Object::toString)
                .contains(
                        "no stage for billing (its configuration sets <layout> to module, so it has its own Dockerfile)");
        assertThat(Reactors.generate(root.resolve("billing"), own))
                .isInstanceOfSatisfying(
                        Generated.class,
                        generated -> assertThat(generated.files().keySet())
                                .extracting(file ->
                                        root.relativize(file.path()).toString().replace('\\', '/'))
                                .contains("billing/Dockerfile"));
    }

    @Test
    void whereNoModuleIsLeftTheReasonSaysWhatTakesThemOut() {
        assertThat(generate("billing:layout", "module", "orders:skip", "true"))
                .isInstanceOfSatisfying(
                        NothingToDo.class,
                        nothing -> assertThat(nothing.reason())
                                .isEqualTo(
                                        "no module of the reactor has a stage in a shared Dockerfile: orders (its configuration sets <skip>), billing (its configuration sets "
                                                + "<layout> to module, so it has its own Dockerfile)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buildImage | a/b:1 | c/d:2 | is \"a/b:1\" in orders/pom.xml and \"c/d:2\" in billing/pom.xml",
                "buildImage | a/b:1 |       | is \"a/b:1\" in orders/pom.xml and not set in billing/pom.xml",
                "builderJavaVersion | 21 | 25 | is \"21\" in orders/pom.xml and \"25\" in billing/pom.xml",
                "dependencyCache | layer | | is \"layer\" in orders/pom.xml and \"mount\" in billing/pom.xml",
                "syntax | docker/dockerfile:1 | | is \"docker/dockerfile:1\" in orders/pom.xml and not set in billing/pom.xml",
                "registry | | mirror.example.com | is not set in orders/pom.xml and \"mirror.example.com\" in billing/pom.xml",
                "dockerfile | Dockerfile.a | | is \"Dockerfile.a\" in orders/pom.xml and \"Dockerfile\" in billing/pom.xml",
                "templateDirectory | docker | other | is \"orders/docker\" in orders/pom.xml and \"billing/other\" in billing/pom.xml",
                "force | true | | is \"true\" in orders/pom.xml and \"false\" in billing/pom.xml",
                "dryRun | true | | is \"true\" in orders/pom.xml and \"false\" in billing/pom.xml"
            })
    void whatMustBeCommonAndDiffersIsAnErrorThatNamesBoth(String key, String orders, String billing, String message) {
        var own = new HashMap<>(parameters());
        if (orders != null) {
            own.put("orders:" + key, orders);
        }
        if (billing != null) {
            own.put("billing:" + key, billing);
        }

        assertThatThrownBy(() -> Reactors.generate(root, own))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("<" + key + "> " + message
                        + ", but the shared Dockerfile supports one value only. Set it once, in the configuration that both modules inherit or with -Ddockerfile-gen."
                        + key
                        + ", or set <layout> to module.");
        assertThat(root.resolve("Dockerfile")).doesNotExist();
    }

    @Test
    void whatTheRootConfiguresForTheBuilderHoldsForAll() throws IOException {
        generate(
                "parent:dependencyCache",
                "layer",
                "parent:registry",
                "mirror.example.com",
                "parent:dockerfile",
                "Dockerfile.all");

        assertThat(text("Dockerfile.all")).contains("FROM mirror.example.com/").contains("AS dependencies");
        assertThat(text("docker-bake.hcl")).contains("\"Dockerfile.all\"");
    }

    @Test
    void theRootMayNotContradictItsModules() {
        assertThatThrownBy(() -> generate(
                        "parent:buildImage", "a/b:1", "orders:buildImage", "c/d:2", "billing:buildImage", "c/d:2"))
                .hasMessageStartingWith("<buildImage> is \"c/d:2\" in orders/pom.xml and \"a/b:1\" in pom.xml, ");
    }

    @Test
    void aTemplateFolderThatAllInheritIsTheOneAtTheRoot() throws IOException {
        Projects.write(root.resolve("docker/docker-bake.ftl"), "# ours\n");

        generate("templateDirectory", "docker");

        assertThat(text("docker-bake.hcl")).contains("# ours\n");
    }

    @Test
    void whatOneModuleSaysOfTheBuilderDoesNotMatterWhereItHasNoStage() throws IOException {
        generate("common:buildImage", "a/b:1", "billing:skip", "true", "billing:dependencyCache", "layer");

        assertThat(text("Dockerfile")).doesNotContain("a/b:1");
    }

    @Test
    void theJdkThatBuildsIsToldOnceAndEveryJavaVersionForItsApplication() {
        var result = (Generated) generate("orders:javaVersion", "21", "billing:javaVersion", "25");

        assertThat(result.decisions())
                .extracting(Object::toString)
                .contains("orders: Java 21 (javaVersion is set)", "billing: Java 25 (javaVersion is set)")
                .noneMatch(line -> line.matches("(?:orders|billing): JDK .*"))
                .filteredOn(line -> line.startsWith("JDK "))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theModulesAreWhatAllApplicationsNeed() {
        var result = (Generated) generate();

        assertThat(result.decisions())
                .extracting(Object::toString)
                .contains("modules billing, common, orders, parent (required by the applications, out of 4 POMs)");
    }

    private GenerationResult generate(String... parameters) {
        return Reactors.generate(root, parameters(parameters));
    }

    private static Map<String, String> parameters(String... parameters) {
        var own = new HashMap<String, String>(Map.of("layout", "shared"));
        for (var i = 0; i < parameters.length; i += 2) {
            own.put(parameters[i], parameters[i + 1]);
        }
        return own;
    }

    /** The text of the stage of that name. */
    private String stage(String name) throws IOException {
        var text = text("Dockerfile");
        var from = text.lastIndexOf("FROM ", text.indexOf(" AS " + name + "\n"));
        var end = text.indexOf("\nFROM ", from + 1);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    private String text(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }
}
