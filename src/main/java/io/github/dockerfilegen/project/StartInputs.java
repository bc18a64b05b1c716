package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Model;

/** Finds what an application reads where it starts, outside its jar, by the framework it is written with. */
final class StartInputs {

    private static final String BECAUSE = "the application's configuration";

    private final ContextPaths context;
    private final DiskFiles files;

    StartInputs(ContextPaths context, DiskFiles files) {
        this.context = context;
        this.files = files;
    }

    /** The inputs with those that the build does not read. */
    List<BuildInput> added(Model model, List<BuildInput> inputs) {
        var found = Stream.concat(
                uses(model, "io.dropwizard") ? dropwizard() : Stream.empty(),
                uses(model, "io.jooby") ? jooby() : Stream.empty());
        return Stream.concat(inputs.stream(), found.filter(input -> inputs.stream().noneMatch(other -> other.path().equals(input.path())))).toList();
    }

    private static boolean uses(Model model, String groupId) {
        return model.getDependencies().stream().anyMatch(dependency -> groupId.equals(dependency.getGroupId()));
    }

    /** Dropwizard is told the path of its configuration; with several nobody knows which. */
    private Stream<BuildInput> dropwizard() {
        var found = files.configurationBeside(ConfigurationBeside.DROPWIZARD);
        return found.stream().filter(document -> found.size() == 1)
                .map(document -> new BuildInput(context.inside(document.origin()).orElseThrow(), Kind.APPLICATION, BECAUSE));
    }

    private Stream<BuildInput> jooby() {
        return context.inside("conf").stream()
                .filter(path -> context.isFolder(path) && !context.isEmptyFolder(path) && !GitIgnored.of(context).covers(path))
                .map(path -> new BuildInput(path, Kind.APPLICATION_FOLDER, BECAUSE));
    }
}
