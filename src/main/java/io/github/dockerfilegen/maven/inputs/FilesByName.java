package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.List;
import java.util.stream.Stream;

/** Names of files that tools read by convention, without a reference in the POM. */
final class FilesByName {

    private static final List<String> NAMES = List.of(
            "lombok.config",
            ".scalafmt.conf",
            ".scalafix.conf",
            "checkstyle.xml",
            "checkstyle-suppressions.xml",
            "spotbugs-exclude.xml",
            "error-prone.config");
    private static final String OF_EDITORS = ".editorconfig";
    /** What a build with these plugins may read; an editor's settings only where a formatter runs. */
    List<String> of(List<BuildPlugin> plugins) {
        return plugins.stream().anyMatch(plugin -> PluginTrait.FORMATS.of(plugin.artifactId()))
                ? Stream.concat(NAMES.stream(), Stream.of(OF_EDITORS)).toList()
                : NAMES;
    }
}
