package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ProjectFiles;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which wars need more than the servlets of Tomcat, and why. */
public final class EnterpriseWar {

    /** Plugins that start or provision an application server, with its name (their own documentation). */
    private static final Map<String, String> SERVER_PLUGINS = Map.of(
            "wildfly-jar-maven-plugin",
            "WildFly",
            "jboss-as-maven-plugin",
            "JBoss",
            "liberty-maven-plugin",
            "Liberty",
            "glassfish-maven-plugin",
            "GlassFish",
            "weblogic-maven-plugin",
            "WebLogic");

    private static final Pattern PLATFORM =
            Pattern.compile("javax:javaee-(?:web-)?api|jakarta\\.platform:jakarta\\.jakartaee-(?:web-|core-)?api");
    private static final String BEYOND_SERVLETS =
            ProjectFiles.USES + "(?:javax|jakarta)\\.(?:ejb|ws\\.rs|enterprise|jms|batch|faces)\\.";
    /** Groups that bring such a part to a servlet container. */
    private static final Pattern IMPLEMENTATIONS = Pattern.compile(
            "org\\.glassfish\\.jersey.*|org\\.jboss\\.(?:resteasy|weld).*|org\\.apache\\.(?:cxf|openwebbeans|myfaces).*"
                    + "|org\\.glassfish|org\\.apache\\.tomee.*");

    private EnterpriseWar() {}

    /**
     * The whole platform's interfaces are provided, the sources use more than servlets, and nothing in the war
     * implements it.
     */
    public static Optional<String> beyondServlets(ProjectFacts facts) {
        var platform = facts.dependencies().stream()
                .filter(dependency -> PLATFORM.matcher(dependency.key()).matches())
                .map(Dependency::artifactId)
                .findFirst();
        return platform.filter(api -> facts.dependencies().stream()
                        .filter(Dependency::atRunTime)
                        .noneMatch(dependency ->
                                IMPLEMENTATIONS.matcher(dependency.groupId()).matches()))
                .filter(api -> facts.files().sourcesMatch(BEYOND_SERVLETS))
                .map(api -> "its sources use more of " + api + " than servlets, so it needs a Jakarta EE server");
    }

    /**
     * The application server that a war names and that has more than the servlets of Tomcat; empty when it names none.
     */
    public static Optional<String> server(ProjectFacts facts) {
        return facts.plugins().stream()
                .filter(plugin -> SERVER_PLUGINS.containsKey(plugin.artifactId()))
                .map(plugin ->
                        "it runs on " + SERVER_PLUGINS.get(plugin.artifactId()) + " (" + plugin.artifactId() + ")")
                .findFirst()
                .or(() -> beyondServlets(facts))
                .map(reason -> reason
                        + ", which offers more than Tomcat; package the server with the application, as WildFly's "
                        + "bootable jar and Payara Micro's "
                        + "bundle do");
    }
}
