package io.github.dockerfilegen.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.framework.war.EnterpriseWar;
import io.github.dockerfilegen.model.ProjectFacts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsElsewhereTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "io.quarkus:quarkus-amazon-lambda | quarkus-amazon-lambda makes it a function, which runs in the provider's runtime",
                "org.springframework.cloud:spring-cloud-function-adapter-aws | spring-cloud-function-adapter-aws makes it a function, which runs in the provider's runtime",
                "com.amazonaws:aws-lambda-java-core | it is a function (aws-lambda-java-core), which runs in the provider's runtime"
            })
    void functionsRunInTheirProvidersRuntime(String key, String reason) {
        assertThat(reason(dependency(key, "compile"))).contains(reason);
    }

    @Test
    void pluginsThatDeployFunctionsSayIt() {
        assertThat(reason(TestReactor.plugin("com.microsoft.azure:azure-functions-maven-plugin")))
                .contains("azure-functions-maven-plugin deploys it to Azure Functions, which has its own runtime");
    }

    @Test
    void aServerThatKnowsTheInterfacesIsAnApplication() {
        Projects.mainClass(folder, "com.example.Main");

        assertThat(reason(dependency("com.amazonaws:aws-lambda-java-core", "compile")))
                .isEmpty();
        assertThat(reason(dependency("io.quarkus:quarkus-amazon-lambda", "test")))
                .isEmpty();
    }

    @Test
    void theUserKnowsBetter() {
        var facts = Projects.facts(folder, Projects.pom(dependency("io.quarkus:quarkus-amazon-lambda", "compile")));

        assertThat(NotAnApplication.runsElsewhere(facts, TestChoices.of(Map.of("mainClass", "com.example.Main"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "org.wildfly.plugins:wildfly-jar-maven-plugin, WildFly",
        "io.openliberty.tools:liberty-maven-plugin, Liberty",
        "org.glassfish.maven.plugin:glassfish-maven-plugin, GlassFish"
    })
    void aWarThatNamesAnotherServerIsNotPutOnTomcat(String plugin, String server) {
        var facts = Projects.facts(folder, Projects.pom("war", TestReactor.plugin(plugin)));

        assertThat(new Planner().application(facts, TestChoices.of(Map.of()))).isEmpty();
        assertThat(new Planner().plan(facts, TestChoices.of(Map.of())))
                .isInstanceOfSatisfying(
                        Plan.NoApplication.class,
                        none -> assertThat(none.reason())
                                .isEqualTo(
                                        "it runs on " + server + " (" + plugin.substring(plugin.indexOf(':') + 1)
                                                + "), which offers more than Tomcat; "
                                                + "package the server with the application, as WildFly's bootable jar and Payara Micro's bundle do"));
    }

    @ParameterizedTest
    @CsvSource({"org.apache.tomcat.maven:tomcat7-maven-plugin", "org.codehaus.cargo:cargo-maven3-plugin"})
    void aWarForAServletContainerIs(String plugin) {
        var facts = Projects.facts(folder, Projects.pom("war", TestReactor.plugin(plugin)));

        assertThat(new Planner().application(facts, TestChoices.of(Map.of())))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/tomcat"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "javax:javaee-api, import javax.ws.rs.GET;, false",
                "jakarta.platform:jakarta.jakartaee-web-api, import jakarta.enterprise.context.ApplicationScoped;, false",
        "jakarta.platform:jakarta.jakartaee-api, import jakarta.servlet.http.HttpServlet;, true",
                "jakarta.servlet:jakarta.servlet-api, import jakarta.ws.rs.GET;, true"
    })
    void aWarThatUsesMoreThanServletsNeedsAServerThatHasThem(String api, String line, boolean tomcat) {
        Projects.write(folder.resolve("src/main/java/A.java"), line + " class A {}");

        assertThat(new Planner()
                        .application(
                                Projects.facts(folder, Projects.pom("war", dependency(api, "provided"))),
                                TestChoices.of(Map.of()))
                        .isPresent())
                .isEqualTo(tomcat);
    }

    @Test
    void anImplementationThatTheServerProvidesIsNotInTheWar() {
        Projects.write(folder.resolve("src/main/java/A.java"), "import jakarta.ws.rs.GET; class A {}");
        var both = dependency("jakarta.platform:jakarta.jakartaee-web-api", "provided")
                        .replace("</dependencies>", "")
                + dependency("org.glassfish.jersey.containers:jersey-container-servlet", "provided")
                        .replace("<dependencies>", "");

        assertThat(EnterpriseWar.beyondServlets(Projects.facts(folder, Projects.pom("war", both))))
                .isPresent();
    }

    @Test
    void aWarThatBringsAnImplementationRunsOnTomcat() {
        Projects.write(folder.resolve("src/main/java/A.java"), "import jakarta.ws.rs.GET; class A {}");
        var both = dependency("jakarta.platform:jakarta.jakartaee-web-api", "provided")
                        .replace("</dependencies>", "")
                + dependency("org.glassfish.jersey.containers:jersey-container-servlet", "compile")
                        .replace("<dependencies>", "");

        assertThat(new Planner()
                        .application(Projects.facts(folder, Projects.pom("war", both)), TestChoices.of(Map.of())))
                .isPresent();
    }

    private static String dependency(String key, String scope) {
        var names = key.split(":");
        return "<dependencies><dependency><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                + "</artifactId><version>1</version><scope>" + scope + "</scope></dependency></dependencies>";
    }

    private Optional<String> reason(String elements) {
        ProjectFacts facts = Projects.facts(folder, Projects.pom(elements));
        return Optional.of(new Planner().plan(facts, TestChoices.of(Map.of())))
                .filter(Plan.NoApplication.class::isInstance)
                .map(none -> ((Plan.NoApplication) none).reason())
                .filter(reason -> !reason.startsWith("no main class"));
    }
}
