package io.github.dockerfilegen.maven.facts;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.files.module.SecretFiles;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ModuleLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Combines the inputs that Maven reads before it builds with the inputs of the modules that it builds. */
final class ReactorInputs {

    private final ContextPaths context;
    private final GitIgnored ignored;
    private final DiskFiles files;
    private final String configurationFolder;

    /**
     * @param context the context, paths resolved against the folder of the POM that Maven starts with
     * @param ignored what Git ignores in the context
     * @param configurationFolder the folder that holds {@code .mvn}, a path of the context that is empty or ends with a
     *     slash
     */
    ReactorInputs(ContextPaths context, GitIgnored ignored, String configurationFolder) {
        this.context = context;
        this.ignored = ignored;
        this.files = new DiskFiles(context, "", ignored);
        this.configurationFolder = configurationFolder;
    }

    List<BuildInput> of(ModuleLocation place, List<BuildInput> own, List<ModuleFacts> needed) {
        var all = new TreeMap<String, BuildInput>();
        Stream.of(
                        place.poms().stream()
                                .map(pom -> new BuildInput(pom, Kind.DESCRIPTOR, "a POM that Maven loads")),
                        context
                                .inside(context.root()
                                        .resolve(configurationFolder + "mvnw")
                                        .toString())
                                .stream()
                                .map(script -> new BuildInput(script, Kind.DESCRIPTOR, "the Maven Wrapper")),
                        mavenConfiguration().stream(),
                        own.stream(),
                        needed.stream().flatMap(module -> module.inputs().stream()))
                .flatMap(inputs -> inputs)
                .forEach(input -> all.merge(input.path(), input, BuildInput::first));
        return List.copyOf(all.values());
    }

    /** {@code .mvn/maven.config} and {@code .mvn/jvm.config} may name settings files, agents or toolchains. */
    private List<BuildInput> mavenConfiguration() {
        var inputs = new ArrayList<BuildInput>();
        var folder = configurationFolder + ".mvn";
        if (context.isFolder(folder) && !context.isEmptyFolder(folder)) {
            inputs.add(new BuildInput(folder, Kind.DESCRIPTOR_FOLDER, "Maven's project configuration"));
        }
        var secrets = new SecretFiles(context, files);
        secrets.undecided(folder).stream()
                .filter(path -> !ignored.covers(path) && !secrets.isSecret(path))
                .forEach(path -> inputs.add(new BuildInput(path, Kind.CONFIGURATION, "Maven's project configuration")));
        Stream.of("maven.config", "jvm.config")
                .flatMap(name -> files.contextText(folder + "/" + name).stream())
                .flatMap(text -> Pattern.compile("[\\s=]+").splitAsStream(text))
                .filter(word -> word.contains("/") || word.contains("."))
                .flatMap(word -> context
                        .inside(word.replace(
                                "${maven.multiModuleProjectDirectory}",
                                context.root().resolve(configurationFolder).toString()))
                        .stream())
                .filter(path -> !ignored.covers(path)
                        && !secrets.isSecret(path)
                        && !(path.endsWith(".xml") && secrets.holdsCredentials(path)))
                .forEach(path -> inputs.add(new BuildInput(
                        path, context.isFolder(path) ? Kind.FOLDER : Kind.CONFIGURATION, "named in .mvn")));
        return inputs;
    }
}
