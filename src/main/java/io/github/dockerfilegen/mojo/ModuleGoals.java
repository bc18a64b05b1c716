package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.ModuleRequests;
import io.github.dockerfilegen.imports.ImportedSettings;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.MojoExecutionConfigurator;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginContainerException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Lets Maven configure the goal for other modules as if it ran there. Precedence: the module's configuration,
 * properties of the command line, properties of the POM, presets, defaults.
 */
final class ModuleGoals implements ModuleRequests {

    private static final String CONFIGURATION = "configuration";

    private final MavenPluginManager plugins;
    private final MojoExecutionConfigurator configurator;
    private final MavenSession session;
    private final MojoExecution running;
    private final SharedState shared;
    private final Optional<ImportedSettings> replaced;
    /** Why what other plugins say cannot be applied; empty where it can. */
    private final Optional<String> refused;

    /**
     * @param running the goal as it runs in the session's current module
     * @param replaced what the Dockerfile of that module says that is about to be replaced; empty for none
     */
    ModuleGoals(
            MavenPluginManager plugins,
            MojoExecutionConfigurator configurator,
            MavenSession session,
            MojoExecution running,
            SharedState shared,
            Optional<ImportedSettings> replaced) {
        this(plugins, configurator, session, running, shared, replaced, Optional.empty());
    }

    private ModuleGoals(
            MavenPluginManager plugins,
            MojoExecutionConfigurator configurator,
            MavenSession session,
            MojoExecution running,
            SharedState shared,
            Optional<ImportedSettings> replaced,
            Optional<String> refused) {
        this.plugins = plugins;
        this.configurator = configurator;
        this.session = session;
        this.running = running;
        this.shared = shared;
        this.replaced = replaced;
        this.refused = refused;
    }

    @Override
    public Optional<GenerationRequest> of(LoadedModule module) {
        return of(shared.modules().project(module));
    }

    @Override
    public Optional<GenerationRequest> withoutImports(LoadedModule module, String reason) {
        return withoutImports(shared.modules().project(module), reason);
    }

    private Optional<GenerationRequest> withoutImports(MavenProject project, String reason) {
        return refused.isPresent() || !presets(project).isImported()
                ? Optional.empty()
                : new ModuleGoals(plugins, configurator, session, running, shared, replaced, Optional.of(reason))
                        .of(project);
    }

    /** Whether a problem is one of settings that come from the Dockerfile, which are not taken over then. */
    boolean giveUp(DockerfileGenException problem) {
        return replaced.filter(settings -> settings.giveUp(problem.getMessage()))
                .isPresent();
    }

    /** What a module's parameters are where its POMs do not set them. */
    Presets presets(MavenProject project) {
        return Presets.of(
                project,
                shared.packs(),
                replaced.filter(settings -> project.equals(session.getCurrentProject())),
                refused,
                Presets.parameters(running.getMojoDescriptor().getPluginDescriptor()));
    }

    /** The request of a module; empty where it skips the goal. */
    private Optional<GenerationRequest> of(MavenProject project) {
        return of(project, presets(project));
    }

    /** The same where its presets are known. */
    Optional<GenerationRequest> of(MavenProject project, Presets presets) {
        try {
            var there = session.clone();
            there.setCurrentProject(project);
            var execution = execution(project, presets);
            var goal = (AbstractDockerfileMojo) plugins.getConfiguredMojo(Mojo.class, there, execution);
            try {
                return goal.skip
                        ? Optional.empty()
                        : Optional.of(GoalRequest.of(goal, shared, this, presets.decisions()));
            } finally {
                plugins.releaseMojo(goal, execution);
            }
        } catch (PluginConfigurationException | PluginContainerException | DockerfileGenException e) {
            var plain = withoutImports(project, e.getMessage());
            if (plain.isPresent()) {
                return plain;
            }
            throw presets.explained(new DockerfileGenException(
                    "The configuration of dockerfile-gen-maven-plugin in module " + project.getArtifactId() + ": "
                            + e.getMessage(),
                    e));
        }
    }

    private MojoExecution execution(MavenProject project, Presets presets) {
        var descriptor = running.getMojoDescriptor();
        var execution = new MojoExecution(descriptor, id(project), running.getSource());
        configurator.configure(project, execution, true);
        var configured = Optional.ofNullable(execution.getConfiguration()).orElseGet(() -> new Xpp3Dom(CONFIGURATION));
        requireKnown(configured, descriptor);
        var complete = new Xpp3Dom(CONFIGURATION);
        for (var parameter : descriptor.getParameters()) {
            Optional.ofNullable(Xpp3Dom.mergeXpp3Dom(
                            withPresets(
                                    project, configured.getChild(parameter.getName()), presets.of(parameter.getName())),
                            Presets.byDefault(descriptor, parameter),
                            true))
                    .ifPresent(complete::addChild);
        }
        execution.setConfiguration(complete);
        return execution;
    }

    /**
     * The execution of the same id, as Maven takes it; a module that binds the goal under another id means that one.
     */
    private String id(MavenProject project) {
        var bound = bound(project, running, running.getGoal());
        if (running.getSource() == MojoExecution.Source.CLI
                || bound.isEmpty()
                || bound.contains(running.getExecutionId())) {
            return running.getExecutionId();
        }
        if (bound.size() > 1) {
            throw new DockerfileGenException("It has the executions " + String.join(", ", bound)
                    + ", and the execution \"" + running.getExecutionId()
                    + "\" of another module writes the shared Dockerfile. Give one of them that id.");
        }
        return bound.get(0);
    }

    /**
     * The ids of the executions that bind a goal of this plugin in a project.
     *
     * @param running any execution of this plugin
     */
    static List<String> bound(MavenProject project, MojoExecution running, String goal) {
        var plugin = project.getPlugin(Plugin.constructKey(running.getGroupId(), running.getArtifactId()));
        return Optional.ofNullable(plugin).map(Plugin::getExecutions).orElse(List.of()).stream()
                .filter(execution -> execution.getGoals().contains(goal) && !"none".equals(execution.getPhase()))
                .map(PluginExecution::getId)
                .toList();
    }

    private static void requireKnown(Xpp3Dom configured, MojoDescriptor descriptor) {
        var known = descriptor.getPluginDescriptor().getMojos().stream()
                .flatMap(goal -> goal.getParameters().stream())
                .map(Parameter::getName)
                .toList();
        Stream.of(configured.getChildren())
                .map(Xpp3Dom::getName)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new DockerfileGenException(
                            "<" + name + "> is not a parameter of this plugin. Its parameters are "
                                    + String.join(
                                            ", ",
                                            descriptor.getParameters().stream()
                                                    .filter(Parameter::isEditable)
                                                    .map(Parameter::getName)
                                                    .sorted()
                                                    .toList())
                                    + ".");
                });
    }

    /** A preset is what a parent POM above all others would say, but that a property comes before it. */
    private Xpp3Dom withPresets(MavenProject project, Xpp3Dom configured, Xpp3Dom preset) {
        if (preset == null) {
            return configured;
        }
        var own = configured == null ? null : new Xpp3Dom(configured);
        return own == null
                        && ParameterText.property(session, project, "dockerfile-gen." + preset.getName())
                                .isPresent()
                ? null
                : Xpp3Dom.mergeXpp3Dom(own, preset);
    }
}
