package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ProjectFiles;
import io.github.dockerfilegen.model.Version;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Tomcat line that serves a servlet API.
 *
 * @param line 9, 10 or 11
 * @param because what the line follows from
 */
public record ServletContainer(int line, String because) {

    private static final Pattern DESCRIPTOR_VERSION = Pattern.compile(
            "(?:<web-app[^>]*\\sversion\\s*=\\s*[\"']|//DTD Web Application )(\\d\\.\\d)", Pattern.DOTALL);

    public static ServletContainer of(ProjectFacts facts) {
        return first(facts, ServletContainer::ofApi)
                .or(() -> first(facts, ServletContainer::ofFramework))
                .or(() -> descriptor(facts))
                .or(() -> sources(facts))
                .orElse(new ServletContainer(10, "nothing in the project names a servlet API"));
    }

    /** The version of the line, as its users write it. */
    String version() {
        return line == 10 ? "10.1" : line + ".0";
    }

    /** The Java version that the line needs (tomcat.apache.org/whichversion.html). */
    public int minimumJava() {
        return line == 9 ? 8 : line == 10 ? 11 : 17;
    }

    private static Optional<ServletContainer> first(
            ProjectFacts facts, Function<Dependency, Optional<ServletContainer>> server) {
        return RunningModules.of(facts)
                .flatMap(module -> module.dependencies().stream())
                .filter(dependency -> !dependency.scope().equals("test"))
                .flatMap(dependency -> server.apply(dependency).stream())
                .findFirst();
    }

    private static Optional<ServletContainer> ofApi(Dependency dependency) {
        var version = new Version(dependency.version());
        return switch (dependency.key()) {
            case "javax.servlet:javax.servlet-api",
                    "javax.servlet:servlet-api",
                    "javax:javaee-api",
                    "javax:javaee-web-api",
                    "javax.servlet.jsp:javax.servlet.jsp-api",
                    "javax.servlet:jstl",
                    "javax.servlet:jsp-api" -> found(9, dependency);
            case "jakarta.servlet:jakarta.servlet-api" ->
                found(version.atLeast("6.1") ? 11 : version.atLeast("5.0") ? 10 : 9, dependency);
            case "jakarta.platform:jakarta.jakartaee-api", "jakarta.platform:jakarta.jakartaee-web-api" ->
                found(version.atLeast("11") ? 11 : version.atLeast("9") ? 10 : 9, dependency);
            default -> Optional.empty();
        };
    }

    /** A framework needs one API at least; what the project names itself comes first. */
    private static Optional<ServletContainer> ofFramework(Dependency dependency) {
        var version = new Version(dependency.version());
        return switch (dependency.key()) {
            case "org.springframework:spring-webmvc",
                    "org.springframework:spring-web",
                    "org.springframework:spring-webflux" ->
                found(version.atLeast("7.0") ? 11 : version.atLeast("6.0") ? 10 : 9, dependency);
            case "org.apache.struts:struts2-core" -> found(version.atLeast("7.0") ? 10 : 9, dependency);
            // The first releases that were compiled against jakarta.servlet, by their own release notes.
            case "org.glassfish.jersey.containers:jersey-container-servlet",
                    "org.glassfish.jersey.containers:jersey-container-servlet-core",
                    "com.sun.xml.ws:jaxws-rt",
                    "org.glassfish:jakarta.faces",
                    "org.apache.myfaces.core:myfaces-impl",
                    "org.glassfish.web:jakarta.servlet.jsp.jstl" ->
                version.atLeast("1")
                        ? found(
                                version.atLeast(dependency.artifactId().endsWith("jstl") ? "2.0" : "3.0") ? 10 : 9,
                                dependency)
                        : Optional.empty();
            case "org.apache.wicket:wicket-core" ->
                version.atLeast("1") ? found(version.atLeast("10") ? 10 : 9, dependency) : Optional.empty();
            case "org.apache.cxf:cxf-rt-transports-http", "org.jboss.weld.servlet:weld-servlet-core" ->
                version.atLeast("1") ? found(version.atLeast("4.0") ? 10 : 9, dependency) : Optional.empty();
            case "org.glassfish:javax.faces",
                    "com.sun.faces:jsf-impl",
                    "org.apache.taglibs:taglibs-standard-impl",
                    "javax.servlet.jsp.jstl:javax.servlet.jsp.jstl-api" -> found(9, dependency);
            default -> Optional.empty();
        };
    }

    private static Optional<ServletContainer> found(int line, Dependency dependency) {
        return Optional.of(new ServletContainer(line, dependency.artifactId() + " " + dependency.version()));
    }

    /** {@code web.xml} says which servlet version it was written for; 5.0 was the first under the jakarta name. */
    private static Optional<ServletContainer> descriptor(ProjectFacts facts) {
        return facts.files()
                .text("src/main/webapp/WEB-INF/web.xml")
                .map(DESCRIPTOR_VERSION::matcher)
                .filter(Matcher::find)
                .map(matcher -> new Version(matcher.group(1)))
                .map(version -> new ServletContainer(
                        version.atLeast("6.1") ? 11 : version.atLeast("5.0") ? 10 : 9,
                        "web.xml is for servlet " + version));
    }

    private static Optional<ServletContainer> sources(ProjectFacts facts) {
        if (RunningModules.sourcesMatch(facts, ProjectFiles.USES + "javax\\.servlet\\.")) {
            return Optional.of(new ServletContainer(9, "the sources import javax.servlet"));
        }
        return RunningModules.sourcesMatch(facts, ProjectFiles.USES + "jakarta\\.servlet\\.")
                ? Optional.of(new ServletContainer(10, "the sources import jakarta.servlet"))
                : Optional.empty();
    }
}
