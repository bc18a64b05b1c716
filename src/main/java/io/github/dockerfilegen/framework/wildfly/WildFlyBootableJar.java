package io.github.dockerfilegen.framework.wildfly;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.framework.jar.SingleJar;
import io.github.dockerfilegen.framework.war.ServerArtifact;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * WildFly that the build packs up with the deployment: the bootable jar of wildfly-jar-maven-plugin, or since its
 * version 5 of wildfly-maven-plugin with {@code <bootable-jar>}, which unpacks itself below {@code java.io.tmpdir};
 * else the folder of the latter.
 */
public final class WildFlyBootableJar implements Framework {

    private static final Pattern FEATURE_PACK = Pattern.compile("wildfly[^#\\s]*(?:#|:wildfly-galleon-pack:)(\\d+)\\.");
    /** The Galleon layers that bring the health endpoint of the management interface. */
    private static final List<String> HEALTH =
            List.of("health", "microprofile-health", "microprofile-platform", "observability", "cloud-server");

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return bootable(facts, "wildfly-jar-maven-plugin", false, "output-file-name", "outputFileName")
                .or(() -> bootable(facts, "wildfly-maven-plugin", true, "bootable-jar-name", "bootableJarName"))
                .or(() -> facts.plugin("wildfly-maven-plugin")
                        .flatMap(plugin -> plugin.executionsOf("package").findFirst())
                        .map(execution -> provisioned(facts, execution.settings())));
    }

    /** A folder with the server, and with the deployment that its configuration names. */
    private static Application provisioned(ProjectFacts facts, XmlElement settings) {
        var folder = facts.buildDirectory() + "/"
                + first(settings, "provisioning-dir", "provisioningDir").orElse("server");
        var configuration = first(settings, "layers-configuration-file-name", "layersConfigurationFileName")
                .orElse("standalone.xml");
        return Application.of(
                        new Unpacking.Server(new PlainWord("war/wildfly-provisioned")),
                        BuiltArtifact.only(folder, "jboss-modules.jar", "jar"),
                        List.of(LayerCopy.ofBuild("/layers/server/", "/"), LayerCopy.ofLayer("application", "./")),
                        List.of(),
                        Decision.of(
                                "WildFly provisioned by wildfly-maven-plugin, with " + configuration,
                                "its goal package"))
                .withServer(
                        WildFly.HOME,
                        java -> WildFly.command(java, configuration, "-Dorg.jboss.boot.log.file=/tmp/log/server.log"),
                        minimumJava(settings))
                .withService(service(settings));
    }

    private static Optional<String> first(XmlElement settings, String... names) {
        return Stream.of(names).flatMap(name -> settings.text(name).stream()).findFirst();
    }

    private static Optional<Application> bootable(
            ProjectFacts facts, String artifactId, boolean onDemand, String... fileNames) {
        return facts.plugin(artifactId)
                .flatMap(plugin -> plugin.executionsOf("package")
                        .map(BuildPlugin.Execution::settings)
                        .filter(settings -> !onDemand
                                || settings.flag("bootable-jar")
                                        .or(() -> settings.flag("bootableJar"))
                                        .orElse(false))
                        .findFirst()
                        .map(settings -> layout(facts, plugin, settings, fileNames)));
    }

    private static Application layout(
            ProjectFacts facts, BuildPlugin plugin, XmlElement settings, String... fileNames) {
        var named = first(settings, fileNames);
        var artifact = named.map(name -> SingleJar.named(facts, facts.buildDirectory() + "/" + name))
                .orElseGet(() -> BuiltArtifact.of(facts, facts.buildDirectory(), facts.finalName(), "bootable", "jar"));
        var layout = SingleJar.nested(
                artifact, List.of("-jar", artifact.staged().value()), "WildFly bootable jar", plugin.artifactId());
        return layout.withServer(
                        ContainerSettings.DIRECTORY,
                        java -> List.of("-jar", artifact.staged().value()),
                        minimumJava(settings))
                .withService(service(settings));
    }

    private static int minimumJava(XmlElement settings) {
        var version = settings.texts().stream()
                .map(FEATURE_PACK::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("35");
        return ServerArtifact.minimumJava(new Version(version), WildFly.JAVA);
    }

    private static Listening service(XmlElement settings) {
        var layers =
                settings.all("layers/layer").stream().map(XmlElement::value).toList();
        var service = WildFly.listening();
        return layers.isEmpty() || layers.stream().anyMatch(HEALTH::contains)
                ? service.withProbe(WildFly.HEALTH)
                : service.withProbe(
                        HealthProbe.tcp(WildFly.PORT, "none of WildFly's layers contains the health endpoint"));
    }
}
