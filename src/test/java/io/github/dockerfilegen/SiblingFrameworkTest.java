package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications whose framework comes through a module that they depend on. */
class SiblingFrameworkTest {

    private static final String QUARKUS = plugin(
            "io.quarkus:quarkus-maven-plugin:3.37.4",
            "<executions><execution><goals><goal>build</goal></goals></execution></executions>");

    @TempDir
    Path root;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "io.quarkus:quarkus-rest:3.37.4                            | quarkus |                                        | Quarkus 3.37.4 fast-jar",
                "io.quarkus:quarkus-picocli:3.37.4                         | quarkus |                                        | Quarkus 3.37.4 fast-jar",
                "org.springframework.boot:spring-boot-starter-web:3.5.0    | boot    | Bootstrap.start(App.class);            | Spring Boot 3.5.0",
                "io.micronaut:micronaut-http-server-netty:4.9.0            | plain   | Micronaut.run(App.class);              | jar with its dependencies beside it, main class com.example.App",
                "io.helidon.webserver:helidon-webserver:4.2.0              | plain   | WebServer.builder().port(8080).build() | jar with its dependencies beside it, main class com.example.App",
                "io.dropwizard:dropwizard-core:4.0.0                       | plain   | new Shop().run(args);                  | jar with its dependencies beside it, main class com.example.App",
                "io.vertx:vertx-web:5.0.0                                  | plain   | Vertx.vertx();                         | jar with its dependencies beside it, main class com.example.App",
                "io.javalin:javalin:6.0.0                                  | plain   | Javalin.create().start(7070);          | jar with its dependencies beside it, main class com.example.App"
            })
    void anApplicationWhoseFrameworkAModuleOfItsOwnBrings(String library, String packaging, String body, String what) {
        modules(
                library,
                packaging.equals("quarkus")
                        ? QUARKUS
                        : packaging.equals("boot")
                                ? plugin(
                                        "org.springframework.boot:spring-boot-maven-plugin:3.5.0",
                                        "<executions><execution><goals><goal>repackage</goal></goals></execution></executions>")
                                : "");
        if (body != null) {
            Projects.write(
                    root.resolve("app/src/main/java/com/example/App.java"),
                    "package com.example; public class App { public static void main(String[] args) { " + body
                            + " } }");
        }

        assertThat(decisions("app")).startsWith(what);
    }

    @Test
    void aLibraryBesideItThatInheritsThePluginIsNone() {
        Reactors.parent(root, QUARKUS, "app", "common", "rest");
        Reactors.module(root, "app", Reactors.needs("rest"));
        Reactors.module(root, "rest", Reactors.needs("common"));
        Reactors.module(
                root,
                "common",
                "<dependencies><dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>33.0.0-jre</version></dependency></dependencies>");

        assertThat(Reactors.generate(root.resolve("common"), Map.of())).isInstanceOf(NothingToDo.class);
        assertThat(Reactors.generate(root.resolve("rest"), Map.of())).isInstanceOf(NothingToDo.class);
        assertThat(Reactors.generate(root.resolve("app"), Map.of())).isInstanceOf(NothingToDo.class);
    }

    @Test
    void aServerThatItsClientsAreBuiltOnIsOneWhereASiblingBringsTheServersLibrary() {
        modules("io.javalin:javalin:6.0.0", "");
        Reactors.parent(root, "", "app", "common", "client");
        Reactors.module(root, "client", Reactors.needs("app"));
        Projects.write(
                root.resolve("app/src/main/java/com/example/App.java"),
                "package com.example; import io.javalin.Javalin; public class App { public static void main(String[] args) { Javalin.create().start(7070); } }");

        assertThat(decisions("app")).contains("its sources start a server");
    }

    private String decisions(String module) {
        var result = Reactors.generate(root.resolve(module), Map.of());
        assertThat(result).as(() -> result.toString()).isInstanceOf(Generated.class);
        return ((Generated) result).decisions().get(0).toString();
    }

    private void modules(String library, String ofTheApplication) {
        var names = library.split(":");
        Reactors.parent(root, "", "app", "common");
        Reactors.module(root, "app", Reactors.needs("common") + ofTheApplication);
        Reactors.module(
                root,
                "common",
                "<dependencies><dependency><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                        + "</artifactId><version>" + names[2] + "</version></dependency></dependencies>");
    }

    private static String plugin(String key, String more) {
        var names = key.split(":");
        return "<build><plugins><plugin><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                + "</artifactId><version>" + names[2] + "</version>" + more + "</plugin></plugins></build>";
    }
}
