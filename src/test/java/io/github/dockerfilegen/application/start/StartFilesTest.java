package io.github.dockerfilegen.application.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application reads outside its jar when it starts lies in the image, or a warning says how to mount it. */
class StartFilesTest {

    private static final String POM = Projects.pom(
            "jar",
            "<properties><exec.mainClass>App</exec.mainClass></properties><dependencies><dependency>"
                    + "<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId><version>3.5.0</version></dependency></dependencies>");
    private static final String CONFIGURATION = "src/main/resources/application.properties";

    @TempDir
    Path folder;

    @BeforeEach
    void writeClass() {
        Projects.mainClass(folder, "App");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "spring.config.import=file:./conf/common.yml | conf/common.yml | conf/common.yml conf/",
                "spring.config.import=optional:file:conf/common.yml | conf/common.yml | conf/common.yml conf/",
                "spring.config.import=classpath:a.yml,file:common.yml | common.yml | common.yml ./",
                "spring.flyway.locations=filesystem:db/migration | db/migration/V1__a.sql | db/migration/ db/migration/",
                "spring.liquibase.change-log=file:db/changelog.xml | db/changelog.xml | db/changelog.xml db/",
                "spring.web.resources.static-locations=file:public/ | public/index.html | public/ public/",
                "spring.thymeleaf.prefix=file:./views/ | views/a.html | views/ views/",
                "logging.config=conf/logback.xml | conf/logback.xml | conf/logback.xml conf/",
                "logging.config=file:${CONF:conf}/logback.xml | conf/logback.xml | conf/logback.xml conf/",
                "shop.rules=file:rules.txt | rules.txt | rules.txt ./"
            })
    void aNamedFileLiesWhereTheApplicationLooks(String configuration, String file, String copy) {
        Projects.write(folder.resolve(CONFIGURATION), configuration);
        Projects.write(folder.resolve(file), "");

        assertThat(plan().dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains(copy);
        assertThat(plan().ignore().included())
                .extracting(Object::toString)
                .contains(copy.substring(0, copy.indexOf(' ')).replaceFirst("/$", ""));
        assertThat(plan().dockerfile().builder().sources())
                .noneMatch(instruction -> instruction.toString().contains(file));
        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "server.ssl.key-store=keystore.p12 | /app/keystore.p12",
                "server.ssl.keyStore=file:keystore.p12 | /app/keystore.p12",
                "server.ssl.certificate-private-key=file:tls/server.key | /app/tls/server.key",
                "spring.ssl.bundle.pem.web.keystore.certificate=tls/server.pem | /app/tls/server.pem",
                "spring.config.import=file:/etc/shop/shop.yml | /etc/shop/shop.yml",
                "spring.config.import=file:conf/missing.yml | /app/conf/missing.yml",
                "spring.config.import=file:../common.yml | /app/../common.yml",
                "spring.config.import=file:target/common.yml | /app/target/common.yml",
                "logging.config=file:private/logback.xml | /app/private/logback.xml"
            })
    void aSecretAndAMissingFileGetAWarningWithItsMount(String configuration, String target) {
        Projects.write(folder.resolve(CONFIGURATION), configuration);
        Projects.write(folder.resolve(".gitignore"), "private/\n");
        List.of("keystore.p12", "tls/server.key", "tls/server.pem", "target/common.yml", "private/logback.xml")
                .forEach(file -> Projects.write(folder.resolve(file), ""));

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains(
                        target + " is not in the image",
                        configuration.replaceFirst("=.*", "") + " in " + CONFIGURATION,
                        "target=" + target + ",readonly");
        assertThat(plan().dockerfile().images().get(0).application().layers())
                .noneMatch(layer -> layer.stage().isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "conf/missing.yml | the module has no such file",
                "../common.yml | it is outside the module",
                "target/common.yml | the build generates it",
                "private/a.yml | Git ignores it",
                "tls/server.key | it may contain a secret"
            })
    void theWarningSaysWhyTheFileIsNotInTheImage(String path, String reason) {
        Projects.write(folder.resolve(CONFIGURATION), "spring.config.import=file:" + path);
        Projects.write(folder.resolve(".gitignore"), "private/\n");
        List.of("tls/server.key", "target/common.yml", "private/a.yml", "../common.yml")
                .forEach(file -> Projects.write(folder.resolve(file), ""));

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("refers to it, but " + reason + "; start with --mount");
    }

    @Test
    void configurationThatGitIgnoresSaysNothingAboutPorts() {
        Projects.write(folder.resolve(CONFIGURATION), "server.port=8081");
        Projects.write(folder.resolve("src/main/resources/config/application.yml"), "server.port: 9999");
        Projects.write(folder.resolve(".gitignore"), "src/main/resources/config/\n");

        assertThat(ports()).isEqualTo("[8081]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "spring.config.import=optional:file:missing.yml",
        "server.ssl.key-store=classpath:keystore.p12",
        "spring.config.import=configserver:http://x",
        "shop.uploads=file:uploads"
    })
    void whatMayBeMissingSaysNothing(String configuration) {
        Projects.write(folder.resolve(CONFIGURATION), configuration);

        assertThat(warnings()).isEmpty();
    }

    @Test
    void configurationBesideTheJarWinsOverThatInIt() {
        Projects.write(folder.resolve(CONFIGURATION), "server.port=8081");
        Projects.write(folder.resolve("src/main/resources/config/application.yml"), "server.port: 8082");
        assertThat(ports()).isEqualTo("[8082]");
        Projects.write(folder.resolve("application.yml"), "server.port: 8083");
        assertThat(ports()).isEqualTo("[8083]");
        Projects.write(folder.resolve("config/application.yml"), "server.port: 8084");
        assertThat(ports()).isEqualTo("[8084]");
        Projects.write(folder.resolve(".gitignore"), "config/\n");
        assertThat(ports()).isEqualTo("[8083]");
    }

    @Test
    void anImportedFileWinsOverTheOneThatImportsIt() {
        Projects.write(folder.resolve(CONFIGURATION), "server.port=8081\nspring.config.import=file:./conf/common.yml");
        Projects.write(folder.resolve("conf/common.yml"), "server.port: 8090");

        assertThat(ports()).isEqualTo("[8090]");
    }

    @ParameterizedTest(name = "{0} imports {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "classpath:ports.yml | src/main/resources/ports.yml",
                "ports.yml | src/main/resources/ports.yml",
                "optional:classpath:/inner/ports.yml | src/main/resources/inner/ports.yml",
                "classpath:inner/ | src/main/resources/inner/application.yml",
                "file:conf/ports.yml | conf/ports.yml"
            })
    void anImportOnTheClassPathOrRelativeToItsFileIsRead(String location, String file) {
        Projects.write(folder.resolve(CONFIGURATION), "server.port=8081\nspring.config.import=" + location);
        Projects.write(folder.resolve(file), "server.port: 8090");

        assertThat(ports()).isEqualTo("[8090]");
    }

    @Test
    void anImportOfAnImportIsReadAndCopiedThoughItGoesInCircles() {
        Projects.write(
                folder.resolve(CONFIGURATION),
                "spring.profiles.active=prod\nserver.port=8081\nspring.config.import=file:conf/common.yml");
        Projects.write(folder.resolve("conf/common.yml"), "spring.config.import: inner/more.yml\nserver.port: 8082");
        Projects.write(
                folder.resolve("conf/inner/more.yml"),
                "spring.config.import: [../common.yml, more.yml]\nserver.port: 8083");
        assertThat(ports()).isEqualTo("[8083]");
        Projects.write(folder.resolve("conf/inner/more-prod.yml"), "server.port: 8084");
        assertThat(ports()).isEqualTo("[8084]");

        assertThat(plan().dockerfile().images().get(0).application().layers())
                .filteredOn(layer -> layer.stage().isEmpty())
                .asString()
                .contains("conf/common.yml", "conf/inner/more.yml", "conf/inner/more-prod.yml");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-Dspring.config.location=file:./conf/ | - | conf/application.yml | conf/ conf/",
                "-Dspring.config.location=conf/shop.yml | - | conf/shop.yml | conf/shop.yml conf/",
                "-Dspring.config.additional-location=optional:file:conf/,file:more.yml | - | conf/application.yml | conf/ conf/",
                "- | SPRING_CONFIG_LOCATION=classpath:/,file:conf/shop.yml | conf/shop.yml | conf/shop.yml conf/",
                "- | SPRING_CONFIG_ADDITIONAL_LOCATION=./conf/ | conf/application.yml | conf/ conf/",
                "- | SPRING_CONFIG_IMPORT=file:conf/shop.yml | conf/shop.yml | conf/shop.yml conf/",
                "- | SPRING_CONFIG_NAME=shop | config/shop.yml | config/shop.yml config/",
                "-Dspring.config.name=shop | - | shop.yml | shop.yml ./",
                "- | JDK_JAVA_OPTIONS=-Dspring.config.name=shop | shop.yml | shop.yml ./"
            })
    void whatTheImageSetsNamesTheConfiguration(String options, String variable, String file, String copy) {
        Projects.write(folder.resolve(CONFIGURATION), "server.port=8081");
        Projects.write(folder.resolve(file), "server.port: 9001");
        Projects.write(folder.resolve("more.yml"), "a: b");

        var plan = plan(options, variable);

        assertThat(plan.dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains(copy);
        assertThat(plan.ignore().included())
                .extracting(Object::toString)
                .contains(copy.substring(0, copy.indexOf(' ')).replaceFirst("/$", ""));
        assertThat(plan.dockerfile().images().get(0).runtime().ports()).hasToString("[9001]");
        assertThat(warnings(plan)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-Dlogback.configurationFile=conf/logback.xml | - | conf/logback.xml | conf/logback.xml conf/",
                "- | LOGGING_CONFIG=conf/logback.xml | conf/logback.xml | conf/logback.xml conf/",
                "-Djava.util.logging.config.file=logging.properties | - | logging.properties | logging.properties ./",
                "-Dshop.rules=rules/a.txt | - | rules/a.txt | rules/a.txt rules/",
                "- | SHOP_RULES=rules/a.txt | rules/a.txt | rules/a.txt rules/"
            })
    void whatTheImageSetsMayNameAnyFile(String options, String variable, String file, String copy) {
        Projects.write(folder.resolve(file), "");

        var plan = plan(options, variable);

        assertThat(plan.dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains(copy);
        assertThat(warnings(plan)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-Dspring.config.location=file:/etc/shop/ | - | -Dspring.config.location in <jvmOptions> | /etc/shop",
                "- | SPRING_CONFIG_LOCATION=conf/missing.yml | SPRING_CONFIG_LOCATION in <env> | /app/conf/missing.yml",
                "- | SPRING_CONFIG_LOCATION=file:private/shop.yml | SPRING_CONFIG_LOCATION in <env> | /app/private/shop.yml",
                "- | SERVER_SSL_KEY_STORE=file:keystore.p12 | SERVER_SSL_KEY_STORE in <env> | /app/keystore.p12",
                "-Dserver.ssl.key-store=keystore.p12 | - | -Dserver.ssl.key-store in <jvmOptions> | /app/keystore.p12"
            })
    void whatTheImageNamesAndCannotHoldGetsAWarningWithItsMount(
            String options, String variable, String origin, String target) {
        Projects.write(folder.resolve(".gitignore"), "private/\n");
        List.of("keystore.p12", "private/shop.yml").forEach(file -> Projects.write(folder.resolve(file), ""));

        assertThat(warnings(plan(options, variable)))
                .singleElement()
                .asString()
                .contains(target + " is not in the image", origin, "target=" + target + ",readonly");
    }

    @ParameterizedTest
    @CsvSource({
        "- conf/ conf/, true",
        "- conf /app/conf, true",
        "- conf/shop.yml conf/, true",
        "- conf/shop.yml ./conf/shop.yml, true",
        "build target/made conf/shop.yml, true",
        "- conf/other.yml conf/, false",
        "- conf/shop.yml ./, false",
        "- conf/ /srv/conf/, false"
    })
    void whatTheUserCopiesIsNotCopiedAgain(String copy, boolean brought) {
        List.of("conf/shop.yml", "conf/other.yml").forEach(file -> Projects.write(folder.resolve(file), ""));
        var choices = TestChoices.of(
                Map.of("copies", copy, "env.SPRING_CONFIG_LOCATION", "conf/shop.yml", "workingDirectory", "/app"));

        var plan = (Plan.Image) new Planner().plan(Projects.facts(folder, POM), choices);

        assertThat(plan.dockerfile().images().get(0).application().layers().stream()
                        .noneMatch(layer -> layer.copy().toString().contains("shop.yml")))
                .isEqualTo(brought);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "System.setProperty(\"spring.config.name\", \"shop\");",
                "new SpringApplicationBuilder(App.class).properties(\"spring.config.name=shop\").run(args);",
                "new SpringApplicationBuilder(App.class).properties(\"spring.config.name:shop\").run(args);",
                "SpringApplication.run(App.class, \"--spring.config.name=shop\");",
                "app.setDefaultProperties(Map.of(\"spring.config.name\", \"shop\"));"
            })
    void theCodeMayNameTheConfiguration(String code) {
        Projects.write(
                folder.resolve("src/main/java/App.java"),
                "public class App { public static void main(String[] args) { " + code + " } }");
        Projects.write(folder.resolve("src/main/resources/shop.yml"), "server.port: 9001");
        assertThat(ports()).isEqualTo("[9001]");
        Projects.write(folder.resolve("config/shop.yml"), "server.port: 9002");
        assertThat(ports()).isEqualTo("[9002]");
    }

    @Test
    void aFileOfAnActiveProfileNamesFilesAndThatOfAnotherNot() {
        Projects.write(folder.resolve(CONFIGURATION), "spring.profiles.active=prod");
        Projects.write(
                folder.resolve("src/main/resources/application-prod.yml"),
                "spring.config.import: file:conf/prod.yml\nlogging.config: conf/logback.xml");
        Projects.write(
                folder.resolve("src/main/resources/application-dev.yml"),
                "spring.config.import: file:conf/dev.yml\nserver.ssl.key-store: file:dev.p12");
        List.of("conf/prod.yml", "conf/dev.yml", "conf/logback.xml")
                .forEach(file -> Projects.write(folder.resolve(file), ""));

        assertThat(plan().dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains("conf/prod.yml conf/", "conf/logback.xml conf/")
                .doesNotContain("conf/dev.yml conf/");
        assertThat(warnings()).isEmpty();
        assertThat(warnings(plan(null, "SPRING_PROFILES_ACTIVE=dev")))
                .singleElement()
                .asString()
                .contains("/app/dev.p12 is not in the image");
    }

    @Test
    void aFileThatTheBuildReadsAsWellIsInTheImage() {
        Projects.write(folder.resolve(CONFIGURATION), "shop.rules=file:rules/checkstyle.xml");
        Projects.write(folder.resolve("rules/checkstyle.xml"), "");
        var pom = POM.replace(
                "</project>",
                "<build><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId><configuration><configLocation>rules/checkstyle.xml</configLocation>"
                        + "</configuration></plugin></plugins></build></project>");

        var plan = (Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of()));

        assertThat(plan.dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains("rules/checkstyle.xml rules/");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "io.micronaut | micronaut-http-server-netty | micronaut.server.port | - | [8082]",
                "io.micronaut | micronaut-http-server-netty | micronaut.server.port | MICRONAUT_CONFIG_FILES=more.properties | [9003]",
                "io.quarkus | quarkus-rest | quarkus.http.port | - | [9002]"
            })
    void quarkusAndMicronautReadConfigurationBesideTheApplication(
            String group, String artifact, String key, String variable, String ports) {
        Projects.write(folder.resolve(CONFIGURATION), key + "=8082");
        Projects.write(folder.resolve("config/application.properties"), key + "=9002");
        Projects.write(folder.resolve("more.properties"), key + "=9003");
        var pom = POM.replace("org.springframework.boot", group)
                .replace("spring-boot-starter-web", artifact)
                .replace(
                        "</project>",
                        group.equals("io.quarkus")
                                ? "<build><plugins><plugin><groupId>io.quarkus</groupId><artifactId>quarkus-maven-plugin</artifactId><version>3.20.0</version>"
                                        + "<executions><execution><goals><goal>build</goal></goals></execution></executions></plugin></plugins></build></project>"
                                : "</project>");

        var image = ((Plan.Image) new Planner().plan(Projects.facts(folder, pom), choices(null, variable)))
                .dockerfile()
                .images()
                .get(0);

        assertThat(image.application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains("config/application.properties config/");
        assertThat(image.runtime().ports()).hasToString(ports);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "configuration.setDirectoryForTemplateLoading(new File(\"pages\"));",
                "new Handlebars(new FileTemplateLoader(\"pages/\", \".hbs\"));",
                "var resolver = new FileTemplateResolver(); resolver.setSuffix(\".html\"); resolver.setPrefix(\"./pages/\");",
                "TemplateEngine.create(new DirectoryCodeResolver(Path.of(\"pages\")), ContentType.Html);",
                "Javalin.create(config -> config.staticFiles.add(\"pages\", Location.EXTERNAL));",
                "config.staticFiles.add(files -> { files.directory = \"pages\"; files.location = Location.EXTERNAL; });",
                "Javalin.create(config -> config.staticFiles.add(\"pages\", io.javalin.http.staticfiles.Location.EXTERNAL));",
                "new com.github.jknack.handlebars.io.FileTemplateLoader(\"pages\");",
                "cfg.setDirectoryForTemplateLoading(new java.io.File(\"pages\"));",
                "assets(\"/*\", java.nio.file.Paths.get(\"pages\"));",
                "Spark.externalStaticFileLocation(\"pages\");",
                "staticFiles.externalLocation(\"pages\");",
                "registry.addResourceHandler(\"/**\").addResourceLocations(\"classpath:/static/\", \"file:pages/\");",
                "assets(\"/*\", Paths.get(\"pages\"));",
                "Handlers.resource(new PathResourceManager(Paths.get(\"pages\")));"
            })
    void aFolderThatTheCodeNamesForPagesIsInTheImage(String code) {
        Projects.write(
                folder.resolve("src/main/java/App.java"),
                "public class App { public static void main(String[] args) { " + code + " } }");
        Projects.write(folder.resolve("pages/index.html"), "");

        var plan = plan();

        assertThat(plan.dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains("pages/ pages/");
        assertThat(plan.ignore().included()).extracting(Object::toString).contains("pages");
        Projects.write(folder.resolve(".gitignore"), "pages/\n");
        assertThat(warnings()).singleElement().asString().contains("/app/pages is not in the image", "the code, for ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "App.java | properties.load(new FileInputStream(\"data/words.txt\"));",
                "App.java | try (var in = new BufferedReader(new FileReader(\"./data/words.txt\", StandardCharsets.UTF_8))) { }",
                "App.java | var scanner = new FileInputStream(new File(\"data/words.txt\"));",
                "App.java | Files.readAllLines(Paths.get(\"data/words.txt\"));",
                "App.java | java.nio.file.Files.readString(java.nio.file.Path.of(\"data/words.txt\"));",
                "App.java | properties.load(new java.io.FileInputStream(\"data/words.txt\"));",
                "App.java | properties.load(new java.io.FileInputStream(new java.io.File(\"data/words.txt\")));",
                "App.java | @org.springframework.context.annotation.PropertySource(\"file:data/words.txt\") class B {}",
                "App.kt | val words = java.io.File(\"data/words.txt\").readLines()",
                "App.java | @PropertySource({\"classpath:a.properties\", \"file:data/words.txt\"}) class B {}",
                "App.kt | val words = File(\"data/words.txt\").readLines()"
            })
    void aFileThatTheCodeReadsIsNotThereInTheImage(String source, String code) {
        Projects.write(
                folder.resolve("src/main/" + (source.endsWith(".kt") ? "kotlin/" : "java/") + source),
                source.endsWith(".kt") ? code : "public class App { void read() { " + code + " } }");
        Projects.write(folder.resolve("data/words.txt"), "");

        assertThat(plan().dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains("data/words.txt data/");
    }

    @Test
    void aFileThatTheCodeReadsAndTheRepositoryDoesNotHaveIsNoneToWarnOf() {
        Projects.write(
                folder.resolve("src/main/java/App.java"), "class App { Object read = new FileReader(\"cache.txt\"); }");

        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "registry.addResourceHandler(\"/files/**\").addResourceLocations(\"file:///\" + uploads + \"/\");",
                "registry.addResourceHandler(\"/**\").addResourceLocations(\"file:pages/\" + tenant);",
                "new Handlebars(new FileTemplateLoader(\"pages/\" + theme, \".hbs\"));",
                "Javalin.create(config -> config.staticFiles.add(\"/\", Location.EXTERNAL));"
            })
    void aNameThatTheCodeCompletesIsNoFolder(String code) {
        Projects.write(
                folder.resolve("src/main/java/App.java"),
                "public class App { public static void main(String[] args) { " + code + " } }");
        Projects.write(folder.resolve("pages/index.html"), "");

        assertThat(warnings()).isEmpty();
        assertThat(plan().dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .doesNotContain("pages/ pages/");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "org.springframework.boot | spring-boot-starter-web | config/application.yml | config/application.yml config/",
                "io.jooby | jooby-netty | conf/application.conf | conf/ conf/",
                "io.dropwizard | dropwizard-core | config.yml | config.yml ./"
            })
    void aFrameworkMayComeThroughASibling(String group, String artifact, String file, String copy) {
        var parent =
                "<parent><groupId>com.example</groupId><artifactId>parent</artifactId><version>1</version></parent>";
        Projects.write(
                folder.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>parent</artifactId><version>1</version><packaging>pom</packaging>"
                        + "<modules><module>common</module><module>app</module></modules></project>");
        Projects.write(
                folder.resolve("common/pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion>" + parent
                        + "<artifactId>common</artifactId><dependencies><dependency><groupId>" + group
                        + "</groupId><artifactId>" + artifact
                        + "</artifactId><version>4.0.0</version></dependency></dependencies></project>");
        Projects.write(
                folder.resolve("app/pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion>" + parent
                        + "<artifactId>app</artifactId><properties><exec.mainClass>App</exec.mainClass></properties>"
                        + "<dependencies><dependency><groupId>com.example</groupId><artifactId>common</artifactId><version>1</version></dependency></dependencies></project>");
        Projects.mainClass(folder.resolve("app"), "App");
        Projects.write(folder.resolve("app").resolve(file), "server: {}");

        var plan = (Plan.Image) new Planner()
                .plan(
                        new ProjectFactsReader().read(Projects.load(folder.resolve("app")), Projects.MODULES),
                        TestChoices.of(Map.of()));

        assertThat(plan.dockerfile().images().get(0).application().layers())
                .extracting(layer -> layer.copy().toString())
                .contains("app/" + copy);
        assertThat(plan.ignore().included())
                .extracting(Object::toString)
                .contains("app/" + copy.replaceFirst("/? .*", ""));
    }

    @Test
    void joobysViewsLieBesideTheApplication() {
        Projects.write(folder.resolve("views/index.hbs"), "");
        var pom = POM.replace("org.springframework.boot", "io.jooby").replace("spring-boot-starter-web", "jooby-netty");

        assertThat(((Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of())))
                        .dockerfile()
                        .images()
                        .get(0)
                        .application()
                        .layers())
                .extracting(layer -> layer.copy().toString())
                .contains("views/ views/");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--config=conf/app.yml | append it to docker run, with --mount type=bind,source=/path/to/app.yml,target=/app/conf/app.yml,readonly",
                "conf/app.yml | append it to docker run, with --mount type=bind,source=/path/to/app.yml,target=/app/conf/app.yml,readonly",
                "-Dshop.config=conf/app.yml | add it to <jvmOptions>",
                "--spring.config.additional-location=file:conf/app.yml | set SPRING_CONFIG_ADDITIONALLOCATION in <env> to its value"
            })
    void aFileThatAPluginStartsTheApplicationWithIsNamed(String argument, String remedy) {
        Projects.write(folder.resolve("conf/app.yml"), "");
        var plugin =
                "<build><plugins><plugin><groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId><version>3.5.0</version><configuration><mainClass>App</mainClass>"
                        + "<arguments><argument>" + argument
                        + "</argument><argument>conf/none.yml</argument></arguments></configuration></plugin></plugins></build></project>";

        var decisions = ((Plan.Image) new Planner()
                        .plan(Projects.facts(folder, POM.replace("</project>", plugin)), TestChoices.of(Map.of())))
                .decisions();

        assertThat(decisions)
                .filteredOn(decision -> decision.toString().contains("starts without the argument"))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.warning()).isTrue();
                    assertThat(decision.toString()).contains("\"" + argument + "\"", "exec-maven-plugin", remedy);
                });
    }

    @Test
    void dropwizardStartsWithTheFileThatAPluginStartsItWith() {
        Projects.write(folder.resolve("dev.yml"), "server: {}");
        Projects.write(folder.resolve("conf/prod.yml"), "server: {applicationConnectors: [{port: 9001}]}");
        Projects.write(folder.resolve("other.yml"), "server: {}");
        var pom = POM.replace("org.springframework.boot", "io.dropwizard")
                .replace("spring-boot-starter-web", "dropwizard-core")
                .replace("3.5.0", "4.0.7")
                .replace("<properties>", "<properties><exec.args>server conf/prod.yml</exec.args>");
        var image = ((Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of())))
                .dockerfile()
                .images()
                .get(0);

        assertThat(image.application().layers()).contains(LayerCopy.ofContext("conf/prod.yml"));
        assertThat(image.runtime().entrypoint().toString()).endsWith("\"server\", \"prod.yml\"]");
        assertThat(image.runtime().ports()).hasToString("[8081, 9001]");
    }

    @Test
    void dropwizardsConfigurationMayLieBelowConfigAmongTheResources() {
        Projects.write(folder.resolve("src/main/resources/config/shop.yml"), "server: {}");
        var pom = POM.replace("org.springframework.boot", "io.dropwizard")
                .replace("spring-boot-starter-web", "dropwizard-core")
                .replace("3.5.0", "4.0.7");
        var plan = (Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of()));

        assertThat(plan.dockerfile().images().get(0).application().layers())
                .contains(LayerCopy.ofContext("src/main/resources/config/shop.yml"));
        assertThat(plan.dockerfile().images().get(0).runtime().entrypoint().toString())
                .endsWith("\"server\", \"shop.yml\"]");
    }

    private String ports() {
        return plan().dockerfile().images().get(0).runtime().ports().toString();
    }

    private List<Decision> warnings() {
        return warnings(plan());
    }

    private static List<Decision> warnings(Plan.Image plan) {
        return plan.decisions().stream()
                .filter(decision -> decision.toString().contains("is not in the image"))
                .toList();
    }

    private Plan.Image plan() {
        return plan(null, null);
    }

    private Plan.Image plan(String options, String variable) {
        return (Plan.Image) new Planner().plan(Projects.facts(folder, POM), choices(options, variable));
    }

    private static UserChoices choices(String options, String variable) {
        var parameters = new HashMap<String, String>();
        if (options != null) {
            parameters.put("jvmOptions", options);
        }
        if (variable != null) {
            parameters.put(
                    "env." + variable.substring(0, variable.indexOf('=')),
                    variable.substring(variable.indexOf('=') + 1));
        }
        return TestChoices.of(parameters);
    }
}
