package io.github.dockerfilegen.framework.tomee;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.framework.war.ServerArtifact;
import io.github.dockerfilegen.framework.war.ServletContainer;
import io.github.dockerfilegen.framework.war.TomcatWar;
import io.github.dockerfilegen.framework.war.WarServer;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** TomEE with a war as ROOT: Tomcat, started the same way, with the rest of Jakarta EE in its {@code lib} folder. */
public final class TomEe implements WarServer {

    private static final String HOME = "/opt/tomee";
    private static final String PLUGIN = "tomee-maven-plugin";
    /**
     * The newest for {@code javax} and for {@code jakarta}, by Tomcat's line for the same interfaces; as of 2026-11.
     */
    private static final Map<Integer, String> NEWEST = Map.of(9, "8.0.16", 10, "10.1.0", 11, "10.1.0");
    /** The comparison of versions on tomee.apache.org. */
    private static final Map<String, Integer> JAVA = Map.of("9", 11, "10", 17);

    private static final Pattern PROPERTIES = Pattern.compile("(?:version\\.)?tomee(?:\\.version)?");
    private static final Pattern OWN = Pattern.compile("org\\.apache\\.tomee(?:\\.bom)?:.*");
    private static final Pattern CLASSIFIER = Pattern.compile("webprofile|microprofile|plus|plume");
    /** What the plugin copies into the server that it starts. */
    private static final String CONFIGURATION = "src/main/tomee";

    @Override
    public List<String> plugins() {
        return List.of(PLUGIN);
    }

    @Override
    public List<String> platformDescriptors() {
        return List.of("resources.xml", "openejb-jar.xml");
    }

    @Override
    public String cargo() {
        return "tomee";
    }

    @Override
    public Optional<Application> layout(ProjectFacts facts, String namedBy) {
        var server = artifact(facts);
        var decision = Decision.of("war on TomEE " + server.version() + " as ROOT", namedBy + "; " + server.origin());
        var layout = server.exploded(facts, "war/tomee", "webapps/ROOT/", decision)
                .withServer(HOME, java -> TomcatWar.command(HOME, java), server.minimumJava(JAVA))
                .withService(Listening.NONE.withPort(8080, "TomEE's connector"));
        return Optional.of(
                facts.files().inside(CONFIGURATION).isPresent()
                        ? layout.withDecision(Decision.warning(
                                "the server has its default configuration",
                                PLUGIN + " adds " + CONFIGURATION
                                        + ", which the image does not contain; configure it in "
                                        + "WEB-INF/resources.xml or with <env>"))
                        : layout);
    }

    /**
     * The plugin starts the TomEE of its own version, if it is not told another; versions before 7 are other artifacts.
     */
    private static ServerArtifact artifact(ProjectFacts facts) {
        var plugin = facts.plugin(PLUGIN);
        var told = Stream.of(
                        ServerArtifact.inPlugin(facts, PLUGIN, "tomeeVersion"),
                        plugin.stream().map(found -> Map.entry("version of " + PLUGIN, found.version())),
                        ServerArtifact.inProperties(facts, PROPERTIES),
                        ServerArtifact.inDependencies(facts, OWN))
                .flatMap(found -> found)
                .filter(entry -> new Version(entry.getValue()).atLeast("7"));
        var classifier = plugin.flatMap(found -> found.text("tomeeClassifier"))
                .filter(CLASSIFIER.asMatchPredicate())
                .orElse("webprofile");
        return ServerArtifact.of(
                "org.apache.tomee:apache-tomee", "zip:" + classifier, told, ServletContainer.of(facts), NEWEST);
    }
}
