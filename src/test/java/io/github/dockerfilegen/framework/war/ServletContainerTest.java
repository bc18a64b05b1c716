package io.github.dockerfilegen.framework.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServletContainerTest {

    private static final String SERVLET_61 = dependency("jakarta.servlet:jakarta.servlet-api:6.1.0", "provided");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"9, 9.0, 8", "10, 10.1, 11", "11, 11.0, 17"})
    void everyLineHasAVersionAndALowestJava(int line, String version, int java) {
        var server = new ServletContainer(line, "");

        assertThat(server.version()).isEqualTo(version);
        assertThat(server.minimumJava()).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "javax.servlet:javax.servlet-api:4.0.1, 9",
        "javax.servlet:servlet-api:2.5, 9",
        "javax:javaee-api:8.0.1, 9",
        "javax:javaee-web-api:7.0, 9",
        "javax.servlet.jsp:javax.servlet.jsp-api:2.3.3, 9",
        "jakarta.servlet:jakarta.servlet-api:4.0.4, 9",
        "jakarta.servlet:jakarta.servlet-api:5.0.0, 10",
        "jakarta.servlet:jakarta.servlet-api:6.0.0, 10",
        "jakarta.servlet:jakarta.servlet-api:6.1.0, 11",
        "jakarta.platform:jakarta.jakartaee-api:8.0.0, 9",
        "jakarta.platform:jakarta.jakartaee-web-api:9.1.0, 10",
        "jakarta.platform:jakarta.jakartaee-api:10.0.0, 10",
        "jakarta.platform:jakarta.jakartaee-web-api:11.0.0, 11",
        "org.springframework:spring-webmvc:5.3.39, 9",
        "org.springframework:spring-webmvc:6.2.1, 10",
        "org.springframework:spring-webmvc:7.0.0, 11",
        "org.apache.struts:struts2-core:2.5.33, 9",
        "org.apache.struts:struts2-core:7.0.0, 10",
        "org.glassfish.jersey.containers:jersey-container-servlet:2.47, 9",
        "org.glassfish.jersey.containers:jersey-container-servlet:3.1.10, 10",
        "org.apache.wicket:wicket-core:9.19.0, 9",
        "org.apache.wicket:wicket-core:10.2.0, 10",
        "org.apache.cxf:cxf-rt-transports-http:3.6.4, 9",
        "org.apache.cxf:cxf-rt-transports-http:4.1.0, 10",
        "org.glassfish:jakarta.faces:2.3.21, 9",
        "org.glassfish:jakarta.faces:4.0.5, 10"
    })
    void theApiDecides(String coordinates, int line) {
        assertThat(server(dependency(coordinates, "provided"), "", "").line()).isEqualTo(line);
    }

    @Test
    void theApiIsTheReason() {
        assertThat(server(SERVLET_61, "", "")).isEqualTo(new ServletContainer(11, "jakarta.servlet-api 6.1.0"));
    }

    @Test
    void theApiComesBeforeAFrameworkInWhateverOrder() {
        var spring = dependency("org.springframework:spring-webmvc:6.2.1", "compile");

        assertThat(server(SERVLET_61 + spring, "", "").line()).isEqualTo(11);
        assertThat(server(spring + SERVLET_61, "", "").line()).isEqualTo(11);
    }

    @Test
    void anApiForTestsOnlySaysNothing() {
        assertThat(server(
                                dependency("jakarta.servlet:jakarta.servlet-api:6.1.0", "test"),
                                "",
                                "import javax.servlet.http.HttpServlet;")
                        .line())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"2.5, 9", "3.1, 9", "4.0, 9", "5.0, 10", "6.0, 10", "6.1, 11"})
    void withoutAnApiTheDescriptorDecides(String version, int line) {
        var descriptor = "<?xml version=\"1.0\"?>\n<web-app xmlns=\"x\"\n  version='" + version
                + "' metadata-complete=\"true\"/>\n";

        assertThat(server("", descriptor, ""))
                .isEqualTo(new ServletContainer(line, "web.xml is for servlet " + version));
    }

    @Test
    void aDescriptorFromBeforeSchemasIsForJavax() {
        var descriptor = "<!DOCTYPE web-app PUBLIC \"-//Sun Microsystems, Inc.//DTD Web Application 2.3//EN\"\n"
                + " \"http://java.sun.com/dtd/web-app_2_3.dtd\">\n<web-app><display-name>old</display-name></web-app>\n";

        assertThat(server("", descriptor, "")).isEqualTo(new ServletContainer(9, "web.xml is for servlet 2.3"));
    }

    @ParameterizedTest
    @CsvSource({
        "import javax.servlet.http.HttpServlet;, 9",
        "class B extends javax.servlet.http.HttpServlet {}, 9",
        "@javax.servlet.annotation.WebServlet class B {}, 9",
        "import jakarta.servlet.http.HttpServlet;, 10",
        "import java.util.List;, 10"
    })
    void withoutADescriptorTheImportsDecide(String line, int expected) {
        assertThat(server("", "", line).line()).isEqualTo(expected);
    }

    @Test
    void aDescriptorWithoutVersionLeavesItToTheImports() {
        assertThat(server("", "<web-app/>", "import javax.servlet.http.HttpServlet;"))
                .isEqualTo(new ServletContainer(9, "the sources import javax.servlet"));
    }

    @Test
    void whenNothingTellsItIsTheMiddleLine() {
        assertThat(server("", "", ""))
                .isEqualTo(new ServletContainer(10, "nothing in the project names a servlet API"));
    }

    private ServletContainer server(String dependencies, String descriptor, String line) {
        if (!descriptor.isEmpty()) {
            Projects.write(folder.resolve("src/main/webapp/WEB-INF/web.xml"), descriptor);
        }
        Projects.write(folder.resolve("src/main/java/A.java"), line + "\nclass A {}\n");
        return ServletContainer.of(
                Projects.facts(folder, Projects.pom("war", "<dependencies>" + dependencies + "</dependencies>")));
    }

    private static String dependency(String coordinates, String scope) {
        var names = coordinates.split(":");
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><scope>%s</scope></dependency>"
                .formatted(names[0], names[1], names[2], scope);
    }
}
