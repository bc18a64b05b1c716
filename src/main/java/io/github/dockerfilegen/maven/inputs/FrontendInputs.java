package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.SecretNames;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The inputs of a front end build in the project's own folder, which no POM refers to. */
final class FrontendInputs {

    /**
     * What lies at the top of a repository and is read by people, tools of the repository or nobody; sources are an
     * input as it is.
     */
    private static final Pattern NOT_BUILT =
            Pattern.compile("(?i)src|(?:readme|changelog|contributing|code_of_conduct|security).*|.*\\.md|docs?"
                    + "|\\.git.+|\\.gitlab.*|\\.idea|\\.vscode|\\.settings|\\.project|\\.classpath|.*\\.iml"
                    + "|\\.DS_Store|target|build|dist|out"
                    + "|node_modules|node|dockerfile.*|.*\\.dockerignore|\\.dockerignore|(?:docker-)?compose.*"
                    + "|\\.devcontainer|\\.husky|mvnw\\.cmd"
                    + "|gradlew.*|gradle|.*\\.gradle(?:\\.kts)?|.*\\.log|\\.yo-.*|\\.jhipster|k8s|kubernetes|helm"
                    + "|dependency-reduced-pom\\.xml|\\.flattened-pom\\.xml");

    private final ContextPaths paths;

    FrontendInputs(ContextPaths paths) {
        this.paths = paths;
    }

    /** The names at the top of the project that a frontend build there may read; none when there is no such build. */
    List<String> of(List<BuildPlugin> plugins) {
        var atTop = plugins.stream()
                .filter(plugin -> PluginTrait.FRONTEND.of(plugin.artifactId()))
                .anyMatch(plugin -> plugin.allSettings()
                        .map(settings -> settings.text("workingDirectory").orElse(""))
                        .allMatch(this::isAtTop));
        return atTop && paths.inside("package.json").isPresent()
                ? paths.names().stream()
                        .filter(name -> !NOT_BUILT.matcher(name).matches()
                                && SecretNames.atTop().stream().noneMatch(name::equalsIgnoreCase))
                        .toList()
                : List.of();
    }

    /**
     * The secrets that may lie beside the {@code package.json} of a folder of the context, there or not; none without
     * one.
     */
    Stream<String> secrets(String folder) {
        return Files.isRegularFile(paths.root().resolve(folder).resolve("package.json"))
                ? SecretNames.atTop().stream().map(name -> folder + "/" + name)
                : Stream.empty();
    }

    private boolean isAtTop(String folder) {
        return paths.relative(folder).equals(paths.relative(""));
    }
}
