package io.github.dockerfilegen.framework.wildfly;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.framework.war.ServerArtifact;
import io.github.dockerfilegen.framework.war.ServletContainer;
import io.github.dockerfilegen.framework.war.WarServer;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ProjectFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * WildFly with a war that its configuration names as a folder: the scanner of its deployment folder would write markers
 * beside it. What the server writes goes to {@code /tmp}, and its log to the console.
 */
public final class WildFly implements WarServer {

    private static final String PLUGIN = "wildfly-maven-plugin";
    static final String HOME = "/opt/wildfly";
    /** The last for {@code javax}, and the newest, by Tomcat's line for the same interfaces; as of 2026-11. */
    private static final Map<Integer, String> NEWEST =
            Map.of(9, "26.1.3.Final", 10, "39.0.1.Final", 11, "39.0.1.Final");
    /** WildFly's release notes. */
    static final Map<String, Integer> JAVA = Map.of("27", 11, "35", 17);

    static final int PORT = 8080;
    static final HealthProbe HEALTH = HealthProbe.http(9990, "/health", "WildFly's management interface");
    private static final Pattern PROPERTIES = Pattern.compile(
            "(?:version\\.(?:org\\.)?|)(?:wildfly|wildfly\\.(?:server|bom|dist)|server)(?:\\.version|)");
    private static final Pattern OWN = Pattern.compile(
            "org\\.wildfly(?:\\.bom)?:wildfly-(?:dist|ee|full|parent|ee-galleon-pack|galleon-pack|ejb-client-bom"
                    + "|jms-client-bom)");
    /** The configurations of a server of its own that the distribution has. */
    private static final Predicate<String> KNOWN =
            Pattern.compile("standalone(?:-microprofile|-full)?(?:-ha)?\\.xml").asMatchPredicate();

    private static final String MESSAGING = ProjectFiles.USES + "(?:javax|jakarta)\\.jms\\.";
    /** What standalone-microprofile.xml lacks, and what it alone has. */
    private static final String ENTERPRISE =
            ProjectFiles.USES + "(?:javax|jakarta)\\.(?:ejb|jms|batch|faces|jws|xml\\.ws|mail)\\.";

    private static final String MICROPROFILE = ProjectFiles.USES
            + "org\\.eclipse\\.microprofile\\.(?:health|faulttolerance|openapi|telemetry|reactive)\\.";
    /** Goals that change a running server. */
    private static final Set<String> RUNNING = Set.of("execute-commands", "add-resource", "deploy-artifact");
    /** What WildFly's own start script opens (common.sh). */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.security",
            "java.util",
            "java.util.concurrent");

    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    @Override
    public List<String> plugins() {
        return List.of(PLUGIN);
    }

    @Override
    public List<String> platformDescriptors() {
        return List.of("jboss-web.xml", "jboss-deployment-structure.xml");
    }

    @Override
    public String cargo() {
        return "wildfly";
    }

    @Override
    public Optional<Application> layout(ProjectFacts facts, String namedBy) {
        var server = artifact(facts);
        var configuration = configuration(facts);
        var decision = Decision.of(
                "war on WildFly " + server.version() + " as ROOT, with " + configuration,
                namedBy + "; " + server.origin());
        var layout = server.exploded(facts, "war/wildfly", "standalone/deployments/ROOT.war/", decision)
                .withServer(HOME, java -> command(java, configuration), server.minimumJava(JAVA))
                .withService(service(server));
        return Optional.of(changedWhenRunning(facts)
                .map(goals -> layout.withDecision(Decision.warning(
                        "the server has its default configuration",
                        PLUGIN + " configures a running server (" + goals + ")")))
                .orElse(layout));
    }

    private static ServerArtifact artifact(ProjectFacts facts) {
        var told = Stream.concat(
                        ServerArtifact.inProperties(facts, PROPERTIES), ServerArtifact.inDependencies(facts, OWN))
                .filter(version -> version.getValue().endsWith(".Final"));
        return ServerArtifact.of("org.wildfly:wildfly-dist", "tar.gz", told, ServletContainer.of(facts), NEWEST);
    }

    private static String configuration(ProjectFacts facts) {
        var told = Stream.of("server-config", "serverConfig")
                .flatMap(name -> facts.plugin(PLUGIN).flatMap(plugin -> plugin.text(name)).stream());
        return Stream.concat(told, facts.firstProperty("wildfly.serverConfig").map(Map.Entry::getValue).stream())
                .filter(KNOWN)
                .findFirst()
                .orElseGet(() -> RunningModules.sourcesMatch(facts, MESSAGING)
                        ? "standalone-full.xml"
                        : RunningModules.sourcesMatch(facts, MICROPROFILE)
                                        && !RunningModules.sourcesMatch(facts, ENTERPRISE)
                                ? "standalone-microprofile.xml"
                                : "standalone.xml");
    }

    private static Optional<String> changedWhenRunning(ProjectFacts facts) {
        var goals = new TreeSet<String>();
        facts.plugin(PLUGIN).stream()
                .flatMap(plugin -> plugin.executions().stream())
                .filter(execution -> !execution.off())
                .forEach(execution -> goals.addAll(execution.goals()));
        goals.retainAll(RUNNING);
        return goals.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", goals));
    }

    /** The endpoint came with MicroProfile Health in WildFly 14, and stayed without it. */
    private static Listening service(ServerArtifact server) {
        return server.version().atLeast("14") ? listening().withProbe(HEALTH) : listening();
    }

    /** Where it serves, and what it is told so that it does for others as well. */
    static Listening listening() {
        return Listening.NONE
                .withPort(PORT, "WildFly's default")
                .withArguments(
                        List.of("-b=0.0.0.0"),
                        Decision.of("argument -b=0.0.0.0", "WildFly listens on the loopback address by default"));
    }

    /**
     * The arguments that start the server.
     *
     * @param more system properties besides
     */
    static List<String> command(int java, String configuration, String... more) {
        var command = new ArrayList<String>();
        if (java >= 9) {
            EXPORTED.forEach(exported -> command.add("--add-exports=" + exported + "=ALL-UNNAMED"));
            OPENED.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
            command.addAll(List.of(
                    "--add-opens=java.management/javax.management=ALL-UNNAMED",
                    "--add-opens=java.naming/javax.naming=ALL-UNNAMED"));
        }
        command.addAll(List.of(more));
        command.addAll(List.of(
                "-Dlogging.configuration=file:" + HOME + "/standalone/configuration/logging.properties",
                "-Djboss.home.dir=" + HOME,
                "-Djboss.server.data.dir=/tmp/data",
                "-Djboss.server.log.dir=/tmp/log",
                "-Djboss.server.temp.dir=/tmp/tmp",
                "-jar",
                "jboss-modules.jar",
                "-mp",
                "modules",
                "org.jboss.as.standalone",
                "--read-only-server-config=" + configuration));
        return command;
    }
}
