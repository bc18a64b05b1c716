package io.github.dockerfilegen.maven.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dockerfilegen.dockerfile.DockerIgnore;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildInputReaderTest {

    private static final String FRONTEND =
            "<build><plugins><plugin><groupId>com.github.eirslett</groupId><artifactId>frontend-maven-plugin</artifactId><version>1</version></plugin></plugins></build>";

    @TempDir
    Path folder;

    @Test
    void thePomTheWrapperAndTheSourcesAreRead() {
        files(
                "mvnw",
                ".mvn/maven.config",
                "src/main/java/A.java",
                "README.md",
                "docs/a.md",
                "target/a.jar",
                ".git/HEAD",
                ".env");

        assertThat(inputs(""))
                .extracting(BuildInput::path, BuildInput::kind)
                .containsExactly(
                        Tuple.tuple("mvnw", Kind.DESCRIPTOR),
                        Tuple.tuple("pom.xml", Kind.DESCRIPTOR),
                        Tuple.tuple(".mvn", Kind.DESCRIPTOR_FOLDER),
                        Tuple.tuple("src", Kind.SOURCES),
                        Tuple.tuple("src/main/java", Kind.SOURCES));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "config/app.properties | <build><filters><filter>config/app.properties</filter></filters></build>",
                "etc/a.txt             | <build><resources><resource><directory>etc</directory></resource></resources></build>",
                "plugin.yml            | <build><resources><resource><directory>.</directory><includes><include>*.yml</include></includes></resource></resources></build>",
                "java/A.java           | <build><sourceDirectory>java</sourceDirectory></build>",
                "lombok.config         | ''",
                "rules/checks.xml      | <properties><checkstyle.config.location>rules/checks.xml</checkstyle.config.location></properties>",
                "repo/a.pom            | <repositories><repository><id>r</id><url>file://${project.basedir}/repo</url></repository></repositories>",
                "repo/a.pom            | <repositories><repository><id>r</id><url>file:./repo</url></repository></repositories>",
                "lib/a.jar             | <dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>1</version><scope>system</scope><systemPath>${basedir}/lib/a.jar</systemPath></dependency></dependencies>"
            })
    void whatThePomNamesIsRead(String file, String elements) {
        files(file);

        assertThat(inputs(elements)).extracting(BuildInput::path).anyMatch(path -> (file + "/").startsWith(path + "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<configLocation>conf/a.xml</configLocation>",
                        "<configLocation>${project.basedir}/conf/a.xml</configLocation>",
                "<workingDirectory>conf</workingDirectory>", "<args><arg>-Dx=${basedir}/conf/a.xml,y</arg></args>",
                "<target><copy file=\"conf/a.xml\" todir=\"x\"/></target>"
            })
    void whatPluginsNameIsRead(String configuration) {
        files("conf/a.xml");
        assertThat(inputs(plugin(configuration)))
                .extracting(input -> input.path().replaceFirst("/.*", ""))
                .contains("conf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<excludes><exclude>conf/a.xml</exclude></excludes>", "<outputDirectory>conf</outputDirectory>",
                        "<note>conf</note>",
                "<file>conf/missing.xml</file>", "<target><copy file=\"x\" todir=\"conf/\"/></target>",
                        "<file>../outside.xml</file>"
            })
    void whatPluginsLeaveOutWriteOrOnlyMentionIsNot(String configuration) {
        files("conf/a.xml");

        assertThat(inputs(plugin(configuration))).extracting(BuildInput::path).containsExactly("pom.xml");
    }

    /** Checkstyle's {@code <propertyExpansion>root.dir=${maven.multiModuleProjectDirectory}</propertyExpansion>} brought the whole module and its target. */
    @ParameterizedTest
    @ValueSource(strings = {"root.dir=../..", "root.dir=${maven.multiModuleProjectDirectory}"})
    void aSettingThatNamesAFolderAboveBringsNoWholeModule(String setting) {
        var reactor = new TestReactor(folder);
        reactor.aggregator(".", "libs");
        reactor.aggregator("libs", "core");
        reactor.jar(
                "libs/core",
                TestReactor.plugin(
                        "g:p",
                        "<configuration><propertyExpansion>" + setting + "</propertyExpansion></configuration>"));

        assertThat(reactor.facts("libs/core").inputs())
                .extracting(BuildInput::path)
                .doesNotContain("libs/core");
    }

    @Test
    void aFolderWithABlankInItsNameIsRead() {
        files("my rules/a.xml");

        assertThat(inputs(plugin("<configLocation>my rules/a.xml</configLocation>")))
                .extracting(BuildInput::path)
                .contains("my rules/a.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conf/server.key", "conf/tls.pem", "conf/store.p12", "conf/.env", "conf/id_rsa"})
    void keysStayOutsideWithAWarning(String secret) {
        files(secret);

        var facts = facts(plugin("<file>" + secret + "</file>"));

        assertThat(facts.inputs()).extracting(BuildInput::path).containsExactly("pom.xml");
        assertThat(facts.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.warning()).isTrue())
                .satisfies(note -> assertThat(note.what()).isEqualTo(secret + " stays outside the image"));
    }

    @Test
    void aSystemJarElsewhereIsWarnedAbout() {
        var facts = facts(
                "<dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>1</version><scope>system</scope>"
                        + "<systemPath>/opt/a.jar</systemPath></dependency></dependencies>");

        assertThat(facts.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.because()).contains("\"/opt/a.jar\", which is not in the project"));
    }

    @Test
    void aFrontendBesideThePomBringsWhatLiesBesideIt() {
        files(
                "package.json",
                "vite.config.ts",
                "auth.json",
                "secrets/token.txt",
                ".secrets/token.txt",
                "public/a.png",
                "node_modules/x/a.js",
                "README.md",
                "Dockerfile",
                ".env",
                "dist/a.js");
        var elements =
                "<build><plugins><plugin><groupId>com.github.eirslett</groupId><artifactId>frontend-maven-plugin</artifactId>"
                        + "<version>1</version></plugin></plugins></build>";

        assertThat(inputs(elements))
                .extracting(BuildInput::path)
                .containsExactlyInAnyOrder("pom.xml", "package.json", "vite.config.ts", "public");
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "<executions><execution><goals><goal>check</goal></goals></execution></executions>, false",
        "<executions><execution><phase>validate</phase></execution></executions>, false",
        "<executions><execution><phase>none</phase><goals><goal>check</goal></goals></execution></executions>, false",
        "<executions><execution><phase>validate</phase><goals><goal>check</goal></goals></execution></executions>, true"
    })
    void whatRunsInNoPhaseReadsNothing(String executions, boolean read) {
        files("rules/checks.xml");

        var inputs =
                inputs("<build><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId><version>3</version>"
                        + "<configuration><configLocation>rules/checks.xml</configLocation></configuration>"
                        + executions
                        + "</plugin></plugins></build>");

        assertThat(inputs)
                .extracting(BuildInput::path)
                .satisfies(
                        paths -> assertThat(paths.contains("rules/checks.xml")).isEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource({
        "web/auth.json, true",
        "web/secrets/token.txt, true",
        "web/.secrets/token, true",
        "web/src/locales/auth.json, false",
        "web/src/secrets/page.ts, false",
        "src/main/resources/secrets/page.html, false",
        "scripts/sql/secrets/a.sql, false"
    })
    void aFrontendInAFolderLeavesTheSecretsBesideItOutside(String path, boolean excluded) {
        files("web/package.json", "scripts/sql/a.sql", "src/main/resources/a.txt");
        var elements = "<build><plugins>"
                + "<plugin><groupId>com.github.eirslett</groupId><artifactId>frontend-maven-plugin</artifactId><version>1</version>"
                + "<configuration><workingDirectory>web</workingDirectory></configuration></plugin>"
                + "<plugin><groupId>org.codehaus.mojo</groupId><artifactId>sql-maven-plugin</artifactId><version>1</version>"
                + "<configuration><folder>${project.basedir}/scripts/sql</folder></configuration>"
                + "<executions><execution><phase>compile</phase><goals><goal>execute</goal></goals></execution></executions></plugin>"
                + "</plugins></build>";
        var clean = facts(elements).inputs();
        files(path);

        assertThat(facts(elements).inputs()).isEqualTo(clean);
        assertThat(ignore(facts(elements)).excludes(path)).isEqualTo(excluded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*b", "a?b", "a\\b"})
    void aNameThatCopyReadsAsAPatternDoesNotBuild(String name) {
        files("package.json", name + "/a.js", "<<EOF/a.js");
        var elements =
                "<build><plugins><plugin><groupId>com.github.eirslett</groupId><artifactId>frontend-maven-plugin</artifactId>"
                        + "<version>1</version></plugin></plugins></build>";

        assertThat(Projects.facts(folder, Projects.pom(elements)).notes())
                .singleElement()
                .hasToString("the image may not build (Docker reads " + name
                        + " as a pattern, because its name contains *, ? or \\; rename it)");
    }

    @Test
    void sourcesStaySourcesWhereAFrontendLiesBesideThem() {
        files("package.json", "src/main/webapp/index.html", "src/main/resources/config/tls/keystore.p12");
        var elements =
                "<build><plugins><plugin><groupId>com.github.eirslett</groupId><artifactId>frontend-maven-plugin</artifactId>"
                        + "<version>1</version></plugin></plugins></build>";

        assertThat(inputs(elements))
                .filteredOn(input -> input.path().equals("src"))
                .extracting(BuildInput::kind)
                .containsExactly(Kind.SOURCES);
    }

    @ParameterizedTest
    @CsvSource({
        "spotless-maven-plugin, true",
        "ktlint-maven-plugin, true",
        "maven-antrun-plugin, true",
        "spring-javaformat-maven-plugin, false"
    })
    void theSettingsOfEditorsAreReadByFormattersOnly(String artifactId, boolean read) {
        files(".editorconfig");

        assertThat(inputs(plugin("").replace(">p<", ">" + artifactId + "<")))
                .extracting(BuildInput::path)
                .filteredOn(".editorconfig"::equals)
                .hasSize(read ? 1 : 0);
    }

    @Test
    void emptyFoldersAndWhatGitIgnoresAreInNoClone() {
        assertThat(folder.resolve(".mvn").toFile().mkdir()).isTrue();
        files("generated/a.xml", ".gitignore");
        Projects.write(folder.resolve(".gitignore"), "/generated/\n");

        assertThat(inputs(plugin("<file>generated/a.xml</file>")))
                .extracting(BuildInput::path)
                .containsExactly("pom.xml");
    }

    @Test
    void filesNamedByMavensOwnConfigurationAreRead() {
        files("ci/settings.xml");
        Projects.write(folder.resolve(".mvn/maven.config"), "-s\nci/settings.xml\n");

        assertThat(inputs("")).extracting(BuildInput::path).contains("ci/settings.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".npmrc",
                ".netrc",
                ".ssh/config",
                ".aws/credentials",
                ".docker/config.json",
                ".git/config",
                ".kube/config",
                "terraform.tfstate",
                ".htpasswd",
                "credentials-prod.json",
                "a.der",
                "deploy.ppk",
                ".env.production"
            })
    void aFrontendAtTheTopTakesNoSecretsAlong(String secret) {
        files("package.json");
        Projects.write(folder.resolve(secret), "//registry.example.com/:_authToken=abc\nDB_PASSWORD=x\n");

        var facts = facts(FRONTEND);

        assertThat(facts.inputs()).extracting(BuildInput::path).containsExactlyInAnyOrder("pom.xml", "package.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "./", "${project.basedir}", "${basedir}/", "ui/.."})
    void aFrontendAtTheTopIsReadHoweverItsFolderIsWritten(String workingDirectory) {
        files("package.json", "index.html", "ui/x");

        assertThat(inputs(FRONTEND.replace(
                        "<version>1</version>",
                        "<version>1</version><configuration><workingDirectory>" + workingDirectory
                                + "</workingDirectory></configuration>")))
                .extracting(BuildInput::path)
                .contains("package.json", "index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".azure/accessTokens.json",
                ".oci/config",
                ".config/gh/hosts.yml",
                ".config/gcloud/credentials.db",
                ".gem/credentials",
                ".cargo/credentials.toml",
                ".composer/auth.json",
                ".vault-token",
                ".my.cnf",
                ".s3cfg",
                ".boto",
                ".terraformrc",
                ".bash_history",
                ".psql_history",
                ".yarnrc",
                ".m2/settings.xml",
                ".m2/settings-security.xml",
                "ui/.azure/x"
            })
    void aFrontendTakesNoneOfAMachinesAccountsAlong(String secret) {
        files("package.json");
        Projects.write(folder.resolve(secret), "//registry.example.com/:_authToken=abc\n");

        assertThat(ignore(facts(FRONTEND)).excludes(secret)).isTrue();
    }

    @Test
    void aFileOfNothingButTheNameOfASecretIsReadInTime() {
        files("package.json");
        Projects.write(folder.resolve(".npmrc"), "token".repeat(100_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(inputs(FRONTEND)).extracting(BuildInput::path).contains(".npmrc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings-security.xml", "settings-security4.xml"})
    void mavensMasterPasswordIsInNoContext(String name) {
        Projects.write(
                folder.resolve(".mvn/" + name),
                "<settingsSecurity><master>{jSMOWnoPFgsHVpMvz5VrIt5kRbzGpI8u+9EF1iFQyJQ=}</master></settingsSecurity>");
        Projects.write(folder.resolve(".mvn/jvm.config"), "-Xmx1g");

        assertThat(ignore(facts("")).excludes(".mvn/" + name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".npmrc | registry=https://registry.example.com/ | true",
                ".npmrc | //registry.example.com/:_authToken=${NPM_TOKEN} | true",
                ".npmrc | always-auth=true | true",
                ".npmrc | //registry.example.com/:_authToken=abc | false",
                ".npmrc | registry=https://a:b@example.com | false",
                ".npmrc | _password=\"abc\" | false",
                ".yarnrc.yml | nodeLinker: node-modules | true",
                ".yarnrc.yml | npmAuthToken: abc | false",
                ".env.production | VITE_BASE=/app | true",
                ".env.production | API_SECRET=abc | false",
                ".yarnrc | registry \"https://registry.example.com/\" | true",
                ".yarnrc | \"//registry.example.com/:_authToken\" abc | false",
                ".env.local | A=b | false",
                ".env | A=b | false"
            })
    void settingsOfPackageManagersEnterByWhatTheyHold(String name, String text, boolean enters) {
        files("ui/package.json");
        Projects.write(folder.resolve("ui/" + name), text);

        var facts = facts(plugin("<workingDirectory>ui</workingDirectory>"));

        assertThat(facts.inputs().stream().anyMatch(input -> input.path().equals("ui/" + name)))
                .isEqualTo(enters);
        assertThat(ignore(facts).excludes("ui/" + name)).isNotEqualTo(enters);
    }

    @ParameterizedTest
    @CsvSource({
        "<settings/>, '', true",
        "<settings><servers><server><password>${env.P}</password></server></servers></settings>, '', true",
        "<settings><servers><server><password>x</password></server></servers></settings>, '', false",
        "<settings/>, .mvn/local.xml, false"
    })
    void settingsWithAPasswordOrThatGitIgnoresStayOutside(String settings, String ignored, boolean enters) {
        Projects.write(folder.resolve(".gitignore"), ignored + "\n");
        Projects.write(folder.resolve(".mvn/local.xml"), settings);
        Projects.write(folder.resolve(".mvn/maven.config"), "--settings=.mvn/local.xml\n");
        Projects.mainClass(folder, "com.example.Main");

        var facts = facts("");
        var plan = (Plan.Image) new Planner().plan(facts, TestChoices.of(Map.of()));

        assertThat(ignore(facts).excludes(".mvn/local.xml")).isNotEqualTo(enters);
        assertThat(plan.dockerfile().builder().preparation()).hasSize(enters ? 0 : 1);
        assertThat(plan.decisions().stream()
                        .anyMatch(decision ->
                                decision.toString().contains("--secret id=maven-settings,src=.mvn/local.xml")))
                .isNotEqualTo(enters);
    }

    private static DockerIgnore ignore(ProjectFacts facts) {
        var plan = (Plan.Image) new Planner().plan(facts, TestChoices.of(Map.of("mainClass", "com.example.Main")));
        return DockerIgnore.of(new TemplateRenderer(Optional.empty()).render(plan.ignore()));
    }

    private void files(String... paths) {
        for (var path : paths) {
            Projects.write(folder.resolve(path), "x");
        }
    }

    private static String plugin(String configuration) {
        return "<build><plugins><plugin><groupId>g</groupId><artifactId>p</artifactId><version>1</version><configuration>"
                + configuration + "</configuration></plugin></plugins></build>";
    }

    private List<BuildInput> inputs(String elements) {
        return facts(elements).inputs();
    }

    private ProjectFacts facts(String elements) {
        return Projects.facts(folder, Projects.pom(elements));
    }
}
