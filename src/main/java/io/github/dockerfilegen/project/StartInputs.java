package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.ConfigurationDocument;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.StartReference;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Model;

/** Finds what an application reads where it starts, outside its jar, by the framework it is written with. */
final class StartInputs {

    private static final String BECAUSE = "the application's configuration";
    private static final List<String> NAMES = Stream.of("bootstrap", "application", "config/application")
            .flatMap(name -> Stream.of(".yaml", ".yml", ".properties").map(ending -> name + ending))
            .toList();
    private static final int MOST_FILES = 50;

    private final ContextPaths context;
    private final DiskFiles files;
    private final String buildDirectory;

    StartInputs(ContextPaths context, DiskFiles files, String buildDirectory) {
        this.context = context;
        this.files = files;
        this.buildDirectory = buildDirectory;
    }

    /** The inputs with those that the build does not read. */
    List<BuildInput> added(Model model, List<BuildInput> inputs) {
        var found = Stream.of(
                        uses(model, "io.dropwizard") ? dropwizard() : Stream.<BuildInput>empty(),
                        uses(model, "io.jooby") ? jooby() : Stream.<BuildInput>empty(),
                        named(model))
                .flatMap(stream -> stream);
        return Stream.concat(inputs.stream(), found.filter(input -> inputs.stream().noneMatch(other -> other.path().equals(input.path())))).toList();
    }

    private static boolean uses(Model model, String group) {
        return model.getDependencies().stream().anyMatch(dependency -> (dependency.getGroupId() + ".").startsWith(group + "."));
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

    /** Spring Boot and Quarkus read configuration in and below the working directory, and what configuration names there. */
    private Stream<BuildInput> named(Model model) {
        var spring = uses(model, "org.springframework.boot");
        if (!spring && !uses(model, "io.quarkus") && !uses(model, "io.micronaut")) {
            return Stream.empty();
        }
        var found = new LinkedHashMap<String, BuildInput>();
        var beside = Stream.of(spring ? "" : "config/", "config/").distinct()
                .flatMap(folder -> context.names(folder).stream()
                        .filter(name -> name.matches(spring ? "application(?:-[\\w-]+)?\\.(?:properties|ya?ml)" : uses(model, "io.quarkus") ? "application\\.properties" : "-"))
                        .map(name -> folder + name))
                .toList();
        beside.forEach(path -> plain(path, BECAUSE).ifPresent(input -> found.put(input.path(), input)));
        var documents = new ArrayDeque<ConfigurationDocument>();
        NAMES.forEach(name -> documents.addAll(read(name)));
        beside.stream().filter(path -> plain(path, BECAUSE).isPresent()).forEach(path -> documents.addAll(read("/" + path)));
        while (!documents.isEmpty() && found.size() < MOST_FILES) {
            StartReference.of(documents.remove()).stream()
                    .filter(reference -> !reference.resource() || files.resource(reference.path()).isEmpty())
                    .forEach(reference -> plain(reference.path(), reference.origin())
                            .filter(input -> reference.known() || !input.kind().folder())
                            .filter(input -> found.putIfAbsent(input.path(), input) == null)
                            .filter(input -> reference.path().matches(".*\\.(?:properties|ya?ml)"))
                            .ifPresent(input -> documents.addAll(read("/" + reference.path()))));
        }
        return found.values().stream();
    }

    /** The file or folder below the project that every clone has and that is no secret. */
    private Optional<BuildInput> plain(String path, String because) {
        var basedir = context.name(context.basedir());
        return context.inside(path)
                .filter(inside -> !path.startsWith("/") && (basedir.isEmpty() || inside.startsWith(basedir + "/")))
                .filter(inside -> !(inside + "/").startsWith(buildDirectory + "/") && !new SecretFiles(context, files).isSecret(inside) && !GitIgnored.of(context).covers(inside) && !context.isEmptyFolder(inside))
                .map(inside -> new BuildInput(inside, context.isFolder(inside) ? Kind.APPLICATION_FOLDER : Kind.APPLICATION, because));
    }

    /** What does not parse is said by whoever asks for the ports. */
    private List<ConfigurationDocument> read(String name) {
        try {
            return files.configuration(name);
        } catch (DockerfileGenException e) {
            return List.of();
        }
    }
}
