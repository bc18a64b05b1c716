package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.imports.ImportedSettings;
import io.github.dockerfilegen.imports.PluginImport;
import io.github.dockerfilegen.imports.SettingsFile;
import io.github.dockerfilegen.maven.pom.PluginReader;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.pack.Pack;
import io.github.dockerfilegen.pack.Packs;
import io.github.dockerfilegen.plugins.PluginRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a module's parameters are where neither its POMs nor a property set them: what was taken over from a Dockerfile,
 * what other plugins say about the image, what packs say.
 *
 * @param sources each before the next one
 * @param decisions what was taken over from other plugins, and what was not
 */
record Presets(List<Source> sources, List<Decision> decisions) {

    /**
     * Something that sets parameters.
     *
     * @param name what it is, for messages
     * @param isPlugin whether it is a plugin that makes images
     * @param configuration an element {@code <configuration>}
     */
    record Source(String name, boolean isPlugin, XmlElement configuration) {

        static Source of(Pack pack) {
            return new Source("the pack " + pack.name(), false, pack.configuration());
        }
    }

    /**
     * The presets of a module.
     *
     * @param replaced what the Dockerfile says that is about to be replaced; empty for none
     * @param refused why what other plugins say cannot be applied; empty where it can
     * @param parameters those that a file may set
     */
    static Presets of(
            MavenProject project,
            Packs packs,
            Optional<ImportedSettings> replaced,
            Optional<String> refused,
            List<String> parameters) {
        var sources = new ArrayList<Source>();
        var decisions = new ArrayList<Decision>();
        var folder = project.getBasedir().toPath();
        replaced.map(settings -> new Source("the replaced Dockerfile", false, settings.configuration()))
                .or(() -> SettingsFile.read(folder).map(file -> new Source(SettingsFile.NAME, false, file)))
                .ifPresent(source -> {
                    requireKnown(source, parameters);
                    sources.add(source);
                    if (!source.configuration.children().isEmpty()) {
                        decisions.add(Decision.of(
                                SettingsFile.NAME + " sets " + source.configuration.names(), "what a Dockerfile said"));
                    }
                });
        for (var plugin : project.getBuildPlugins()) {
            if (PluginRules.imageSettings(plugin.getArtifactId()).isPresent()) {
                var settings = PluginImport.of(plugin.getArtifactId(), configurations(plugin), in(folder));
                var source = new Source(plugin.getArtifactId(), true, settings.configuration());
                decisions.addAll(decisions(source, settings.left(), refused));
                if (refused.isEmpty()) {
                    sources.add(source);
                }
            }
        }
        packs.packs().stream().map(Source::of).forEach(sources::add);
        return new Presets(
                sources.stream()
                        .filter(source -> !source.configuration.children().isEmpty())
                        .toList(),
                List.copyOf(decisions));
    }

    private static List<Decision> decisions(Source source, List<String> left, Optional<String> refused) {
        var decisions = new ArrayList<Decision>();
        var names = source.configuration.names();
        if (!names.isEmpty()) {
            decisions.add(
                    refused.map(reason -> Decision.warning("not taken over from " + source.name + ": " + names, reason))
                            .orElseGet(() -> Decision.of(
                                    "taken over from " + source.name + ": " + names,
                                    "its configuration; what is set here comes before it")));
        }
        left.forEach(line -> decisions.add(Decision.warning(
                "not taken over from " + line.replaceFirst(" \\(.*", ""),
                line.replaceFirst("^.*? \\((.*)\\)$", "$1"))));
        return decisions;
    }

    /** Each one that an execution has, into which Maven merges the plugin's own; that one where there is none. */
    private static List<XmlElement> configurations(Plugin plugin) {
        var ofExecutions = plugin.getExecutions().stream()
                .map(PluginExecution::getConfiguration)
                .map(configuration -> PluginReader.settings(configuration, text -> text))
                .filter(configuration -> !configuration.children().isEmpty())
                .distinct()
                .toList();
        return ofExecutions.isEmpty()
                ? List.of(PluginReader.settings(plugin.getConfiguration(), text -> text))
                : ofExecutions;
    }

    /** @throws DockerfileGenException when a source sets what is no parameter, or none that it can set */
    static void requireKnown(Source source, List<String> parameters) {
        source.configuration.children().stream()
                .map(XmlElement::name)
                .filter(name -> !parameters.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new DockerfileGenException("<" + name + "> in <configuration> of " + source.name
                            + " is not a parameter that can be set there. These are " + String.join(", ", parameters)
                            + ".");
                });
    }

    /**
     * The parameters that determine what is generated: those that {@code generate} and {@code check} have both, by
     * name.
     */
    static List<String> parameters(PluginDescriptor descriptor) {
        return Stream.of("generate", "check")
                .flatMap(goal -> descriptor.getMojo(goal).getParameters().stream())
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .filter(name -> !name.equals("skip"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(goals -> goals.getValue() == 2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the configuration of a plugin that makes images sets parameters. */
    boolean isImported() {
        return sources.stream().anyMatch(Source::isPlugin);
    }

    /** A problem, with the source of each parameter that its message names. */
    DockerfileGenException explained(DockerfileGenException problem) {
        // Other classes of it are no problem of a value.
        if (problem.getClass() != DockerfileGenException.class) {
            return problem;
        }
        var named = sources.stream()
                .flatMap(source -> source.configuration.children().stream()
                        .map(XmlElement::name)
                        .distinct()
                        .filter(name -> problem.getMessage().contains("<" + name + ">"))
                        .map(name -> " <" + name + "> is set in " + source.name + "; the POM can override it.")
                        .filter(sentence -> !problem.getMessage().contains(sentence)))
                .collect(Collectors.joining());
        return named.isEmpty() ? problem : new DockerfileGenException(problem.getMessage() + named, problem);
    }

    /** Whether a module has a file or a folder of a relative path that an image may hold. */
    static Predicate<String> in(Path folder) {
        var files = new DiskFiles(new ContextPaths(folder, folder));
        return path -> files.plain(path, "").isPresent();
    }

    /** What is set for a parameter, merged as Maven merges the configurations of parents; null for nothing. */
    Xpp3Dom of(String parameter) {
        Xpp3Dom preset = null;
        for (var source : sources) {
            for (var element : source.configuration.all(parameter)) {
                preset = Xpp3Dom.mergeXpp3Dom(preset, dom(element));
            }
        }
        return preset;
    }

    private static Xpp3Dom dom(XmlElement element) {
        var dom = new Xpp3Dom(element.name());
        if (element.children().isEmpty()) {
            dom.setValue(element.value());
        }
        element.attributes().forEach(dom::setAttribute);
        element.children().forEach(child -> dom.addChild(dom(child)));
        return dom;
    }

    /** The expression and the default that the plugin's descriptor has for a parameter. */
    static Xpp3Dom byDefault(MojoDescriptor descriptor, Parameter parameter) {
        var described = descriptor.getMojoConfiguration().getChild(parameter.getName(), false);
        if (described == null) {
            return null;
        }
        var preset = new Xpp3Dom(parameter.getName());
        preset.setValue(described.getValue(null));
        Stream.of(described.getAttributeNames())
                .forEach(name -> preset.setAttribute(name, described.getAttribute(name, null)));
        return preset;
    }
}
