package io.github.dockerfilegen.maven.inputs;

import static io.github.dockerfilegen.fixtures.TestReactor.dependency;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static io.github.dockerfilegen.fixtures.TestReactor.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildOutputLinksTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void aFrontendBesideTheApplication() {
        files = new TestReactor(folder);
        files.aggregator(".", "frontend", "app");
        files.module("frontend", "pom", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<build><resources><resource><directory>../frontend/target/dist</directory></resource></resources></build>",
                "<build><resources><resource><directory>${project.basedir}/../frontend/target</directory></resource></resources></build>"
            })
    void resourcesOfAnotherModulesOutputTieTheTwo(String build) {
        files.jar("app", parent("root", "../pom.xml"), build);

        assertThat(ties()).containsExactly(files.path("frontend/pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<directory>../frontend/target/dist</directory>",
                        "<directory>${project.parent.basedir}/frontend/target/dist</directory>",
                "<directory>${parent.basedir}/frontend/target/dist</directory>",
                        "<directory>${session.executionRootDirectory}/frontend/target/dist</directory>",
                "<directory>${maven.multiModuleProjectDirectory}/frontend/target/dist</directory>",
                        "<args>--from=../frontend/target/dist,other</args>",
                "<target><copy file=\"../frontend/target/a.js\" todir=\"x\"/></target>"
            })
    void soDoPluginsThatReadThere(String configuration) {
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                plugin("g:p", "<configuration>" + configuration + "</configuration>"));

        assertThat(ties()).containsExactly(files.path("frontend/pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<directory>${project.basedir}/../frontend/target/dist</directory>",
                        "<args>--from ${project.basedir}/../frontend/target,other</args>",
                "<directory>${session.executionRootDirectory}/frontend/target/dist</directory>",
                        "<directory>../my frontend/target/dist</directory>",
                "<directory>${project.basedir}/../my frontend/target</directory>"
            })
    void aBlankInAPathLosesNoModule(String configuration) {
        files = new TestReactor(folder.resolve("my work, app"));
        files.aggregator(".", "frontend", "my frontend", "app");
        files.module("frontend", "pom", "");
        files.module("my frontend", "pom", "");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                plugin("g:p", "<configuration>" + configuration + "</configuration>"));

        assertThat(ties())
                .containsExactly(
                        files.path(configuration.contains("my ") ? "my frontend/pom.xml" : "frontend/pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<directory>target/dist</directory>",
                "<directory>../frontend/src</directory>",
                "<directory>../frontend/targets</directory>",
                "<directory>../elsewhere/target/dist</directory>",
                "<target>wsdl</target>",
                "<directory>${project.build.directory}</directory>"
            })
    void itsOwnOutputAndOtherFoldersDoNot(String configuration) {
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                plugin("g:p", "<configuration>" + configuration + "</configuration>"));

        assertThat(ties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<build><resources><resource><directory>../frontend/dist</directory></resource></resources></build>",
                "<build><resources><resource><directory>${project.basedir}/../frontend/dist/app</directory></resource></resources></build>",
                "<build><resources><resource><directory>../frontend</directory><includes><include>dist/**</include></includes></resource></resources></build>",
                "<properties><page>${project.basedir}/../frontend/dist</page></properties><build><resources><resource><directory>${page}</directory></resource></resources></build>",
                "<build><filters><filter>../frontend/dist/a.properties</filter></filters></build>",
                "<build><resources><resource><directory>${session.executionRootDirectory}/frontend/dist</directory></resource></resources></build>"
            })
    void aFolderThatGitIgnoresInAnotherModuleTiesTheTwo(String build) {
        files.file("frontend/.gitignore", "dist/\n");
        files.jar("app", parent("root", "../pom.xml"), build);

        assertThat(ties()).containsExactly(files.path("frontend/pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<resources><resource><directory>../frontend/dist</directory></resource></resources>",
                "<webResources><resource><directory>${project.parent.basedir}/frontend/dist</directory></resource></webResources>",
                "<target><copy todir=\"x\"><fileset dir=\"../frontend/dist\"/></copy></target>",
                "<target><copy todir=\"x\"><fileset dir=\"../frontend\"><include name=\"dist/**\"/></fileset></copy></target>",
                "<arguments><argument>-r</argument><argument>${maven.multiModuleProjectDirectory}/frontend/dist</argument></arguments>",
                "<workingDirectory>../frontend/dist</workingDirectory>"
            })
    void soDoPluginsThatReadWhatGitIgnores(String configuration) {
        files.file(".gitignore", "dist\n");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                plugin("g:p", "<configuration>" + configuration + "</configuration>"));

        assertThat(ties()).containsExactly(files.path("frontend/pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fileSets><fileSet><directory>../frontend/dist</directory></fileSet></fileSets>",
                "<fileSets><fileSet><directory>${project.basedir}/../frontend/dist</directory></fileSet></fileSets>",
                "<files><file><source>${project.parent.basedir}/frontend/dist/index.html</source></file></files>"
            })
    void soDoDescriptorsOfAssemblies(String sets) {
        files.file(".gitignore", "/frontend/dist\n");
        files.file("app/src/assembly/dist.xml", "<assembly>" + sets + "</assembly>");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                plugin(
                        "org.apache.maven.plugins:maven-assembly-plugin",
                        "<configuration><descriptors><descriptor>src/assembly/dist.xml</descriptor></descriptors></configuration>"));

        assertThat(ties()).containsExactly(files.path("frontend/pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<directory>../frontend/public</directory>",
                "<directory>dist</directory>",
                "<directory>../dist</directory>"
            })
    void foldersThatGitKeepsAndThoseOfNoOtherModuleDoNot(String configuration) {
        files.file(".gitignore", "dist\n");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                plugin("g:p", "<configuration>" + configuration + "</configuration>"));

        assertThat(ties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"frontend, app, false", "app, frontend, true"})
    void aModuleThatIsListedBehindOneThatReadsItsOutputIsWarnedAbout(String first, String second, boolean warned) {
        files.aggregator(".", first, second);
        files.module("frontend", "pom", plugin("com.github.eirslett:frontend-maven-plugin"));
        files.file(".gitignore", "dist\n");
        files.jar(
                "app",
                "<build><resources><resource><directory>../frontend/dist</directory></resource></resources></build>");

        assertThat(files.facts("app").place().selector()).isEqualTo(":app,:frontend");
        assertThat(files.facts("app").notes())
                .extracting(Decision::toString)
                .isEqualTo(
                        warned
                                ? List.of(
                                        "the image may not build (app reads build output of frontend, but Maven builds frontend later. "
                                                + "List it first in <modules>, or make it a dependency of app)")
                                : List.of());
    }

    @Test
    void aDependencyBuildsItInTime() {
        files.aggregator(".", "app", "frontend");
        files.module("frontend", "pom", plugin("com.github.eirslett:frontend-maven-plugin"));
        files.file(".gitignore", "dist\n");
        files.jar(
                "app",
                dependency("frontend", "<type>pom</type>"),
                "<build><resources><resource><directory>../frontend/dist</directory></resource></resources></build>");

        assertThat(files.facts("app").notes()).isEmpty();
    }

    @Test
    void outputOnTheDeveloperSDiskChangesNothing() {
        files.file(".gitignore", "dist\n");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                "<build><resources><resource><directory>../frontend/dist</directory></resource></resources></build>");
        var clean = files.facts("app").inputs();
        files.file("frontend/dist/index.html", "stale");

        assertThat(files.facts("app").inputs()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dist  | org.apache.maven.plugins:maven-antrun-plugin | <target><exec executable=\"npm\"/></target>",
                "dist  | com.github.eirslett:frontend-maven-plugin | <nodeVersion>v22</nodeVersion>",
                "build | com.github.eirslett:frontend-maven-plugin | <nodeVersion>v22</nodeVersion>",
                "dist  | org.codehaus.mojo:exec-maven-plugin | <executable>yarn</executable>"
            })
    void whatTheBuildOfAFrontendMakesTiesTheTwoThoughGitIgnoresNothing(
            String output, String maker, String configuration) {
        files.file("frontend/package.json", "{ \"scripts\": { \"build\": \"vite build\" } }");
        files.module("frontend", "pom", plugin(maker, "<configuration>" + configuration + "</configuration>"));
        files.jar(
                "app",
                "<build><resources><resource><directory>../frontend/" + output
                        + "</directory></resource></resources></build>");
        var clean = files.facts("app").inputs();

        assertThat(ties()).containsExactly(files.path("frontend/pom.xml"));
        files.file("frontend/" + output + "/index.html", "stale");
        assertThat(files.facts("app").inputs())
                .isEqualTo(clean)
                .extracting(BuildInput::path)
                .doesNotContain("frontend/" + output);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dist  | { \"scripts\": {} } | org.apache.maven.plugins:maven-site-plugin",
                "dist  | {} | com.github.eirslett:frontend-maven-plugin",
                "build | { \"scripts\": { \"build\": \"node build/build.js\" } } | com.github.eirslett:frontend-maven-plugin"
            })
    void aFolderThatNoBuildMakesIsAnInput(String output, String description, String plugin) {
        files.file("frontend/package.json", description);
        files.file("frontend/" + output + "/a.js", "x");
        files.module("frontend", "pom", plugin(plugin));
        files.jar(
                "app",
                "<build><resources><resource><directory>../frontend/" + output
                        + "</directory></resource></resources></build>");

        assertThat(ties()).isEmpty();
        assertThat(files.facts("app").inputs()).extracting(BuildInput::path).contains("frontend/" + output);
    }

    @Test
    void aFrontendThatIsCopiedLeavesItsOutputBehind() {
        files.file("web/package.json", "{ \"scripts\": {} }");
        files.file("web/src/main.ts", "x");
        files.jar(
                "app",
                plugin(
                        "com.github.eirslett:frontend-maven-plugin",
                        "<configuration><workingDirectory>../web</workingDirectory></configuration>"));
        var clean = files.facts("app").inputs();
        files.file("web/dist/stale.js", "x");
        files.file("web/node_modules/a/index.js", "x");

        assertThat(files.facts("app").inputs())
                .isEqualTo(clean)
                .extracting(BuildInput::toString)
                .anyMatch(input -> input.contains("path=web, kind=FOLDER"))
                .anyMatch(input -> input.contains("path=web/dist, kind=OUTSIDE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".gitignore                 | /app/src/main/resources/static/            | app/src/main/resources/static",
                "app/.gitignore             | /src/main/resources/static                 | app/src/main/resources/static",
                "app/.gitignore             | src/main/resources/META-INF/resources/ui/  | app/src/main/resources/META-INF/resources/ui",
                "app/src/main/.gitignore    | /webapp/assets                             | app/src/main/webapp/assets",
                ".gitignore                 | **/src/main/resources/static               | app/src/main/resources/static",
                ".gitignore                 | static/                                    | app/src/main/resources/static",
                ".gitignore                 | public                                     | app/src/main/resources/public",
                ".gitignore                 | /app/src/generated                         | app/src/generated",
                ".gitignore                 | app/src/main/resources/application-local.yml | app/src/main/resources/application-local.yml"
            })
    void aStaleCopyThatGitIgnoresInsideTheSourcesStaysOutside(String ignoreFile, String pattern, String output) {
        files.file(ignoreFile, pattern + "\n");
        files.file("app/src/main/java/App.java", "class App {}");
        files.file("app/src/main/resources/application.yml", "server.port: 8081");
        files.module("frontend", "pom", plugin("com.github.eirslett:frontend-maven-plugin"));
        files.jar("app");
        var clean = files.facts("app").inputs();
        files.file(output.contains(".yml") ? output : output + "/stale.js", "x");

        assertThat(files.facts("app").inputs())
                .isEqualTo(clean)
                .extracting(BuildInput::toString)
                .anyMatch(input -> input.contains("path=app/src, kind=SOURCES"))
                .anyMatch(input -> input.contains("path=" + output + ", kind=OUTSIDE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maven-antrun-plugin    | <target><copy todir=\"src/main/ui\"><fileset dir=\"ui\"/></copy></target>",
                "maven-resources-plugin | <outputDirectory>${project.basedir}/src/main/ui</outputDirectory>"
            })
    void soDoesOneThatThePomNames(String plugin, String configuration) {
        files.file(".gitignore", "ui\n");
        files.file("app/src/main/java/App.java", "class App {}");
        files.jar(
                "app",
                plugin("org.apache.maven.plugins:" + plugin, "<configuration>" + configuration + "</configuration>"));

        assertThat(files.facts("app").inputs())
                .extracting(BuildInput::toString)
                .anyMatch(input -> input.contains("path=app/src/main/ui, kind=OUTSIDE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/src/main/resources/static/*\n!/app/src/main/resources/static/favicon.ico",
                "/app/src/main/resources/static\n!/app/src/main/resources/static",
                "/other/src/main/resources/static",
                "*.log",
                "build\nout\nbin",
                "/app/src/main/resources/stat?c/a",
                "/app/src",
                "app"
            })
    void whatGitKeepsOrOnlyAPatternNamesStaysInside(String patterns) {
        files.file(".gitignore", patterns + "\n");
        files.file("app/src/main/java/App.java", "class App {}");
        files.jar("app");

        assertThat(files.facts("app").inputs()).extracting(BuildInput::kind).doesNotContain(BuildInput.Kind.OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "/app/src/main/resources/static, pom.xml, true",
        "/app/src/main/resources/static, frontend/pom.xml, false",
        "/app/src/main/resources/application-local.yml, pom.xml, false"
    })
    void aPageThatGitIgnoresAndNothingMakesIsWarnedAbout(String pattern, String pom, boolean warned) {
        files.file(".gitignore", pattern + "\n");
        files.file("app/src/main/java/App.java", "class App {}");
        files.module(
                "frontend",
                "pom",
                pom.startsWith("frontend")
                        ? plugin(
                                "com.github.eirslett:frontend-maven-plugin",
                                "<configuration><arguments>run build -- --outDir ../app/src/main/resources/static</arguments></configuration>")
                        : "");
        files.jar("app");

        assertThat(files.facts("app").notes())
                .extracting(Decision::toString)
                .filteredOn(note -> note.startsWith("the image lacks"))
                .hasSize(warned ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dist", "dist/\nassets/", "**/static/", "public"})
    void aPatternForAnyFolderIsTakenForAPageThatIsMissing(String patterns) {
        files.file(".gitignore", patterns + "\n");
        files.file("app/src/main/java/App.java", "class App {}");
        files.jar("app");

        assertThat(files.facts("app").notes())
                .extracting(Decision::what)
                .filteredOn(what -> what.startsWith("the image lacks"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jar |  | false",
                "war |  | true",
                "jar | <build><resources><resource><directory>src/main/webapp</directory></resource></resources></build> | true",
                "jar | <build><plugins><plugin><artifactId>maven-resources-plugin</artifactId><version>3</version><configuration><directory>${project.basedir}/src/main/webapp</directory></configuration></plugin></plugins></build> | true"
            })
    void aModuleWithoutAWebappLeavesOutItsGeneratedPage(String packaging, String elements, boolean leftOut) {
        files.file(".gitignore", "dist\n");
        files.file("app/src/main/java/App.java", "class App {}");
        files.module("app", packaging, elements == null ? "" : elements);

        assertThat(files.facts("app").inputs())
                .extracting(BuildInput::path)
                .filteredOn(path -> path.endsWith("/webapp/dist"))
                .hasSize(leftOut ? 1 : 0);
    }

    @Test
    void aFrontendOfPackagingPomBringsItsSources() {
        files.file(".gitignore", "dist\n");
        files.file("frontend/src/index.html", "x");
        files.module("frontend", "pom", plugin("org.apache.maven.plugins:maven-antrun-plugin"));
        files.jar(
                "app",
                "<build><resources><resource><directory>../frontend/dist</directory></resource></resources></build>");

        assertThat(files.facts("app").inputs()).extracting(BuildInput::path).contains("frontend/src");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.apache.maven.plugins:maven-antrun-plugin | <target><copy todir=\"../app/src/main/resources/static\"><fileset dir=\"dist\"/></copy></target>",
                "org.apache.maven.plugins:maven-resources-plugin | <outputDirectory>${project.basedir}/../app/src/main/resources/static</outputDirectory>",
                "org.apache.maven.plugins:maven-resources-plugin | <outputDirectory>${project.parent.basedir}/app/target/classes/static</outputDirectory>",
                "org.apache.maven.plugins:maven-dependency-plugin | <outputDirectory>${maven.multiModuleProjectDirectory}/app/libs</outputDirectory>",
                "com.github.eirslett:frontend-maven-plugin | <arguments>run build -- --outDir=../app/src/main/resources/public</arguments>",
                "org.codehaus.mojo:exec-maven-plugin | <arguments><argument>--output-path</argument><argument>../app/src/main/webapp</argument></arguments>",
                "g:p | <targetPath>../app/generated</targetPath>"
            })
    void aModuleThatWritesIntoAnotherIsBuiltWithIt(String writer, String configuration) {
        files.module(
                "frontend",
                "pom",
                parent("root", "../pom.xml") + plugin(writer, "<configuration>" + configuration + "</configuration>"));
        files.jar("app");

        assertThat(files.facts("app").needed())
                .extracting(module -> module.place().pom())
                .contains("frontend/pom.xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vite.config.ts | export default { build: { outDir: '../app/src/main/resources/static' } }",
                "angular.json   | { \"outputPath\": \"../app/src/main/resources/public\" }",
                "package.json   | { \"scripts\": { \"build\": \"vite build --outDir ../app/src/main/webapp\" } }"
            })
    void soIsAFrontendWhoseToolWritesThere(String file, String text) {
        files.file("frontend/" + file, text);
        files.module("frontend", "pom", plugin("com.github.eirslett:frontend-maven-plugin"));
        files.jar("app");

        assertThat(files.facts("app").needed())
                .extracting(module -> module.place().pom())
                .containsExactly("frontend/pom.xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.apache.maven.plugins:maven-antrun-plugin | <target><copy todir=\"dist\"><fileset dir=\"../app/src/main/resources/static\"/></copy></target>",
                "org.codehaus.mojo:exec-maven-plugin | <arguments><argument>../app/src/main/resources/schema.graphqls</argument></arguments>",
                "org.apache.maven.plugins:maven-resources-plugin | <outputDirectory>../app/target/site</outputDirectory>",
                "org.apache.maven.plugins:maven-resources-plugin | <outputDirectory>../application/src/main/resources</outputDirectory>",
                "org.apache.maven.plugins:maven-resources-plugin | <outputDirectory>../app</outputDirectory>"
            })
    void aModuleThatReadsThereIsNot(String reader, String configuration) {
        files.module("frontend", "pom", plugin(reader, "<configuration>" + configuration + "</configuration>"));
        files.jar("app");

        assertThat(files.facts("app").needed()).isEmpty();
    }

    @Test
    void aModuleThatIsBuiltOnTheOtherOneWritesTooLateForIt() {
        files.module(
                "frontend",
                "pom",
                dependency("app")
                        + plugin(
                                "g:p",
                                "<configuration><outputDirectory>../app/docs</outputDirectory></configuration>"));
        files.jar("app");

        assertThat(files.facts("app").needed()).isEmpty();
    }

    @Test
    void aListOfPatternsInSeveralLinesIsNoPathToKeepOutside() {
        files.file(".gitignore", "target/\n*.json\n");
        files.file("app/src/main/java/App.java", "class App {}");
        files.jar(
                "app",
                "<build><sourceDirectory>${project.basedir}</sourceDirectory><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId><configuration><excludes>**/A.java,\n   **/target/**/*,\n   **/a.json</excludes>"
                        + "</configuration></plugin></plugins></build>");

        assertThat(files.facts("app").inputs()).extracting(BuildInput::path).noneMatch(path -> path.contains("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<build><resources><resource><directory>../frontend/dist</directory></resource></resources></build>",
                "<build><resources><resource><directory>../ui/dist</directory></resource></resources></build>",
                "<build><resources><resource><directory>ui/dist</directory></resource></resources></build>",
                "<build><plugins><plugin><artifactId>maven-war-plugin</artifactId><configuration><webResources><resource><directory>../frontend/dist</directory></resource></webResources></configuration></plugin></plugins></build>"
            })
    void whatGitIgnoresAndNothingMakesIsWarnedAbout(String build) {
        files.file(".gitignore", "dist/\n");
        files.jar("app", build);

        assertThat(files.facts("app").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .startsWith("the image lacks \"")
                        .contains("/dist\" (pom.xml of app packages the folder"));
        files.module("frontend", "pom", plugin("com.github.eirslett:frontend-maven-plugin"));
        assertThat(files.facts("app").notes()).hasSize(build.contains("frontend") ? 0 : 1);
    }

    @Test
    void aPluginOfTheModuleItselfMayMakeIt() {
        files.file(".gitignore", "dist/\n");
        files.jar(
                "app",
                "<build><resources><resource><directory>ui/dist</directory></resource></resources><plugins><plugin><groupId>g</groupId><artifactId>bundler-maven-plugin</artifactId><version>1</version></plugin></plugins></build>");

        assertThat(files.facts("app").notes()).isEmpty();
    }

    private Set<Path> ties() {
        var reactor = files.read("app/pom.xml");
        return new BuildOutputLinks(reactor, new ReactorOutputs(reactor)).of(files.load("app"));
    }
}
