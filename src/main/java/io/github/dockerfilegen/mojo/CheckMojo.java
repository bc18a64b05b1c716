package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.Checked;
import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.maven.reactor.Repository;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SeveralMainClassesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Fails the build if the generated files on disk are not those that {@code generate} would write: stale, edited by
 * hand, missing, left over, or somebody else's. Writes no file but its report. Compares with the configuration of the
 * executions that bind {@code generate}; if there are none, with that of a direct call.
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractDockerfileMojo {

    static final String REPORT = "dockerfile-gen-check.json";

    @Override
    void run(SharedState shared, GenerationRequest request) throws MojoFailureException {
        var checks = shared.checks();
        var modules = new ArrayList<>(checks.own(project, () -> requests(project, shared)));
        modules.stream()
                .flatMap(module -> module.warnings().stream())
                .forEach(warning -> getLog().warn(warning.toString()));
        if (modules.stream().allMatch(Checked::isCurrent)) {
            modules.stream()
                    .filter(module -> !module.files().isEmpty())
                    .forEach(module -> getLog().info(names(module) + ": up to date"));
            write(checks);
            return;
        }
        // Maven stops at the first module that fails, and the user wants to know about all of them.
        session.getProjects().stream()
                .filter(other -> !other.equals(project) && runsIn(other) && !generates(other))
                .forEach(other -> modules.addAll(ahead(other, shared)));
        var report = new CheckReport(start(), repository(), modules);
        report.lines().forEach(getLog()::error);
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            // GitHub reads commands at the beginning of a line only, where Maven's log has its level.
            report.annotations().forEach(System.out::println);
        }
        write(checks);
        throw new MojoFailureException(report.failure());
    }

    /** Another module, unless it has been looked at: its own turn may never come. */
    private List<Checked> ahead(MavenProject other, SharedState shared) {
        try {
            return shared.checks().ahead(other, () -> requests(other, shared));
        } catch (SeveralMainClassesException e) {
            getLog().debug(e.getMessage());
        } catch (DockerfileGenException e) {
            getLog().warn(other.getArtifactId() + " is not checked: " + e.getMessage());
        }
        return List.of();
    }

    /** Whether this build may still write the module's files. */
    private boolean generates(MavenProject other) {
        var generate = mojoExecution.getMojoDescriptor().getPluginDescriptor().getMojo("generate");
        return session.getGoals().stream().anyMatch(goal -> goal.matches(".*:generate(?:@.*)?"))
                || !ModuleGoals.bound(other, mojoExecution, generate.getGoal()).isEmpty();
    }

    /** What each execution of {@code generate} would be asked for. */
    private List<GenerationRequest> requests(MavenProject target, SharedState shared) {
        var module = ProjectInput.of(target, session.getRequest());
        var generate = mojoExecution.getMojoDescriptor().getPluginDescriptor().getMojo("generate");
        var bound = ModuleGoals.bound(target, mojoExecution, generate.getGoal());
        var executions = bound.isEmpty()
                ? List.of(mojoExecution)
                : bound.stream()
                        .map(id -> new MojoExecution(generate, id, MojoExecution.Source.LIFECYCLE))
                        .toList();
        return executions.stream()
                .flatMap(execution -> new ModuleGoals(
                                pluginManager, configurator, session, execution, shared, Optional.empty())
                        .of(module).stream())
                .toList();
    }

    private boolean runsIn(MavenProject other) {
        return mojoExecution.getSource() == MojoExecution.Source.CLI
                || !ModuleGoals.bound(other, mojoExecution, mojoExecution.getGoal())
                        .isEmpty();
    }

    private void write(SessionChecks checks) throws MojoFailureException {
        var file = checks.report(this::report);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, new CheckReport(start(), repository(), checks.all()).json());
        } catch (IOException e) {
            throw new MojoFailureException(
                    "Cannot write the report " + file + ": " + e + ". Make its folder writable.", e);
        }
    }

    private String names(Checked module) {
        return module.files().stream()
                .map(file -> BuildCommand.path(start(), file.path()))
                .collect(Collectors.joining(", "));
    }

    /** Where Maven was started, whichever modules were chosen: CI looks for the report in one place. */
    private Path report() {
        var start = start();
        return Optional.ofNullable(session.getAllProjects()).orElse(session.getProjects()).stream()
                .filter(module -> module.getBasedir() != null
                        && start.equals(
                                module.getBasedir().toPath().toAbsolutePath().normalize()))
                .findFirst()
                .map(module -> Path.of(module.getBuild().getDirectory()))
                .orElse(start.resolve("target"))
                .resolve(REPORT);
    }

    private Path start() {
        return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    }

    /** What the paths of reports are relative to. */
    private Path repository() {
        return Repository.of(start().resolve("pom.xml")).orElse(start());
    }
}
