package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.imports.ImportedSettings;
import io.github.dockerfilegen.imports.PluginImport;
import io.github.dockerfilegen.imports.SettingsFile;
import io.github.dockerfilegen.maven.pom.PluginReader;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.pack.Pack;
import io.github.dockerfilegen.pack.Packs;
import io.github.dockerfilegen.plugins.PluginRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a module's parameters are where neither its POMs nor a property set them: what was taken over from a Dockerfile,
 * what other plugins say about the image, what packs say.
 *
 * @param configurations elements {@code <configuration>}, each before the next one
 * @param decisions what was taken over from other plugins, and what was not
 */
record Presets(List<XmlElement> configurations, List<Decision> decisions) {

    /**
     * The presets of a module.
     *
     * @param replaced what the Dockerfile says that is about to be replaced; empty for none
     */
    static Presets of(MavenProject project, Packs packs, Optional<ImportedSettings> replaced) {
        var configurations = new ArrayList<XmlElement>();
        var decisions = new ArrayList<Decision>();
        var folder = project.getBasedir().toPath();
        replaced.map(ImportedSettings::configuration)
                .or(() -> SettingsFile.read(folder))
                .ifPresent(configurations::add);
        if (!configurations.isEmpty()) {
            decisions.add(Decision.of(
                    SettingsFile.NAME + " sets " + configurations.get(0).names(), "what a Dockerfile said"));
        }
        for (var plugin : project.getBuildPlugins()) {
            if (PluginRules.imageSettings(plugin.getArtifactId()).isEmpty()) {
                continue;
            }
            var settings = PluginImport.of(
                    plugin.getArtifactId(), PluginReader.settings(plugin.getConfiguration(), text -> text), in(folder));
            var configuration = settings.configuration();
            if (!configuration.children().isEmpty()) {
                configurations.add(configuration);
                decisions.add(Decision.of(
                        "taken over from " + plugin.getArtifactId() + ": " + configuration.names(),
                        "its configuration; what is set here comes before it"));
            }
            settings.left()
                    .forEach(left -> decisions.add(Decision.warning(
                            "not taken over from " + left.replaceFirst(" \\(.*", ""),
                            left.replaceFirst("^.*? \\((.*)\\)$", "$1"))));
        }
        packs.packs().stream()
                .map(Pack::configuration)
                .filter(configuration -> !configuration.children().isEmpty())
                .forEach(configurations::add);
        return new Presets(List.copyOf(configurations), List.copyOf(decisions));
    }

    /** Whether a module has a file or a folder of a relative path. */
    static Predicate<String> in(Path folder) {
        return path -> Files.exists(folder.resolve(path));
    }

    /** What is set for a parameter, merged as Maven merges the configurations of parents; null for nothing. */
    Xpp3Dom of(String parameter) {
        Xpp3Dom preset = null;
        for (var configuration : configurations) {
            for (var element : configuration.all(parameter)) {
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
}
