package io.github.dockerfilegen.framework.jetty;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.framework.war.EnterpriseWar;
import io.github.dockerfilegen.framework.war.ExplodedWar;
import io.github.dockerfilegen.framework.war.ServerArtifact;
import io.github.dockerfilegen.framework.war.ServletContainer;
import io.github.dockerfilegen.framework.war.WarServer;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Jetty with a war as a folder below its base. Jetty only reads the folder; JSPs are compiled below {@code
 * java.io.tmpdir}. Its start.jar starts the server in the same JVM as long as no module asks for JVM options.
 */
public final class Jetty implements WarServer {

    private static final String HOME = "/opt/jetty";
    private static final Pattern PLUGIN =
            Pattern.compile("jetty-maven-plugin|jetty-(ee\\d+)-maven-plugin|maven-jetty-plugin");
    /** A class of Jetty's in web.xml; from Jetty 12 on its package names the Jakarta EE version. */
    private static final Pattern CLASS =
            Pattern.compile("<servlet-class>\\s*org\\.eclipse\\.jetty\\.(?:(ee\\d+)\\.)?[\\w.]+\\s*</servlet-class>");

    private static final String TOMCATS = "tomcat\\d?-maven-plugin|tomee-maven-plugin";
    /** Plugins that run the war in another server, Cargo in any. */
    private static final Pattern OTHERS = Pattern.compile(TOMCATS + "|cargo-.*");

    private static final Pattern PROPERTIES =
            Pattern.compile("(?:version\\.)?jetty(?:[.-]?version)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN =
            Pattern.compile("org\\.eclipse\\.jetty(?:\\.ee\\d+)?:jetty-(?:bom|ee\\d+-bom|server|webapp|servlet|home)");
    /** The newest of each line, as of 2026-11; before 12 a line serves one version of Jakarta EE. */
    private static final String NINE = "9.4.57.v20241219";

    private static final String TEN = "10.0.25";
    private static final String ELEVEN = "11.0.25";
    private static final String NEWEST = "12.1.12";
    /** Jetty's documentation, "Versions of Jetty". */
    private static final Map<String, Integer> JAVA = Map.of("10", 11, "12", 17);

    private static final List<String> MODULES = List.of("deploy", "jsp", "jstl", "annotations", "plus");

    @Override
    public List<String> plugins() {
        return List.of();
    }

    @Override
    public String cargo() {
        return "jetty";
    }

    /**
     * A class of Jetty's in {@code web.xml}, which no other server has; its plugin, or a descriptor of its own, where
     * no other server's plugin is there; Cargo's, where that runs the war in Jetty.
     */
    @Override
    public Optional<String> namedBy(ProjectFacts facts) {
        var another = facts.plugins().stream()
                .anyMatch(plugin -> OTHERS.matcher(plugin.artifactId()).matches());
        return webXml(facts)
                .filter(text -> CLASS.matcher(text).find())
                .map(text -> "web.xml")
                .or(() -> plugin(facts).filter(plugin -> !another).map(BuildPlugin::artifactId))
                .or(() -> namedByCargo(facts)
                        .filter(container -> facts.plugins().stream()
                                .noneMatch(plugin -> plugin.artifactId().matches(TOMCATS))))
                .or(() -> JettyDescriptors.naming(facts).filter(file -> !another));
    }

    /** Jetty has no more than servlets: what needs the platform stays without it. */
    @Override
    public Optional<Application> layout(ProjectFacts facts, String namedBy) {
        if (EnterpriseWar.beyondServlets(facts).isPresent()) {
            return Optional.empty();
        }
        var environment = environment(facts);
        var server = artifact(facts, environment);
        var context = facts.plugins().stream()
                .filter(plugin -> PLUGIN.matcher(plugin.artifactId()).matches())
                .flatMap(plugin -> plugin.text("webApp/contextPath").stream())
                .filter(path -> path.matches("/[\\w-]+"))
                .findFirst()
                .map(path -> path.substring(1))
                .orElse("ROOT");
        var folder = "base/webapps/" + context + "/";
        var decision =
                Decision.of("war on Jetty " + server.version() + " as " + context, namedBy + "; " + server.origin());
        return Optional.of(server.exploded(
                        facts,
                        new JettyUnpacking(
                                ExplodedWar.of(facts, folder),
                                server.fetched(facts),
                                settings(server.version(), environment)),
                        folder,
                        decision)
                .withServer(
                        HOME,
                        java -> List.of("-Djetty.base=" + HOME + "/base", "-Djava.io.tmpdir=/tmp", "-jar", "start.jar"),
                        server.minimumJava(JAVA))
                .withService(Listening.NONE.withPort(8080, "Jetty's connector")));
    }

    private static Optional<BuildPlugin> plugin(ProjectFacts facts) {
        return facts.plugins().stream()
                .filter(plugin -> PLUGIN.matcher(plugin.artifactId()).matches())
                .findFirst();
    }

    private static Optional<String> webXml(ProjectFacts facts) {
        return facts.files().text("src/main/webapp/WEB-INF/web.xml");
    }

    /**
     * Jetty's name for the version of Jakarta EE: of its plugin, of its classes in {@code web.xml}, else by the servlet
     * API.
     */
    private static String environment(ProjectFacts facts) {
        var named = Stream.concat(
                plugin(facts).stream().map(plugin -> PLUGIN.matcher(plugin.artifactId())),
                webXml(facts).stream().map(CLASS::matcher));
        return Stream.concat(
                        named.filter(matcher -> matcher.find() && matcher.group(1) != null)
                                .map(matcher -> matcher.group(1)),
                        JettyDescriptors.environments(facts).filter(environment -> !environment.isEmpty()))
                .findFirst()
                .orElseGet(() -> ServletContainer.of(facts).line() == 9
                        ? "ee8"
                        : "ee" + ServletContainer.of(facts).line());
    }

    /**
     * The plugin has the version of the server that it brings; Jetty's versions before 9.4 are no artifact that can be
     * started.
     */
    private static ServerArtifact artifact(ProjectFacts facts, String environment) {
        var told = Stream.of(
                        plugin(facts).stream()
                                .map(plugin -> Map.entry("version of " + plugin.artifactId(), plugin.version())),
                        ServerArtifact.inProperties(facts, PROPERTIES),
                        ServerArtifact.inDependencies(facts, OWN))
                .flatMap(found -> found)
                .filter(entry -> new Version(entry.getValue()).atLeast("9.4")
                        && serves(new Version(entry.getValue()), environment));
        var line = before12(facts) ? environment.equals("ee8") ? old(facts) : ELEVEN : NEWEST;
        return ServerArtifact.of(
                "org.eclipse.jetty:jetty-home",
                "zip",
                told,
                ServletContainer.of(facts),
                Map.of(9, line, 10, line, 11, line));
    }

    /** Jetty 9.4 and 10 serve javax alone, 11 jakarta alone and 12 each; EE 11 came with 12.1. */
    private static boolean serves(Version version, String environment) {
        return version.atLeast("12")
                ? !environment.equals("ee11") || version.atLeast("12.1")
                : version.atLeast("11") != environment.equals("ee8");
    }

    /** Whether the project names a class or a plugin that Jetty 12 no longer has. */
    private static boolean before12(ProjectFacts facts) {
        return plugin(facts)
                .map(plugin -> !plugin.artifactId().startsWith("jetty-ee"))
                .orElseGet(() -> webXml(facts).stream()
                                .map(CLASS::matcher)
                                .anyMatch(matcher -> matcher.find() && matcher.group(1) == null)
                        || JettyDescriptors.environments(facts).anyMatch(String::isEmpty));
    }

    private static String old(ProjectFacts facts) {
        return plugin(facts)
                        .map(plugin -> new Version(plugin.version()))
                        .filter(version -> version.atLeast("10"))
                        .isPresent()
                ? TEN
                : NINE;
    }

    /**
     * The lines of start.ini: the modules that a war needs, whose names begin with the environment's from Jetty 12 on.
     */
    private static List<ShellText> settings(Version version, String environment) {
        var prefix = version.atLeast("12") ? environment + "-" : "";
        var websocket =
                version.atLeast("10") ? "websocket-" + (environment.equals("ee8") ? "javax" : "jakarta") : "websocket";
        var modules = Stream.concat(MODULES.stream(), Stream.of(websocket))
                .map(module -> prefix + module)
                .collect(Collectors.joining(","));
        return List.of(ShellText.word("--module=http," + modules), ShellText.of("jetty.deploy.scanInterval=0"));
    }
}
