package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The options with which a build needs no container engine, because the image build has none. */
final class EngineFreeBuild {

    private static final Map<String, PluginSwitch> SWITCHES = Map.of(
            "io.fabric8:docker-maven-plugin", skip("docker.skip"),
            "io.fabric8:fabric8-maven-plugin", skip("fabric8.skip"),
            "org.eclipse.jkube:kubernetes-maven-plugin", skip("jkube.skip"),
            "org.eclipse.jkube:openshift-maven-plugin", skip("jkube.skip"),
            "com.google.cloud.tools:jib-maven-plugin", skip("jib.skip"),
            "com.spotify:docker-maven-plugin", new PluginSwitch("", "skipDocker", "skipDocker", ""),
            "com.spotify:dockerfile-maven-plugin", skip("dockerfile.skip"),
            "org.springframework.boot:spring-boot-maven-plugin",
                    new PluginSwitch("build-image|build-image-no-fork", "skip", "spring-boot.build-image.skip", ""));

    private final SwitchedOff off = new SwitchedOff();

    EngineFreeBuild(ProjectFacts facts) {
        facts.allPlugins()
                .filter(plugin -> SWITCHES.containsKey(plugin.key())
                        && !plugin.executions().isEmpty())
                .forEach(plugin -> off.add(
                        plugin,
                        List.of(SWITCHES.get(plugin.key())),
                        "needs a container engine, which the image build does not have"));
        quarkus(facts);
    }

    private static PluginSwitch skip(String property) {
        return new PluginSwitch("", "skip", property, "");
    }

    /**
     * Quarkus makes an image where a property of the build says so; the command line wins over its own configuration
     * file.
     */
    private void quarkus(ProjectFacts facts) {
        var property = "quarkus.container-image.build";
        facts.allPlugins()
                .map(BuildPlugin::artifactId)
                .filter("quarkus-maven-plugin"::equals)
                .findFirst()
                .filter(plugin -> facts.modules()
                        .anyMatch(module -> "true".equals(module.properties().get(property))
                                || module.files().configuration("application.properties").stream()
                                        .anyMatch(document ->
                                                "true".equals(document.values().get(property)))))
                .ifPresent(plugin -> off.add(plugin, List.of(ShellText.word("-D" + property + "=false"))));
    }

    /** The plugins that would build images, sorted. */
    List<String> makers() {
        return off.names();
    }

    /** The options that disable this. */
    List<ShellText> options() {
        return off.options().stream()
                .sorted(Comparator.comparing(ShellText::toString))
                .toList();
    }

    /** A warning for each plugin that the POM keeps enabled. */
    List<Decision> kept() {
        return off.kept();
    }
}
