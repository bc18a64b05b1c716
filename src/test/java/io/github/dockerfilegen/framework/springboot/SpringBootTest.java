package io.github.dockerfilegen.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpringBootTest {

    private static final String FILE = "src/main/resources/application.properties";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.boot:spring-boot-starter-web",
                        "org.springframework.boot:spring-boot-starter-webmvc",
                "org.springframework.boot:spring-boot-starter-webflux",
                        "org.springframework.boot:spring-boot-starter-jersey",
                "org.springframework.boot:spring-boot-starter-data-rest",
                        "org.springframework.boot:spring-boot-starter-thymeleaf",
                "org.springframework.cloud:spring-cloud-starter-gateway",
                        "org.springframework.cloud:spring-cloud-config-server",
                "org.springframework.cloud:spring-cloud-starter-netflix-eureka-server",
                        "com.vaadin:vaadin-spring-boot-starter"
            })
    void aWebServerListensOn8080(String key) {
        var ports = ports(key, "compile", "");

        assertThat(ports.ports()).containsExactly(Port.tcp(8080));
        assertThat(ports.decisions())
                .containsExactly(Decision.of("port 8080", "the default with " + key.substring(key.indexOf(':') + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.boot:spring-boot-starter", "org.springframework.boot:spring-boot-starter-actuator",
                "org.springframework.boot:spring-boot-starter-batch",
                        "org.springframework.boot:spring-boot-starter-data-jpa",
                "org.springframework.boot:spring-boot-starter-webclient",
                        "org.springframework.boot:spring-boot-starter-test"
            })
    void whatBringsNoServerListensNowhere(String key) {
        assertThat(ports(key, "compile", "").ports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"provided, true", "runtime, true", "test, false"})
    void aServerForTestsOnlyDoesNotCount(String scope, boolean listens) {
        assertThat(ports("org.springframework.boot:spring-boot-starter-tomcat", scope, "")
                        .ports()
                        .isEmpty())
                .isNotEqualTo(listens);
    }

    @Test
    void configuredPortsTakeThePlaceOfTheDefault() {
        var ports = web("server.port=9000\nmanagement.server.port=9001\n");

        assertThat(ports.ports()).containsExactly(Port.tcp(9000), Port.tcp(9001));
        assertThat(ports.decisions())
                .containsExactly(
                        Decision.of("port 9000", "server.port in " + FILE),
                        Decision.of("port 9001", "management.server.port in " + FILE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "management.server.port=9001",
                "management.serverPort=1\nmanagement.server.PORT=9001",
                "Management.Server.port=9001"
            })
    void relaxedKeysAreUnderstood(String configuration) {
        assertThat(web(configuration + "\n").ports()).containsExactly(Port.tcp(8080), Port.tcp(9001));
    }

    @ParameterizedTest
    @CsvSource({"SERVER_PORT, 9000", "MANAGEMENT_SERVER_PORT, 8080"})
    void variablesOfTheImageWinOverFiles(String variable, int first) {
        var given = new Given(Map.of(variable, "9000"));
        Projects.write(folder.resolve(FILE), "server.port=8080\n");

        var service = new SpringBoot()
                .listening(facts("org.springframework.boot:spring-boot-starter-web", "compile"), given)
                .orElseThrow();

        assertThat(service.ports().first()).isEqualTo(Port.tcp(first));
        assertThat(service.ports()).contains(Port.tcp(9000));
        assertThat(service.decisions()).contains(Decision.of("port 9000", variable + " in <env>"));
    }

    @Test
    void variablesOfTheImageFillPlaceholdersAndChooseProfiles() {
        Projects.write(folder.resolve(FILE), "server.port=${HTTP_PORT:8080}\nspring.profiles.active=dev\n");
        Projects.write(
                folder.resolve("src/main/resources/application-prod.properties"),
                "management.server.port=${HTTP_PORT}1\n");
        var given = new Given(Map.of("HTTP_PORT", "900", "SPRING_PROFILES_ACTIVE", "prod"));

        assertThat(new SpringBoot()
                        .listening(facts("org.springframework.boot:spring-boot-starter-web", "compile"), given)
                        .orElseThrow()
                        .ports())
                .containsExactly(Port.tcp(900), Port.tcp(9001));
    }

    @ParameterizedTest
    @CsvSource({
        "systemProperties.server.port, 9000, 9000",
        "arguments, --server.port=9001, 9001",
        "'systemProperties.server.port;arguments', '9000;--server.port=9001', 9001",
        "'jvmOptions;systemProperties.server.port', '-Dserver.port=9002;9000', 9000",
        "arguments, --spring.profiles.active=prod, 9003"
    })
    void whatTheCommandSetsWinsOverFiles(String parameters, String values, int port) {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve(FILE), "server.port=8080\n");
        Projects.write(folder.resolve("src/main/resources/application-prod.properties"), "server.port=9003\n");
        var given = new TreeMap<String, String>();
        for (var index = 0; index < parameters.split(";").length; index++) {
            given.put(parameters.split(";")[index], values.split(";")[index]);
        }

        assertThat(layout(facts("org.springframework.boot:spring-boot-starter-web", "compile"), given)
                        .service()
                        .ports())
                .containsExactly(Port.tcp(port));
    }

    @Test
    void systemPropertiesOfTheImageWinOverFiles() {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve(FILE), "server.port=8080\n");

        assertThat(layout(
                                facts("org.springframework.boot:spring-boot-starter-web", "compile"),
                                Map.of("jvmOptions", "-Xmx1g -Dserver.port=9000"))
                        .service()
                        .ports())
                .containsExactly(Port.tcp(9000));
    }

    @ParameterizedTest
    @CsvSource({
        "net.devh:grpc-spring-boot-starter, 9090",
        "net.devh:grpc-server-spring-boot-starter, 9090",
        "io.github.lognet:grpc-spring-boot-starter, 6565"
    })
    void theDefaultPortNamesTheStarterThatBringsIt(String key, int port) {
        assertThat(ports(key, "compile", "").decisions())
                .containsExactly(
                        Decision.of("port " + port, "the default with " + key.substring(key.indexOf(':') + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { { new SpringApplicationBuilder().run(\"--server.port=9000\"); } }",
                "class A { { System.setProperty(\"server.port\", \"9000\"); } }",
                "class A implements WebServerFactoryCustomizer<F> { public void customize(F factory) { factory.setPort(9000); } }"
            })
    void aPortThatCodeSetsOverTheConfigurationIsNotAsked(String source) {
        Projects.write(folder.resolve("src/main/java/A.java"), source);

        var service = web("server.port=8080\n");

        assertThat(service.ports()).isEmpty();
        assertThat(service.probe())
                .hasValueSatisfying(probe -> assertThat(probe.known()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.0.1.1", "::1", "${HOST:localhost}"})
    void aServerOnLoopbackIsSaid(String address) {
        assertThat(web("server.address=" + address + "\n").decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.because().startsWith("server.address in " + FILE + " is ")
                        && decision.because().contains("SERVER_ADDRESS=0.0.0.0"));
        assertThat(web("server.address=0.0.0.0\n").decisions()).noneMatch(Decision::warning);
    }

    @Test
    void variablesWithoutADefaultAreListedInOneLine() {
        var configuration =
                "spring.profiles.active=${shop_profile}\nspring.datasource.password=${DB_PASSWORD}\nspring.datasource.url=${DB_URL:jdbc:h2:mem:x}\n"
                        + "spring.application.name=${project.name}\nmy.key=${LATER}\nspring.config.import=optional:file:${HOME:${HOMEDRIVE}${HOMEPATH}}/a.yml\n";

        assertThat(web(configuration).starting())
                .containsExactly(
                        Decision.of(
                                "the application needs DB_PASSWORD, shop_profile to start",
                                "its configuration has no default for them; set them with docker run --env, or in <env> unless it is a secret"));
    }

    @Test
    void aPropertyThatNothingGivesAValueIsNotListed() {
        Projects.write(
                folder.resolve("src/main/java/A.java"),
                "@Component class A { @Value(\"${pay.api-key}\") String a; @Value(\"${pay.url}\") String b; @Value(\"${pay.mode:x}\") String c; }");
        Projects.write(
                folder.resolve("src/main/java/B.java"),
                "@Component @Profile(\"mail\") class B { @Value(\"${mail.host}\") String a; }");

        assertThat(web("spring.datasource.url=jdbc:postgresql://${db.host}:${db.port:5432}/shop\npay.url=http://pay\n")
                        .starting())
                .extracting(Decision::what)
                .containsExactly("the application needs DB_HOST (db.host), PAY_API_KEY (pay.api-key) to start");
    }

    @Test
    void aPropertyOfAKotlinClassThatNothingGivesAValueIsListed() {
        Projects.write(
                folder.resolve("src/main/kotlin/A.kt"),
                "@Component class A(@Value(\"\\${pay.api-key}\") val a: String, @Value(value = \"\\${pay.mode:x}\") val b: String,"
                        + " @Value(value = \"\\${pay.url}\") val c: String)");

        assertThat(web("server.port=8080\n").starting())
                .extracting(Decision::what)
                .containsExactly("the application needs PAY_API_KEY (pay.api-key), PAY_URL (pay.url) to start");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "src/main/resources/application-prod.properties | db.host=db",
                "src/main/resources/application-prod.yml | 'db:\\n  host: db'",
                "src/main/resources/config/own/db.properties | db.host=db",
                "config/application.yml | 'db: {host: db}'",
                "src/main/java/A.java | 'class A { { System.setProperty(\"db.host\", \"x\"); } }'",
                "src/main/java/A.java | 'class A implements EnvironmentPostProcessor {}'",
                "src/main/java/A.java | '@PropertySource(\"file:/etc/db.properties\") class A {}'",
                "src/main/java/A.java | 'class A { { new SpringApplicationBuilder().properties(\"db.host=x\"); } }'"
            })
    void aPropertyThatSomethingMayGiveAValueIsNeeded(String file, String text) {
        Projects.write(folder.resolve(file), text.replace("\\n", "\n"));

        assertThat(web("spring.datasource.url=jdbc:postgresql://${db.host}/shop\n")
                        .starting())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url=${project.name}",
                "spring.application.name=${java.version}",
                "spring.datasource.url=${db.host}\nspring.config.import=vault://",
                "spring.datasource.url=${db.host:}",
                "my.own=${db.host}"
            })
    void aPropertyThatOthersFillIsNeeded(String configuration) {
        assertThat(web(configuration + "\n").starting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logging.pattern.file=%d ${PID} %m%n",
                "spring.cloud.config.server.native.searchLocations=file:///${GIT_REPO}",
                "spring.cloud.config.server.vault.token=${VAULT_TOKEN}"
            })
    void whatSpringStartsWithoutIsNotNeeded(String configuration) {
        assertThat(web(configuration + "\n").starting()).isEmpty();
    }

    @Test
    void aBackendOfTheConfigurationServerNeedsItsVariablesInItsProfile() {
        var configuration =
                "spring.cloud.config.server.native.search-locations=file:///${GIT_REPO}\nspring.profiles.active=native\n";

        assertThat(web(configuration).starting())
                .extracting(Decision::toString)
                .singleElement()
                .asString()
                .startsWith("the application needs GIT_REPO to start");
        assertThat(web("spring.cloud.config.server.git.uri=${GIT_URI}\n").starting())
                .extracting(Decision::toString)
                .singleElement()
                .asString()
                .startsWith("the application needs GIT_URI to start");
    }

    @Test
    void armeriaBehindSpringBootListensWhereItsCodeSays() {
        Projects.write(
                folder.resolve("src/main/java/A.java"),
                "import com.linecorp.armeria.server.*; class A { { builder.http(8085); } }");

        // AbstractArmeriaAutoConfiguration puts 8080 there before it asks the code.
        assertThat(ports("com.linecorp.armeria:armeria-spring-boot3-starter", "compile", "")
                        .ports())
                .containsExactly(Port.tcp(8080), Port.tcp(8085));
        assertThat(ports("com.linecorp.armeria:armeria-spring-boot3-starter", "compile", "armeria.ports[0].port=8081")
                        .ports())
                .containsExactly(Port.tcp(8081), Port.tcp(8085));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "armeria-spring-boot3-starter, '', 8080, 8080, /internal/healthcheck",
        "armeria-spring-boot2-starter, armeria.health-check-path=/well, 8080, 8080, /well",
        "armeria-spring-boot3-starter, armeria.healthCheckPath=, 8080, 8080, ''",
        "armeria-spring-boot3-starter, armeria.ports[0].port=8081, 8081, 8081, /internal/healthcheck",
        "armeria-spring-boot3-starter, armeria.ports[0].port=8443\\narmeria.ports[0].protocols=HTTPS\\narmeria.ports[1].port=8081, 8081 8443, 8081, /internal/healthcheck",
        "armeria-spring-boot3-starter, armeria.ports[0].port=8081\\narmeria.internal-services.port=8091\\narmeria.internal-services.include[0]=health, 8081 8091, 8091, /internal/healthcheck",
        "armeria-spring-boot3-starter, armeria.internal-services.include=docs, 8080, 8080, ''",
        "armeria-spring-boot3-starter, server.port=-1, 8080, 8080, /internal/healthcheck",
        "armeria-spring-boot3-starter, spring.main.web-application-type=none, 8080, 8080, /internal/healthcheck",
        "armeria-spring-boot3-webflux-starter, '', 8080, 8080, /internal/healthcheck",
        "armeria-spring-boot3-webflux-starter, server.port=8083, 8083, 8083, /internal/healthcheck"
    })
    void armeriasStarterAnswersForItsHealth(String starter, String configuration, String ports, int port, String path) {
        var service = ports("com.linecorp.armeria:" + starter, "compile", configuration.replace("\\n", "\n"));

        assertThat(service.ports()).extracting(Object::toString).containsExactly(ports.split(" "));
        assertThat(service.probe())
                .hasValueSatisfying(
                        probe -> assertThat(probe.port() + probe.path()).isEqualTo(port + path));
    }

    @Test
    void yamlIsReadAsWell() {
        Projects.write(folder.resolve("src/main/resources/application.yml"), "server:\n  port: 8443\n");

        assertThat(web("").ports()).containsExactly(Port.tcp(8443));
    }

    @ParameterizedTest
    @CsvSource({"${PORT:9090}, 9090", "' 8081 ', 8081", "65535, 65535"})
    void placeholdersWithADefaultAreResolved(String value, int port) {
        assertThat(web("server.port=" + value + "\n").ports()).containsExactly(Port.tcp(port));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aServerThatIsOffOrPicksItsPortExposesNone(String value) {
        var ports = web("server.port=" + value + "\n");

        assertThat(ports.ports()).isEmpty();
        assertThat(ports.decisions())
                .containsExactly(Decision.of("no fixed port", "server.port in " + FILE + " is " + value));
    }

    @Test
    void aPortThatIsKnownAtStartOnlyIsNotExposed() {
        var ports = web("server.port=${PORT}\n");

        assertThat(ports.ports()).isEmpty();
        assertThat(ports.decisions())
                .containsExactly(Decision.of(
                        "no port",
                        "server.port in " + FILE
                                + " is \"${PORT}\", which is known at run time only; set <ports> to expose it"));
    }

    @ParameterizedTest
    @CsvSource({"65536", "-8080", "99999999999"})
    void aNumberThatIsNoPortIsAnError(String value) {
        assertThatThrownBy(() -> web("server.port=" + value + "\n"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("\"" + value + "\" in server.port in " + FILE + " is not a port.");
    }

    @Test
    void anApplicationOfTypeNoneListensNowhere() {
        var ports = web("spring.main.web-application-type=NONE\nserver.port=9000\n");

        assertThat(ports.ports()).isEmpty();
        assertThat(ports.decisions())
                .containsExactly(Decision.of("no web port", "spring.main.web-application-type=none"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "org.springframework.grpc:spring-grpc-spring-boot-starter, '', 9090",
                "net.devh:grpc-server-spring-boot-starter, '', 9090",
        "io.github.lognet:grpc-spring-boot-starter, '', 6565",
                "org.springframework.grpc:spring-grpc-spring-boot-starter, spring.grpc.server.port=9091, 9091"
    })
    void grpcIsAskedByItsHealthService(String starter, String configuration, int port) {
        assertThat(ports(starter, "compile", configuration).probe()).hasValueSatisfying(probe -> {
            assertThat(probe.protocol()).isEqualTo(HealthProbe.Protocol.GRPC);
            assertThat(probe.port()).isEqualTo(port);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "org.springframework.grpc:spring-grpc-spring-boot-starter, spring.grpc.server.health.enabled=false",
        "org.springframework.grpc:spring-grpc-spring-boot-starter, spring.grpc.server.ssl.bundle=mine",
        "org.springframework.grpc:spring-grpc-spring-boot-starter, spring.grpc.server.port=0",
        "net.devh:grpc-server-spring-boot-starter, grpc.server.health-service-enabled=false",
        "net.devh:grpc-server-spring-boot-starter, grpc.server.security.enabled=true"
    })
    void aHealthServiceThatDoesNotAnswerIsNotAsked(String starter, String configuration) {
        assertThat(ports(starter, "compile", configuration).probe()).isEmpty();
    }

    @Test
    void armeriaHasPortsOfItsOwn() {
        assertThat(ports(
                                "com.linecorp.armeria:armeria-spring-boot3-starter",
                                "compile",
                                "armeria.ports[0].port=8081\narmeria.ports[1].port=8082\n")
                        .ports())
                .containsExactly(Port.tcp(8081), Port.tcp(8082));
    }

    @Test
    void aGrpcServerBesideSpringsHasItsPortInTheCode() {
        Projects.write(
                folder.resolve("src/main/java/A.java"),
                "import io.grpc.*; class A { Object a = Grpc.newServerBuilderForPort(9064, c); }");

        assertThat(ports("io.grpc:grpc-netty-shaded", "compile", "").ports()).containsExactly(Port.tcp(9064));
    }

    @Test
    void grpcHasAPortOfItsOwn() {
        assertThat(ports("org.springframework.grpc:spring-grpc-spring-boot-starter", "compile", "")
                        .ports())
                .containsExactly(Port.tcp(9090));
        assertThat(ports(
                                "org.springframework.grpc:spring-grpc-spring-boot-starter",
                                "compile",
                                "spring.grpc.server.port=9091\n")
                        .ports())
                .containsExactly(Port.tcp(9091));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "net.devh:grpc-server-spring-boot-starter, '', 9090",
        "net.devh:grpc-server-spring-boot-autoconfigure, '', 9090",
        "net.devh:grpc-spring-boot-starter, grpc.server.port=9898, 9898",
        "io.github.lognet:grpc-spring-boot-starter, '', 6565",
        "io.github.lognet:grpc-spring-boot-starter, grpc.port=5000, 5000"
    })
    void startersOfOthersForGrpcHaveKeysOfTheirOwn(String key, String configuration, int port) {
        assertThat(ports(key, "compile", configuration).ports()).containsExactly(Port.tcp(port));
    }

    @Test
    void aClientForGrpcListensNowhere() {
        assertThat(ports("net.devh:grpc-client-spring-boot-starter", "compile", "")
                        .ports())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "run(A.class, \"--server.port=8081\") | false",
                "defaults.put(\"server.port\", 8081) | false",
                "env.getProperty(\"server.port\", \"8080\") | true",
                "@Value(\"${server.port}\") | true"
            })
    void aPortThatTheSourcesSetIsNotGuessed(String code, boolean known) {
        Projects.write(folder.resolve("src/main/java/A.java"), code);

        var service = web("");

        assertThat(service.ports().isEmpty()).isNotEqualTo(known);
        assertThat(service.probe())
                .hasValueSatisfying(probe -> assertThat(probe.known()).isEqualTo(known));
    }

    @Test
    void portsThatTheUserChoseAreNotDetectedUnlessTheHealthCheckNeedsThem() {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve("src/main/resources/application.yml"), "server: [");
        var facts = facts("org.springframework.boot:spring-boot-starter-web", "compile");

        assertThat(layout(facts, Map.of("ports", "7000", "healthcheck", "off")).service())
                .isEqualTo(Listening.NONE);
        assertThatThrownBy(() -> layout(facts, Map.of("ports", "7000")))
                .hasMessageEndingWith(
                        ". Correct the file, or set <ports> and <healthcheck> (or -Ddockerfile-gen.ports and -Ddockerfile-gen.healthcheck).");
    }

    private static Application layout(ProjectFacts facts, Map<String, String> parameters) {
        return new Planner().application(facts, TestChoices.of(parameters)).orElseThrow();
    }

    private Listening web(String configuration) {
        return ports("org.springframework.boot:spring-boot-starter-web", "compile", configuration);
    }

    private Listening ports(String key, String scope, String configuration) {
        if (!configuration.isEmpty()) {
            Projects.write(folder.resolve(FILE), configuration);
        }
        return new SpringBoot().listening(facts(key, scope)).orElseThrow();
    }

    private ProjectFacts facts(String key, String scope) {
        var names = key.split(":");
        return Projects.facts(
                folder,
                Projects.pom(
                        "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>1</version><scope>%s</scope>"
                                        .formatted(names[0], names[1], scope)
                                + "</dependency><dependency><groupId>org.springframework</groupId><artifactId>spring-core</artifactId>"
                                + "<version>6</version></dependency></dependencies>"));
    }
}
