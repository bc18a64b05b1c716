package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.framework.jar.ClassPathJar;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.BuilderStage;
import io.github.dockerfilegen.plan.StandaloneMaven;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderPlannerTest {

    private static final String SUM =
            "distributionSha256Sum=4ec3f26fb1a692473aea0235c300bd20f0f9fe741947c82c1234cefd76ac3a3c\n";

    @TempDir
    Path folder;

    private BuilderPlanner planner;

    @ParameterizedTest
    @ValueSource(ints = {8, 11, 17, 21, 25, 26})
    void withoutAWrapperTheImageHasMaven(int jdk) {
        var stage = plan(jdk, Map.of());

        assertThat(stage.image()).hasToString("maven:3.9-eclipse-temurin-" + jdk);
        assertThat(stage.command().get(0)).asString().startsWith("mvn --batch-mode --no-transfer-progress");
        assertThat(stage.caches()).isEmpty();
        assertThat(planner.decisions())
                .contains(Decision.of("build image " + stage.image(), "the project has no Maven Wrapper"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 17, 22, 26})
    void aWrapperThatNeedsNothingRunsInAJdkImage(int jdk) {
        wrapper("3.9.16", "", "#!/bin/sh\njavac Downloader.java\n");

        var stage = plan(jdk, Map.of());

        assertThat(stage.image()).hasToString("eclipse-temurin:" + jdk + "-jdk-noble");
        assertThat(stage.command().get(0)).asString().startsWith("sh ./mvnw --batch-mode");
        assertThat(stage.caches())
                .containsExactly(new BuilderStage.CacheMount(
                        new PlainWord("maven-wrapper"), new PlainWord("/root/.m2/wrapper")));
    }

    @Test
    void mavenRunsOutsideOfTheProjectAsItDoesInside() {
        var own = new BuilderStage.CacheMount(new PlainWord("maven-repository"), new PlainWord("/root/.m2/repository"));

        assertThat(plan(21, Map.of()).alone())
                .isEqualTo(new StandaloneMaven(
                        List.of(), List.of(own), ShellText.of("mvn --batch-mode --no-transfer-progress")));
        wrapper("3.9.16", "", "#!/bin/sh\njavac Downloader.java\n");
        var alone = plan(21, Map.of()).alone();
        assertThat(alone.wrapper())
                .containsExactly(
                        new CopyInstruction(List.of("mvnw"), "./"), new CopyInstruction(List.of(".mvn/"), ".mvn/"));
        assertThat(alone.caches())
                .containsExactly(
                        own,
                        new BuilderStage.CacheMount(
                                new PlainWord("maven-wrapper"), new PlainWord("/root/.m2/wrapper")));
        assertThat(alone.command()).hasToString("sh ./mvnw --batch-mode --no-transfer-progress");
    }

    @Test
    void aChecksumOfAZipNeedsUnzipWhichTheMavenImageDoesNotAskFor() {
        wrapper("3.9.16", SUM, "#!/bin/sh\n");

        var stage = plan(21, Map.of());

        assertThat(stage.image()).hasToString("maven:3.9-eclipse-temurin-21");
        assertThat(stage.command().get(0)).asString().startsWith("mvn ");
        assertThat(stage.caches()).isEmpty();
    }

    @Test
    void maven4WithAChecksumRunsWhereThereIsUnzip() {
        wrapper("4.0.0-rc-6", SUM, "#!/bin/sh\n");

        var stage = plan(21, Map.of());

        assertThat(stage.image()).hasToString("eclipse-temurin:21-jdk-alpine");
        assertThat(stage.command().get(0)).asString().startsWith("sh ./mvnw ");
    }

    @Test
    void maven4WithoutAChecksumTakesTheWrappersRoute() {
        wrapper("4.0.0-rc-6", "", "#!/bin/sh\n");

        assertThat(plan(17, Map.of()).image()).hasToString("eclipse-temurin:17-jdk-noble");
    }

    @ParameterizedTest
    @CsvSource({
        "maven-wrapper.jar, eclipse-temurin:17-jdk-noble",
        "MavenWrapperDownloader.java, eclipse-temurin:17-jdk-noble",
        "nothing, maven:3.9-eclipse-temurin-17"
    })
    void anOldWrapperNeedsItsJarOrItsDownloader(String file, String image) {
        wrapper("3.8.6", "", "#!/bin/sh\nexec java -jar .mvn/wrapper/maven-wrapper.jar\n");
        Projects.write(folder.resolve(".mvn/wrapper/" + file), "");

        assertThat(plan(17, Map.of()).image()).hasToString(image);
    }

    @Test
    void aJarThatNoCloneHasDoesNotCount() {
        wrapper("3.8.6", "", "#!/bin/sh\nexec java -jar .mvn/wrapper/maven-wrapper.jar\n");
        Projects.write(folder.resolve(".mvn/wrapper/maven-wrapper.jar"), "");
        Projects.write(folder.resolve(".gitignore"), ".mvn/wrapper/maven-wrapper.jar\n");

        var stage = plan(17, Map.of());

        assertThat(stage.command().get(0)).asString().startsWith("mvn ");
        assertThat(planner.decisions())
                .contains(Decision.of(
                        "build image maven:3.9-eclipse-temurin-17",
                        "the wrapper's jar is not in the repository, and JDK images lack a tool to download it"));
    }

    @Test
    void aJarScriptWithAChecksumIsNotTheScriptsBusiness() {
        wrapper("3.8.6", SUM, "#!/bin/sh\nexec java -jar .mvn/wrapper/maven-wrapper.jar\n");
        Projects.write(folder.resolve(".mvn/wrapper/maven-wrapper.jar"), "");

        assertThat(plan(17, Map.of()).image()).hasToString("eclipse-temurin:17-jdk-noble");
    }

    @Test
    void windowsLineEndsAreTakenOutOfTheWrapper() {
        wrapper("3.9.16", "", "#!/bin/sh\r\n");

        assertThat(plan(17, Map.of()).preparation())
                .extracting(Object::toString)
                .containsExactly("sed -i 's/\\r$//' mvnw .mvn/wrapper/maven-wrapper.properties");
        assertThat(planner.decisions())
                .contains(Decision.warning(
                        "mvnw has Windows line endings",
                        "the build stage removes the carriage returns; add \"mvnw text eol=lf\" to .gitattributes"));
    }

    @Test
    void windowsLineEndsDoNotMatterWhereTheWrapperIsNotUsed() {
        wrapper("3.9.16", SUM, "#!/bin/sh\r\n");

        assertThat(plan(17, Map.of()).preparation()).isEmpty();
        assertThat(planner.decisions()).noneMatch(Decision::warning);
    }

    @ParameterizedTest
    @CsvSource({
        "registry.example.com/build/maven:3.9-jdk21, true, mvn",
        "maven:3.9-eclipse-temurin-21, true, mvn",
        "registry.example.com/build/jdk:21, true, sh ./mvnw",
        "registry.example.com/build/jdk:21, false, mvn",
        "registry.example.com/mymaven:21, true, sh ./mvnw"
    })
    void anImageOfTheUsersOwnIsTakenAsItIs(String image, boolean wrapped, String program) {
        if (wrapped) {
            wrapper("3.9.16", "", "#!/bin/sh\n");
        }

        var stage = plan(21, Map.of("buildImage", image, "registry", "mirror.example.com"));

        assertThat(stage.image()).hasToString(image);
        assertThat(stage.command().get(0)).asString().startsWith(program + " --batch-mode");
        assertThat(planner.decisions()).contains(Decision.of("build image " + image, "buildImage is set"));
    }

    @Test
    void aMirrorServesTheDefaultImage() {
        assertThat(plan(21, Map.of("registry", "mirror.example.com:5000/hub/")).image())
                .hasToString("mirror.example.com:5000/hub/maven:3.9-eclipse-temurin-21");
    }

    @Test
    void aJdkWithoutAnImageIsAnError() {
        assertThatThrownBy(() -> plan(28, Map.of()))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("There is no build image for JDK 28: maven images exist for "
                        + new ImageCatalogue().versions("maven")
                        + ". Set <builderJavaVersion> to one of these, or <buildImage> to an image of your own.");
    }

    @Test
    void anImageForOnePlatformOnlyIsAWarning() {
        wrapper("4.0.0-rc-6", SUM, "#!/bin/sh\n");

        plan(17, Map.of("platforms", "linux/amd64,linux/arm64"));

        assertThat(planner.decisions())
                .contains(Decision.warning(
                        "build image eclipse-temurin:17-jdk-alpine", "it exists for linux/amd64 only"));
    }

    @Test
    void aMountTakesEverythingAtOnce() {
        var stage = plan(17, Map.of());

        assertThat(stage.template()).hasToString("mount");
        assertThat(stage.sources()).extracting(CopyInstruction::toString).containsExactly("pom.xml ./", "src/ src/");
        assertThat(stage.warmUp()).isEmpty();
    }

    @Test
    void aWrapperThatDoesNotRunIsNeitherCopiedNorLetIn() {
        wrapper("3.9.16", SUM, "#!/bin/sh\n");

        var stage = plan(17, Map.of());

        assertThat(stage.sources())
                .extracting(CopyInstruction::toString)
                .containsExactly("pom.xml ./", ".mvn/ .mvn/", "src/ src/");
        assertThat(planner.context().ignore().included())
                .extracting(Object::toString)
                .containsExactly("pom.xml", ".mvn");
    }

    @Test
    void aScriptThatLacksItsConfigurationIsNoWrapper() {
        Projects.write(folder.resolve("mvnw"), "#!/bin/sh\n");

        assertThat(plan(17, Map.of()).sources())
                .extracting(CopyInstruction::toString)
                .containsExactly("pom.xml ./", "src/ src/");
    }

    @Test
    void aLayerTakesTheDescriptorsFirst() {
        var stage = plan(17, Map.of("dependencyCache", "layer"));

        assertThat(stage.template()).hasToString("layer");
        assertThat(stage.warmUp())
                .singleElement()
                .satisfies(warmUp -> assertThat(warmUp.poms())
                        .extracting(CopyInstruction::toString)
                        .containsExactly("pom.xml ./"));
        assertThat(stage.sources()).extracting(CopyInstruction::toString).containsExactly("pom.xml ./", "src/ src/");
        assertThat(planner.decisions()).contains(Decision.of("dependencies in a layer", "dependencyCache=layer"));
    }

    @Test
    void theBuildCacheExtensionKeepsItsCache() {
        Projects.write(
                folder.resolve(".mvn/extensions.xml"),
                "<extensions><extension><artifactId>maven-build-cache-extension</artifactId></extension></extensions>");

        assertThat(plan(17, Map.of()).caches())
                .containsExactly(new BuilderStage.CacheMount(
                        new PlainWord("maven-build-cache"), new PlainWord("/root/.m2/build-cache")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<modelVersion>4.1.0</modelVersion>", "<project xmlns=\"http://maven.apache.org/POM/4.1.0\">"})
    void aPomThatMaven3CannotReadIsBuiltByMaven4(String mark) {
        var stage = plan(
                21,
                Map.of(),
                pom -> pom.replaceFirst(
                        mark.startsWith("<project") ? "<project[^>]*>" : "<modelVersion>.*?</modelVersion>", mark));

        assertThat(stage.image()).hasToString("maven:4.0.0-rc-5-eclipse-temurin-21");
        assertThat(stage.command().get(0)).asString().startsWith("mvn --batch-mode");
        assertThat(planner.decisions())
                .contains(Decision.of(
                        "build image " + stage.image(),
                        "the project has no Maven Wrapper, and only Maven 4 reads model 4.1.0 (pom.xml)"));
    }

    @Test
    void aWrapperThatBringsMaven4ReadsItsPoms() {
        wrapper("4.0.0-rc-6", "", "#!/bin/sh\n");

        var stage = plan(21, Map.of(), pom -> pom.replace("<modelVersion>4.0.0", "<modelVersion>4.1.0"));

        assertThat(stage.image()).hasToString("eclipse-temurin:21-jdk-noble");
    }

    private BuilderStage plan(int jdk, Map<String, String> choices) {
        return plan(jdk, choices, pom -> pom);
    }

    private BuilderStage plan(int jdk, Map<String, String> choices, UnaryOperator<String> change) {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve("pom.xml"), Projects.pom(""));
        var input = Projects.load(folder);
        // The model builder of the tests is Maven 3's; the changed POM is what the reader finds.
        Projects.write(folder.resolve("pom.xml"), change.apply(Projects.pom("")));
        ProjectFacts facts = new ProjectFactsReader().read(input, Projects.MODULES);
        var images = new ImageCatalogue();
        var layout = new ClassPathJar()
                .packaged(facts, new PackagingContext(TestChoices.of(choices), images))
                .orElseThrow();
        planner = new BuilderPlanner(facts, TestChoices.of(choices), images);
        return planner.plan(BuildGoals.of(List.of(layout)), jdk);
    }

    private void wrapper(String maven, String checksum, String script) {
        Projects.write(folder.resolve("mvnw"), script);
        Projects.write(
                folder.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://repo.maven.apache.org/maven2/org/apache/" + "maven/apache-maven/" + maven
                        + "/apache-maven-" + maven + "-bin.zip\n" + checksum);
    }
}
