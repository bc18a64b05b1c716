package io.github.dockerfilegen.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumJavaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            org.springframework.boot:spring-boot-starter, 2.7.18, 0
            org.springframework.boot:spring-boot-starter, 3.0.0, 17
            org.springframework.boot:spring-boot-starter, 4.1.0-M1, 17
            org.springframework:spring-context, 5.3.39, 0
            org.springframework:spring-context, 6.2.1, 17
            org.springframework.security:spring-security-core, 5.8.0, 0
            org.springframework.security:spring-security-core, 6.1.0, 17
            io.javalin:javalin, 4.6.8, 0
            io.javalin:javalin, 6.3.0, 11
            io.javalin:javalin, 7.0.0, 17
            io.jooby:jooby-netty, 2.16.4, 0
            io.jooby:jooby-netty, 3.0.5, 17
            org.http4k:http4k-core, 5.47.0.0, 0
            org.http4k:http4k-core, 6.0.1.0, 21
            io.dropwizard:dropwizard-core, 2.1.12, 0
            io.dropwizard:dropwizard-core, 4.0.17, 11
            io.dropwizard:dropwizard-core, 5.0.2, 17
            io.micronaut:micronaut-inject, 3.10.4, 0
            io.micronaut:micronaut-inject, 4.7.0, 17
            io.helidon.webserver:helidon-webserver, 2.6.0, 0
            io.helidon.webserver:helidon-webserver, 3.2.0, 17
            io.helidon.webserver:helidon-webserver, 4.4.0, 21
            io.quarkus:quarkus-core, 2.16.0.Final, 0
            io.quarkus:quarkus-core, 3.6.9, 11
            io.quarkus:quarkus-core, 3.40.1, 17
            io.vertx:vertx-core, 4.5.10, 0
            io.vertx:vertx-core, 5.0.0, 11
            io.undertow:undertow-core, 2.2.37.Final, 0
            io.undertow:undertow-core, 2.3.18.Final, 11
            org.eclipse.jetty:jetty-server, 9.4.56.v20240826, 0
            org.eclipse.jetty:jetty-server, 11.0.24, 11
            org.eclipse.jetty.ee10:jetty-ee10-servlet, 12.0.16, 17
            org.apache.tomcat.embed:tomcat-embed-core, 9.0.98, 0
            org.apache.tomcat.embed:tomcat-embed-core, 10.1.34, 11
            org.apache.tomcat.embed:tomcat-embed-core, 11.0.2, 17
            org.hibernate.orm:hibernate-core, 6.6.4.Final, 11
            org.hibernate.orm:hibernate-core, 7.0.0.Final, 17
            org.apache.lucene:lucene-core, 8.11.4, 0
            org.apache.lucene:lucene-core, 10.1.0, 21
            ch.qos.logback:logback-classic, 1.3.14, 0
            ch.qos.logback:logback-classic, 1.5.15, 11
            com.google.inject:guice, 7.0.0, 11
            com.google.inject.extensions:guice-servlet, 7.0.0, 11
            com.github.ben-manes.caffeine:caffeine, 2.9.3, 0
            com.github.ben-manes.caffeine:caffeine, 3.1.8, 11
            tools.jackson.core:jackson-databind, 3.0.0, 17
            com.fasterxml.jackson.core:jackson-databind, 2.18.2, 0
            """)
    void libraryLinesHaveFloors(String key, String version, int floor) {
        assertThat(floor(dependency(key, version, "compile"))
                        .map(MinimumJava.Floor::feature)
                        .orElse(0))
                .isEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "io.dropwizard.metrics:metrics-core, 4.2.29",
        "io.micronaut.kafka:micronaut-kafka, 4.5.3",
        "io.micronaut.sql:micronaut-jdbc-hikari, 4.8.0",
        "io.javalinx:other, 9.0"
    })
    void groupsWithVersionsOfTheirOwnAreNoPartOfTheLine(String key, String version) {
        assertThat(floor(dependency(key, version, "compile"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"runtime, true", "test, false", "provided, false"})
    void onlyWhatIsThereAtRunTimeCounts(String scope, boolean counts) {
        assertThat(floor(dependency("io.javalin:javalin", "6.3.0", scope)).isPresent())
                .isEqualTo(counts);
    }

    @Test
    void theHighestFloorWinsAndSaysWhy() {
        var elements = dependency("ch.qos.logback:logback-classic", "1.5.15", "compile")
                + dependency("io.helidon.webserver:helidon-webserver", "4.4.0", "compile")
                + dependency("org.springframework:spring-context", "6.2.1", "compile");

        assertThat(floor(elements)).contains(new MinimumJava.Floor(21, "helidon-webserver 4.4.0 needs Java 21"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "io.quarkus, 2.16.12.Final, 0",
        "io.quarkus, 3.2.12.Final, 11",
        "io.quarkus.platform, 3.37.4, 17",
        "com.redhat.quarkus.platform, 3.27.1.redhat-00003, 17"
    })
    void quarkusSaysByItsPluginWhatABomKeepsToItself(String groupId, String version, int floor) {
        var elements = "<build><plugins><plugin><groupId>" + groupId
                + "</groupId><artifactId>quarkus-maven-plugin</artifactId><version>" + version
                + "</version><executions><execution><goals><goal>build</goal></goals></execution></executions></plugin></plugins></build>";

        assertThat(new MinimumJava()
                        .of(Projects.facts(folder, Projects.pom(elements)))
                        .map(MinimumJava.Floor::feature)
                        .orElse(0))
                .isEqualTo(floor);
    }

    @Test
    void aProjectWithoutKnownLibrariesHasNoFloor() {
        assertThat(floor("")).isEmpty();
    }

    private Optional<MinimumJava.Floor> floor(String dependencies) {
        return new MinimumJava()
                .of(Projects.facts(folder, Projects.pom("<dependencies>" + dependencies + "</dependencies>")));
    }

    private static String dependency(String key, String version, String scope) {
        var names = key.split(":");
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><scope>%s</scope></dependency>"
                .formatted(names[0], names[1], version, scope);
    }
}
