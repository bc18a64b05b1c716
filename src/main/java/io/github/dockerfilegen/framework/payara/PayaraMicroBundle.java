package io.github.dockerfilegen.framework.payara;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.framework.jar.SingleJar;
import io.github.dockerfilegen.framework.war.ServerArtifact;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.plan.Artifact;
import java.util.List;
import java.util.Optional;

/**
 * Payara Micro's bundle: the server and the deployment in one archive, by payara-micro-maven-plugin's goal {@code
 * bundle}.
 */
public final class PayaraMicroBundle implements Framework {

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return facts.plugin("payara-micro-maven-plugin")
                .flatMap(plugin -> plugin.executionsOf("bundle").findFirst())
                .map(execution -> layout(
                                facts,
                                BuiltArtifact.of(
                                        facts, facts.buildDirectory(), facts.finalName(), "microbundle", "jar"))
                        .withGoals(
                                SingleJar.goals(
                                        true, execution.phase().isEmpty() ? "install" : execution.phase(), "bundle"),
                                List.of()));
    }

    private static Application layout(ProjectFacts facts, Artifact artifact) {
        return SingleJar.nested(
                        artifact,
                        List.of("-jar", artifact.staged().value()),
                        "Payara Micro bundle",
                        "payara-micro-maven-plugin")
                .withServer(
                        ContainerSettings.DIRECTORY,
                        java -> List.of("-jar", artifact.staged().value()),
                        minimumJava(facts))
                .withService(PayaraMicro.service());
    }

    private static int minimumJava(ProjectFacts facts) {
        var version = facts.plugin("payara-micro-maven-plugin")
                .flatMap(plugin -> plugin.text("payaraVersion"))
                .or(() -> Optional.ofNullable(facts.properties().get("payara.version")));
        return version.map(Version::new)
                .map(known -> ServerArtifact.minimumJava(known, PayaraMicro.JAVA))
                .orElse(21);
    }
}
