package io.github.dockerfilegen.framework.payara;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.framework.war.ServerArtifact;
import io.github.dockerfilegen.framework.war.ServletContainer;
import io.github.dockerfilegen.framework.war.WarServer;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Payara Micro serves a war as a folder, from which it only reads; it unpacks itself below {@code java.io.tmpdir}. It
 * is told not to look for others to form a cluster with, as containers on one network are not one application.
 */
public final class PayaraMicro implements WarServer {

    /** The newest that serves {@code javax}, Jakarta EE 10 and 11, by Tomcat's line for the same; as of 2026-11. */
    private static final Map<Integer, String> NEWEST = Map.of(9, "5.2022.5", 10, "6.2025.10", 11, "7.2025.1");
    /** Payara's release notes. */
    static final Map<String, Integer> JAVA = Map.of("6", 11, "7", 21);

    private static final Pattern PROPERTIES = Pattern.compile(
            "payara(?:[.-]?micro)?[.-]?version|version[.-]payara(?:[.-]?micro)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOM = Pattern.compile("fish\\.payara\\.(?:api:payara-bom|extras:payara-micro)");
    private static final String PLUGIN = "payara-micro-maven-plugin";

    @Override
    public List<String> plugins() {
        return List.of(PLUGIN, "payara-server-maven-plugin");
    }

    @Override
    public List<String> platformDescriptors() {
        return List.of("payara-web.xml");
    }

    @Override
    public String cargo() {
        return "payara";
    }

    @Override
    public Optional<Application> layout(ProjectFacts facts, String namedBy) {
        var server = artifact(facts);
        var contextRoot = facts.plugin(PLUGIN)
                .flatMap(plugin -> plugin.text("contextRoot"))
                .orElse("/");
        var command =
                List.of("-jar", "payara-micro.jar", "--nocluster", "--contextroot", contextRoot, "--deploy", "ROOT");
        var decision = Decision.of(
                "war on Payara Micro " + server.version() + " at " + contextRoot, namedBy + "; " + server.origin());
        return Optional.of(server.exploded(facts, "war/payara-micro", "ROOT/", decision)
                .withServer(ContainerSettings.DIRECTORY, java -> command, server.minimumJava(JAVA))
                .withService(service()));
    }

    private static ServerArtifact artifact(ProjectFacts facts) {
        var told = Stream.of(
                        ServerArtifact.inPlugin(facts, PLUGIN, "payaraVersion"),
                        ServerArtifact.inPlugin(facts, "payara-server-maven-plugin", "payaraVersion"),
                        ServerArtifact.inProperties(facts, PROPERTIES),
                        ServerArtifact.inDependencies(facts, BOM))
                .flatMap(found -> found);
        return ServerArtifact.of("fish.payara.extras:payara-micro", "jar", told, ServletContainer.of(facts), NEWEST);
    }

    /** What is asked and how, whether the war is in the server's archive or beside it. */
    static Listening service() {
        return Listening.NONE
                .withPort(8080, "Payara Micro's default")
                .withProbe(HealthProbe.http(8080, "/health", "Payara Micro's MicroProfile Health"));
    }
}
