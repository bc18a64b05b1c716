package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.model.BuildSettings;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ShellText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenCommandTest {

    private static final String START = "mvn --batch-mode --no-transfer-progress ";

    @TempDir
    Path folder;

    private MavenCommand command;

    @Test
    void mavenIsQuietAndRunsNoTests() {
        assertThat(words("", "pom.xml")).isEqualTo(START + "-Dmaven.test.skip=true -Dx=y package");
        assertThat(command.decisions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3.5.4, sh ./mvnw, false",
        "3.6.0, sh ./mvnw, false",
        "3.6.1, sh ./mvnw, true",
        "3.9.16, sh ./mvnw, true",
        "4.0.0-rc-6, sh ./mvnw, true",
        "3.5.4, mvn, true"
    })
    void aWrapperOlderThanTheQuietOptionDoesWithout(String maven, String program, boolean quiet) {
        Projects.write(folder.resolve("mvnw"), "#!/bin/sh\n");
        Projects.write(
                folder.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://x/apache-maven-" + maven + "-bin.zip\n");

        assertThat(command(Stream.of(program.split(" ")).map(ShellText::word).toList(), "", "pom.xml")
                        .build()
                        .get(0)
                        .toString()
                        .contains("--no-transfer-progress"))
                .isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({
        "maven-checkstyle-plugin, -Dcheckstyle.skip",
        "spotbugs-maven-plugin, -Dspotbugs.skip",
        "apache-rat-plugin, -Drat.skip"
    })
    void checksRunBeforeTheImageBuildAsTests(String plugin, String option) {
        assertThat(words(bound("x:" + plugin, "1", "check", ""), "pom.xml")).endsWith(" " + option + " -Dx=y package");
        assertThat(command.decisions())
                .containsExactly(
                        Decision.of("no checks in the image build", plugin + ": run them before it, as tests"));
        assertThat(ShellText.join(command.warmUp())).asString().contains(" " + option + " ");
    }

    @Test
    void checksThatDoNotRunAreNotSwitchedOff() {
        assertThat(words(plugin("x:maven-checkstyle-plugin"), "pom.xml")).doesNotContain("checkstyle");
        for (var kept : new String[] {"false", "${no.checks}"}) {
            assertThat(words(bound("x:maven-checkstyle-plugin", "1", "check", "<skip>" + kept + "</skip>"), "pom.xml"))
                    .doesNotContain("checkstyle");
            assertThat(command.decisions()).isEmpty();
        }
        assertThat(words(
                        bound("x:maven-checkstyle-plugin", "1", "check", "<skip>${checkstyle.skip}</skip>"), "pom.xml"))
                .contains(" -Dcheckstyle.skip ");
    }

    /** It puts the licences of libraries into the artifact; its namesake checks headers. */
    @ParameterizedTest
    @CsvSource({"com.mycila, true", "org.codehaus.mojo, false"})
    void licencesOfLibrariesArePartOfTheArtifact(String groupId, boolean skipped) {
        assertThat(words(bound(groupId + ":license-maven-plugin", "1", "download-licenses", ""), "pom.xml")
                        .contains("-Dlicense.skip"))
                .isEqualTo(skipped);
    }

    @Test
    void frontendsLetPlaceholdersPassButNotTheBuild() {
        words(bound("x:frontend-maven-plugin", "1", "npm", ""), "pom.xml");

        assertThat(ShellText.join(command.warmUp()))
                .asString()
                .contains(" -Dskip.npm ", " -Dmaven.test.skip=true ")
                .endsWith(" -Dx=y package");
        assertThat(ShellText.join(command.build())).asString().doesNotContain("skip.npm");
    }

    @ParameterizedTest
    @CsvSource({"test, true", "integration-test, true", "generate-resources, false"})
    void testsOfAFrontendAreSkippedByTheNameThatItsPluginKnows(String phase, boolean skipped) {
        var execution = "<executions><execution><phase>" + phase
                + "</phase><goals><goal>npm</goal></goals></execution></executions>";

        assertThat(words(plugin("x:frontend-maven-plugin").replace("</plugin>", execution + "</plugin>"), "pom.xml")
                        .contains(" -Dmaven.test.skip=true -DskipTests "))
                .isEqualTo(skipped);
    }

    @ParameterizedTest
    @CsvSource({"maven-javadoc-plugin, -Dmaven.javadoc.skip=true", "maven-source-plugin, -Dmaven.source.skip=true"})
    void archivesForPeopleAreNotBuilt(String plugin, String option) {
        var bound = plugin("org.apache.maven.plugins:" + plugin)
                .replace(
                        "</plugin>",
                        "<executions><execution><goals><goal>jar</goal></goals></execution></executions></plugin>");

        assertThat(words(bound, "pom.xml")).contains(" " + option + " ");
        assertThat(words(plugin("org.apache.maven.plugins:" + plugin), "pom.xml"))
                .doesNotContain(option);
    }

    @Test
    void whatFailsOnPlaceholdersIsAtLeastResolved() {
        assertThat(ShellText.join(command(List.of(ShellText.of("mvn")), "", "my.xml", "prod")
                        .fallback()))
                .hasToString(START + "-Dmaven.repo.local=/seed --fail-never --file=my.xml "
                        + "--activate-profiles=prod -Dmaven.test.skip=true "
                        + "org.apache.maven.plugins:maven-dependency-plugin:3.11.0" + ":resolve "
                        + "org.apache.maven.plugins:maven-dependency-plugin:3.11.0"
                        + ":resolve-plugins");
    }

    @Test
    void anotherPomIsNamed() {
        assertThat(words("", "my pom.xml")).startsWith(START + "--file='my pom.xml' -Dmaven.test.skip=true");
    }

    @Test
    void profilesThatWereAskedForAreSwitchedOnAgain() {
        assertThat(words("", "pom.xml", "!dev", "prod")).startsWith(START + "--activate-profiles='!dev,prod' ");
        assertThat(command.decisions())
                .containsExactly(Decision.of("profiles !dev, prod", "activated with --activate-profiles"));
    }

    @ParameterizedTest
    @CsvSource({
        "io.github.git-commit-id:git-commit-id-maven-plugin, -Dmaven.gitcommitid.skip=true",
        "pl.project13.maven:git-commit-id-plugin, -Dmaven.gitcommitid.skip=true",
        "org.codehaus.mojo:buildnumber-maven-plugin, -Dmaven.buildNumber.doCheck=false -Dmaven.buildNumber.revisionOnScmFailure=unknown"
    })
    void pluginsThatAskGitAreToldToDoWithout(String key, String options) {
        assertThat(words(plugin(key), "pom.xml")).contains(" " + options + " ");
        assertThat(command.decisions())
                .containsExactly(Decision.of(
                        "no Git data in the image",
                        key.substring(key.indexOf(':') + 1) + " is configured to run without .git"));
    }

    @Test
    void theSameOptionIsThereOnce() {
        var plugins = plugin("io.github.git-commit-id:git-commit-id-maven-plugin")
                + plugin("pl.project13.maven:git-commit-id-plugin");

        assertThat(words(plugins, "pom.xml")).containsOnlyOnce("-Dmaven.gitcommitid.skip=true");
    }

    @ParameterizedTest
    @CsvSource({
        "io.fabric8:docker-maven-plugin, -Ddocker.skip",
        "com.spotify:docker-maven-plugin, -DskipDocker",
        "com.spotify:dockerfile-maven-plugin, -Ddockerfile.skip",
        "com.google.cloud.tools:jib-maven-plugin, -Djib.skip"
    })
    void pluginsThatMakeImagesWhenPackagingAreSwitchedOff(String key, String option) {
        var bound = plugin(key)
                .replace(
                        "</plugin>",
                        "<executions><execution><phase>package</phase><goals><goal>build</goal></goals></execution></executions></plugin>");

        assertThat(words(bound, "pom.xml")).contains(" " + option + " ");
        assertThat(command.decisions())
                .containsExactly(Decision.of(
                        "no nested image build",
                        key.substring(key.indexOf(':') + 1) + " is configured not to build an image"));
        assertThat(words(plugin(key), "pom.xml")).doesNotContain(option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.diffplug.spotless:spotless-maven-plugin | check | | -Dspotless.check.skip=true",
                "com.diffplug.spotless:spotless-maven-plugin | apply | | -Dspotless.apply.skip=true",
                "com.diffplug.spotless:spotless-maven-plugin | apply | <skip>false</skip> | -Dspotless.apply.skip=true",
                "com.rudikershaw.gitbuildhook:git-build-hook-maven-plugin | install | | -Dgitbuildhook.install.skip=true",
                "com.rudikershaw.gitbuildhook:git-build-hook-maven-plugin | configure | | -Dgitbuildhook.gitconfig.skip=true",
                "org.codehaus.mojo:buildnumber-maven-plugin | create | <doCheck>true</doCheck> | -Dmaven.buildNumber.skip=true",
                "org.codehaus.mojo:buildnumber-maven-plugin | create | <doUpdate>true</doUpdate> | -Dmaven.buildNumber.skip=true",
                "org.codehaus.mojo:buildnumber-maven-plugin | create | <doUpdate>${up}</doUpdate> | -Dmaven.buildNumber.doCheck=false -Dup=false",
                "org.springframework.boot:spring-boot-maven-plugin | build-image | | -Dspring-boot.build-image.skip",
                "com.google.cloud.tools:jib-maven-plugin | dockerBuild | <skip>${jib.off}</skip> | -Djib.off",
                "io.github.git-commit-id:git-commit-id-maven-plugin | revision | <skip>false</skip> | -Dmaven.gitcommitid.skip=true",
            })
    void everyGoalIsSwitchedOffByTheNameThatItKnows(String key, String goal, String configuration, String options) {
        assertThat(words(
                        bound(
                                key,
                                "9",
                                goal,
                                "<java><ratchetFrom>origin/main</ratchetFrom></java>"
                                        + (configuration == null ? "" : configuration)),
                        "pom.xml"))
                .contains(" " + options + " ");
        assertThat(command.decisions()).isNotEmpty().noneMatch(Decision::warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.google.cloud.tools:jib-maven-plugin | 3 | dockerBuild | <skip>false</skip> | <skip>${jib.skip}</skip>",
                "com.spotify:docker-maven-plugin | 1 | build | <skipDocker>false</skipDocker> | <skipDocker>${skipDocker}</skipDocker>",
                "com.diffplug.spotless:spotless-maven-plugin | 2.0.0 | check | <skip>false</skip> | <skip>${spotless.check.skip}</skip>",
                "pl.project13.maven:git-commit-id-plugin | 2.1.9 | revision | <skip>false</skip> | <skip>${maven.gitcommitid.skip}</skip>",
                "pl.project13.maven:git-commit-id-plugin | 2.1.5 | revision | <verbose>true</verbose> | <failOnNoGitDirectory>false</failOnNoGitDirectory>",
                "com.cosium.code:git-code-format-maven-plugin | 5 | validate-code-format | <skip>false</skip> | <skip>${gcf.skip}</skip>",
            })
    void theLogNeverSaysThatSomethingIsOffWhichThePomKeepsOn(
            String key, String version, String goal, String configuration, String remedy) {
        assertThat(words(
                        bound(key, version, goal, "<ratchetFrom>origin/main</ratchetFrom>" + configuration), "pom.xml"))
                .isEqualTo(START + "-Dmaven.test.skip=true -Dx=y package");
        assertThat(command.decisions())
                .hasSize(1)
                .allMatch(decision -> decision.warning() && decision.because().contains(remedy));
    }

    @ParameterizedTest
    @CsvSource({"<skip>true</skip>, false", "<skip/>, true", "'', true"})
    void whatThePomSwitchesOffNeedsNoOption(String configuration, boolean told) {
        assertThat(words(bound("com.google.cloud.tools:jib-maven-plugin", "3", "build", configuration), "pom.xml")
                        .contains("-Djib.skip"))
                .isEqualTo(told);
        assertThat(command.decisions()).noneMatch(Decision::warning);
    }

    @Test
    void theVersioningExtensionIsSwitchedOffByTheNameThatItReads() {
        Projects.write(
                folder.resolve(".mvn/extensions.xml"),
                "<extensions><extension><groupId>me.qoomon</groupId>"
                        + "<artifactId>maven-git-versioning-extension</artifactId><version>9.11.0</version></extension></extensions>");

        assertThat(words("", "pom.xml")).contains(" -Dversioning.disable=true ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maven-install-plugin | clean | install-file | | clean",
                "maven-install-plugin | pre-clean | install-file | | clean",
                "maven-dependency-plugin | post-clean | unpack | | post-clean",
                "maven-antrun-plugin | clean | run | <target><get src='x' dest='y'/></target> | clean",
                "maven-antrun-plugin | clean | run | <target><delete dir='generated'/></target> |",
                "maven-clean-plugin | clean | clean | |",
                "openapi-generator-maven-plugin | clean | generate | | clean",
                "exec-maven-plugin | clean | exec | <executable>${project.basedir}/fetch.sh</executable> | clean",
                "exec-maven-plugin | clean | exec | <executable>npm</executable> |",
                "exec-maven-plugin | clean | exec | <executable>rm</executable> |",
                "exec-maven-plugin | clean | exec | <executable>./gradlew</executable><arguments><argument>clean</argument></arguments> |",
                "maven-install-plugin | initialize | install-file | |",
                "docker-compose-maven-plugin | pre-clean | down | |",
            })
    void whatTheCleanLifecycleMakesIsThereBeforeTheBuildResolvesDependencies(
            String plugin, String phase, String goal, String configuration, String goals) {
        var xml = plugin("org.apache.maven.plugins:" + plugin)
                .replace(
                        "</plugin>",
                        "<executions><execution><id>recipe</id><phase>" + phase + "</phase><goals><goal>" + goal
                                + "</goal></goals><configuration>" + (configuration == null ? "" : configuration)
                                + "</configuration></execution></executions></plugin>");

        var run = goals == null ? "" : START + "-Dmaven.test.skip=true " + goals + " && ";
        assertThat(words(xml, "pom.xml")).isEqualTo(run + START + "-Dmaven.test.skip=true -Dx=y package");
        assertThat(ShellText.join(command.warmUp()))
                .asString()
                .startsWith(goals == null ? "mvn" : run.replace("progress ", "progress -Dmaven.repo.local=/seed "))
                .endsWith(" -Dx=y package");
        assertThat(command.decisions().stream()
                        .anyMatch(decision -> decision.because().equals(plugin + " is bound to it: recipe")))
                .isEqualTo(goals != null);
    }

    @Test
    void thisPluginStaysOutOfTheImagesBuild() {
        assertThat(words(plugin("io.github.dockerfile-gen:dockerfile-gen-maven-plugin"), "pom.xml"))
                .contains(" -Ddockerfile-gen.skip ");
        assertThat(words(plugin("com.example:dockerfile-gen-maven-plugin"), "pom.xml"))
                .doesNotContain("dockerfile-gen.skip");
    }

    @Test
    void longLinesAreBrokenBetweenWords() {
        var lines = command(
                        Stream.of("sh", "./mvnw", "-Da=" + "a".repeat(60), "-Db=" + "b".repeat(60))
                                .map(ShellText::word)
                                .toList(),
                        "",
                        "pom.xml")
                .build();

        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allMatch(
                        line -> line.length() <= 110 && line.toString().strip().equals(line.toString()));
        assertThat(ShellText.join(lines))
                .asString()
                .startsWith("sh ./mvnw -Da=")
                .endsWith("package");
    }

    private String words(String plugins, String pom, String... profiles) {
        return ShellText.join(command(List.of(ShellText.of("mvn")), plugins, pom, profiles)
                        .build())
                .toString();
    }

    private MavenCommand command(List<ShellText> program, String plugins, String pom, String... profiles) {
        Projects.write(
                folder.resolve("pom.xml"),
                Projects.pom("<build><plugins>" + plugins + "</plugins></build>"
                        + "<profiles><profile><id>dev</id></profile><profile><id>prod</id></profile></profiles>"));
        var loaded = Projects.load(folder);
        var input = new LoadedModule(loaded.effective(), loaded.lineage(), copied(pom), List.of(profiles));
        command = new MavenCommand(
                new ProjectFactsReader().read(input, Projects.MODULES),
                new BuildGoals(List.of("package"), List.of(ShellText.of("-Dx=y")), 1),
                program,
                new UserArguments(BuildSettings.NONE));
        return command;
    }

    /** The same POM under another name. */
    private Path copied(String name) {
        try {
            return Projects.write(folder.resolve(name), Files.readString(folder.resolve("pom.xml")))
                    .toAbsolutePath()
                    .normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bound(String key, String version, String goal, String configuration) {
        return plugin(key)
                .replace("<version>1<", "<version>" + version + "<")
                .replace(
                        "</plugin>",
                        "<executions><execution><id>x</id><phase>compile</phase><goals><goal>" + goal
                                + "</goal></goals></execution></executions><configuration>" + configuration
                                + "</configuration></plugin>");
    }

    private static String plugin(String key) {
        var names = key.split(":");
        return "<plugin><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                + "</artifactId><version>1</version></plugin>";
    }
}
