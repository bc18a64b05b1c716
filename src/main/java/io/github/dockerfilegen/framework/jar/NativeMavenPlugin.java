package io.github.dockerfilegen.framework.jar;

import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.MachineCode;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What GraalVM's plugin makes, whatever the framework (documentation of native-maven-plugin). */
public final class NativeMavenPlugin implements Framework {

    private static final String NAME = "native-maven-plugin";
    private static final String GOAL = "compile-no-fork";

    @Override
    public Optional<MachineCode> machineCode(ProjectFacts facts) {
        return facts.plugin(NAME).map(plugin -> by(plugin, facts, List.of()));
    }

    /**
     * What a declared plugin makes.
     *
     * @param options what the framework's part of it needs
     * @throws DockerfileGenException where the goal is not bound and would run for every module of a reactor
     */
    public static MachineCode by(BuildPlugin plugin, ProjectFacts facts, List<ShellText> options) {
        var compiling = Stream.of(GOAL, "compile", "build")
                .flatMap(plugin::executionsOf)
                .findFirst();
        if (SingleJar.unboundInReactor(facts, compiling.isPresent())) {
            throw new DockerfileGenException("<runtime> is native, but no execution of " + NAME + " in "
                    + facts.place().pom() + " compiles, and the goal would run for every module. Bind " + GOAL
                    + " to the phase package in this module.");
        }
        return new MachineCode(
                SingleJar.goals(
                        compiling.isPresent(),
                        compiling.map(BuildPlugin.Execution::phase).orElse(""),
                        plugin.key() + ":" + GOAL),
                options,
                BuiltArtifact.executable(
                        plugin.text("outputDirectory")
                                .flatMap(folder -> facts.files().relative(folder))
                                .orElse(facts.buildDirectory()),
                        imageName(facts)),
                NAME);
    }

    /** The name of the executable. */
    public static String imageName(ProjectFacts facts) {
        return facts.plugin(NAME)
                .flatMap(plugin -> plugin.text("imageName"))
                .map(name -> SingleJar.withoutVersion(name, facts))
                .orElse(facts.artifactId());
    }

    /** The profile in the module's POM that has the plugin and is not active; for the message that nothing is made. */
    public static Optional<String> inactiveProfile(ProjectFacts facts) {
        var pom = facts.place().pom();
        return facts
                .files()
                .xml(pom.substring(pom.lastIndexOf('/') + 1))
                .map(project -> project.all("profiles/profile"))
                .orElse(List.of())
                .stream()
                .filter(profile -> profile.texts().contains(NAME))
                .flatMap(profile -> profile.text("id").stream())
                .findFirst();
    }
}
