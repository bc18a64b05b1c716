package io.github.dockerfilegen.framework.liberty;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.framework.war.ExplodedWar;
import io.github.dockerfilegen.framework.war.ServerArtifact;
import io.github.dockerfilegen.framework.war.ServletContainer;
import io.github.dockerfilegen.framework.war.WarServer;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Open Liberty with the project's own server configuration and its war as a folder; what the server writes goes to
 * {@code /tmp}. The JVM reads the options that the server's start script (bin/server) adds from the same files.
 */
public final class OpenLiberty implements WarServer {

    private static final String PLUGIN = LibertyConfig.PLUGIN;
    private static final String CONFIGURATION = "src/main/liberty/config";
    private static final String SERVER = "usr/servers/defaultServer/";
    /** It serves every version of the platform; as of 2026-11. */
    private static final String NEWEST = "26.0.0.3";

    private static final Pattern PROPERTIES =
            Pattern.compile("(?:open-?liberty|liberty\\.runtime)\\.version|version\\.(?:open)?liberty(?:\\.runtime)?");

    @Override
    public List<String> plugins() {
        return List.of(PLUGIN);
    }

    @Override
    public List<String> platformDescriptors() {
        return List.of();
    }

    @Override
    public String cargo() {
        return "liberty";
    }

    @Override
    public Optional<String> namedBy(ProjectFacts facts) {
        return WarServer.super
                .namedBy(facts)
                .or(() -> Optional.of(CONFIGURATION + "/server.xml")
                        .filter(file -> facts.files().text(file).isPresent()));
    }

    /** Without features in a configuration of the project's own it would serve next to nothing. */
    @Override
    public Optional<Application> layout(ProjectFacts facts, String namedBy) {
        var folder = facts.plugin(PLUGIN)
                .flatMap(plugin -> plugin.text("configDirectory"))
                .filter(text -> facts.files().relative(text).isPresent())
                .orElse(CONFIGURATION);
        return Optional.of(new LibertyConfig(facts, folder))
                .filter(LibertyConfig::exists)
                .map(configuration -> layout(facts, namedBy, folder, configuration));
    }

    private static Application layout(ProjectFacts facts, String namedBy, String folder, LibertyConfig configuration) {
        var war = configuration.namesApplication()
                ? "apps/" + configuration.location().orElse(facts.artifactId() + ".war")
                : "dropins/" + facts.artifactId() + ".war";
        var api = ServletContainer.of(facts);
        var server = artifact(facts, api);
        var decision =
                Decision.of("war on Open Liberty " + server.version() + " in " + war, namedBy + "; " + server.origin());
        var jvmOptions = facts.files().text(folder + "/jvm.options").isPresent();
        var unpacking = new LibertyUnpacking(
                ExplodedWar.of(facts, SERVER + war + "/"),
                server.fetched(facts),
                ShellText.word(facts.files().relative(folder).orElse(folder)),
                configuration.variables().stream().map(ShellText::word).toList(),
                ShellText.word("<server>" + configuration.openEndpoint() + "</server>"));
        var layout = server.exploded(facts, unpacking, SERVER + war + "/", decision)
                .withLayer(LayerCopy.ofLayer("configuration", SERVER))
                .withEnv(Map.of("LOG_DIR", "/tmp/logs", "WLP_OUTPUT_DIR", "/tmp/output"))
                .withServer(
                        "/opt/wlp", java -> command(server, java, jvmOptions), api.line() == 9 ? 8 : api.minimumJava())
                .withService(service(configuration));
        return facts.files().text(folder + "/server.env").isPresent()
                ? layout.withDecision(Decision.warning(
                        "server.env is not read",
                        "only Liberty's start script reads it, which the image does not use; set its "
                                + "variables in <env>"))
                : layout;
    }

    private static ServerArtifact artifact(ProjectFacts facts, ServletContainer api) {
        var told = Stream.of(
                        ServerArtifact.inPlugin(facts, PLUGIN, "runtimeArtifact/version"),
                        ServerArtifact.inPlugin(facts, PLUGIN, "assemblyArtifact/version"),
                        ServerArtifact.inProperties(facts, PROPERTIES))
                .flatMap(found -> found);
        return ServerArtifact.of(
                "io.openliberty:openliberty-runtime", "zip", told, api, Map.of(9, NEWEST, 10, NEWEST, 11, NEWEST));
    }

    private static Listening service(LibertyConfig configuration) {
        var service = configuration.http().addTo(Listening.NONE);
        var port = configuration.http().number();
        return port.isEmpty()
                ? service
                : service.withProbe(
                        configuration.hasHealth()
                                ? HealthProbe.http(port.get(), "/health", "a feature enables MicroProfile Health")
                                : HealthProbe.tcp(port.get(), "no feature enables MicroProfile Health"));
    }

    private static List<String> command(ServerArtifact server, int java, boolean jvmOptions) {
        var command = new ArrayList<String>();
        if (java >= 9) {
            command.add("@lib/platform/java/"
                    + (java >= 24 && server.version().atLeast("25.0.0.3") ? "java24" : "java9") + ".options");
        }
        if (java >= 9 && jvmOptions) {
            command.add("@" + SERVER + "jvm.options");
        }
        command.addAll(
                List.of("-javaagent:bin/tools/ws-javaagent.jar", "-jar", "bin/tools/ws-server.jar", "defaultServer"));
        return command;
    }
}
