package io.github.dockerfilegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application reads outside its jar when it starts lies in the image, or a warning says how to mount it. */
class StartFilesTest {

    private static final String POM = Projects.pom("jar", "<properties><exec.mainClass>App</exec.mainClass></properties><dependencies><dependency>"
            + "<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId><version>3.5.0</version></dependency></dependencies>");
    private static final String CONFIGURATION = "src/main/resources/application.properties";

    @TempDir
    Path folder;

    @BeforeEach
    void writeClass() {
        Projects.mainClass(folder, "App");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
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

        assertThat(plan().dockerfile().images().get(0).application().layers()).contains(new LayerCopy("", copy));
        assertThat(plan().ignore().included()).contains(copy.substring(0, copy.indexOf(' ')).replaceFirst("/$", ""));
        assertThat(plan().dockerfile().builder().sources()).noneMatch(instruction -> instruction.toString().contains(file));
        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
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
        List.of("keystore.p12", "tls/server.key", "tls/server.pem", "target/common.yml", "private/logback.xml").forEach(file -> Projects.write(folder.resolve(file), ""));

        assertThat(warnings()).singleElement().asString().contains(target + " is not in the image", configuration.replaceFirst("=.*", "") + " in " + CONFIGURATION,
                "target=" + target + ",readonly");
        assertThat(plan().dockerfile().images().get(0).application().layers()).noneMatch(layer -> layer.stage().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"spring.config.import=optional:file:missing.yml", "server.ssl.key-store=classpath:keystore.p12", "spring.config.import=configserver:http://x", "shop.uploads=file:uploads"})
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

    @Test
    void dropwizardsConfigurationMayLieBelowConfigAmongTheResources() {
        Projects.write(folder.resolve("src/main/resources/config/shop.yml"), "server: {}");
        var pom = POM.replace("org.springframework.boot", "io.dropwizard").replace("spring-boot-starter-web", "dropwizard-core").replace("3.5.0", "4.0.7");
        var plan = (Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of()));

        assertThat(plan.dockerfile().images().get(0).application().layers()).contains(new LayerCopy("", "src/main/resources/config/shop.yml ./"));
        assertThat(plan.dockerfile().images().get(0).runtime().entrypoint().toString()).endsWith("\"server\", \"shop.yml\"]");
    }

    private String ports() {
        return plan().dockerfile().images().get(0).runtime().ports().toString();
    }

    private List<Decision> warnings() {
        return plan().decisions().stream().filter(decision -> decision.toString().contains("is not in the image")).toList();
    }

    private Plan.Image plan() {
        return (Plan.Image) new Planner().plan(Projects.facts(folder, POM), TestChoices.of(Map.of()));
    }
}
