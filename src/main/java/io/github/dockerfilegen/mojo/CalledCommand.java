package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.HeaderCommand;
import io.github.dockerfilegen.files.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;

/** Determines which options a later call of the goal has to repeat from this call. */
final class CalledCommand {

    /** Maven gives a direct call of the goal the configuration of the execution with this id. */
    private static final String DIRECT = "default-cli";

    private CalledCommand() {}

    static HeaderCommand of(MojoExecution execution, MavenProject project, MavenSession session) {
        var id = Objects.requireNonNullElse(execution.getExecutionId(), DIRECT);
        var differs = differs(project.getModel(), execution, id);
        return new HeaderCommand(
                differs ? id : "",
                differs && declares(project.getOriginalModel(), execution, id),
                given(session),
                read(execution, session.getUserProperties()));
    }

    /**
     * Whether a direct call would have another configuration. An id that the POM does not have leaves Maven with the
     * plugin's own.
     */
    static boolean differs(Model model, MojoExecution execution, String id) {
        var plugin = plugins(model.getBuild())
                .filter(candidate -> isOurs(candidate, execution))
                .findFirst();
        return plugin.isPresent()
                && !Objects.equals(configuration(plugin.get(), id), configuration(plugin.get(), DIRECT));
    }

    private static Object configuration(Plugin plugin, String id) {
        return plugin.getExecutions().stream()
                .filter(execution -> execution.getId().equals(id))
                .findFirst()
                .map(PluginExecution::getConfiguration)
                .orElse(plugin.getConfiguration());
    }

    /** Whether the POM's own text has the execution, perhaps in a profile. */
    static boolean declares(Model model, MojoExecution execution, String id) {
        return Stream.concat(
                        Stream.ofNullable(model.getBuild()),
                        model.getProfiles().stream().map(Profile::getBuild).filter(Objects::nonNull))
                .flatMap(CalledCommand::plugins)
                .filter(plugin -> isOurs(plugin, execution))
                .flatMap(plugin -> plugin.getExecutions().stream())
                .anyMatch(candidate -> candidate.getId().equals(id));
    }

    /** Those of the build before those that it manages, as Maven looks for them. */
    private static Stream<Plugin> plugins(BuildBase build) {
        return Stream.ofNullable(build)
                .flatMap(present -> Stream.concat(
                        present.getPlugins().stream(),
                        Stream.ofNullable(present.getPluginManagement())
                                .flatMap(management -> management.getPlugins().stream())));
    }

    private static boolean isOurs(Plugin plugin, MojoExecution execution) {
        return Objects.equals(plugin.getArtifactId(), execution.getArtifactId())
                && Objects.equals(plugin.getGroupId(), execution.getGroupId());
    }

    /** What the command line sets. What {@code .mvn/maven.config} sets as well, Maven repeats by itself. */
    private static SortedMap<String, String> given(MavenSession session) {
        var given = new TreeMap<String, String>();
        var repeated = repeated(session);
        session.getUserProperties().stringPropertyNames().stream()
                .filter(name -> !repeated.contains(
                        "-D" + name + "=" + session.getUserProperties().getProperty(name)))
                .forEach(name -> given.put(name, session.getUserProperties().getProperty(name)));
        return given;
    }

    private static List<String> repeated(MavenSession session) {
        return Optional.ofNullable(session.getRequest().getMultiModuleProjectDirectory())
                .map(folder -> Path.of(folder.getPath(), ".mvn", "maven.config"))
                .map(CalledCommand::words)
                .orElse(List.of());
    }

    private static List<String> words(Path file) {
        try {
            return List.of(new String(BoundedFile.bytes(file), StandardCharsets.UTF_8).split("\\s+"));
        } catch (IOException e) {
            // Most projects have none.
            return List.of();
        }
    }

    /**
     * The properties that parameters are read from; where the POM has an element, Maven does not ask for the property.
     * A default that is given changes nothing.
     */
    private static SortedSet<String> read(MojoExecution execution, Properties given) {
        var names = new TreeSet<String>();
        var configuration = execution.getConfiguration();
        execution.getMojoDescriptor().getParameters().stream()
                .filter(parameter -> Objects.requireNonNullElse(parameter.getExpression(), "")
                        .startsWith("${dockerfile-gen."))
                .filter(parameter -> configuration == null
                        || configuration.getChild(parameter.getName()) == null
                        || parameter
                                .getExpression()
                                .equals(configuration
                                        .getChild(parameter.getName())
                                        .getValue()))
                .filter(parameter ->
                        !Objects.equals(parameter.getDefaultValue(), given.getProperty(property(parameter))))
                .forEach(parameter -> names.add(property(parameter)));
        // The parameter of this one is a map, which no property can fill.
        names.add("dockerfile-gen.env");
        return names;
    }

    private static String property(Parameter parameter) {
        return parameter.getExpression().substring(2, parameter.getExpression().length() - 1);
    }
}
