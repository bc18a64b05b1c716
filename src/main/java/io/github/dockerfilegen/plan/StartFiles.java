package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.ConfigurationDocument;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.StartReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Lays the files that an application reads when it starts where it looks for them: at the same path below the working directory. */
final class StartFiles {

    private static final List<String> NAMES = Stream.of("bootstrap", "application", "config/application")
            .flatMap(name -> Stream.of(".yaml", ".yml", ".properties").map(ending -> name + ending))
            .toList();

    private final ProjectFacts facts;

    StartFiles(ProjectFacts facts) {
        this.facts = facts;
    }

    /** The layout with those files, and with a warning for each that no image may hold or that is not there. */
    ApplicationLayout beside(ApplicationLayout layout) {
        if (Libraries.of(facts).ofGroup(group -> (group + ".").matches("(?:org\\.springframework\\.boot|io\\.quarkus|io\\.micronaut)\\..*")).findAny().isEmpty()) {
            return layout;
        }
        var changed = layout;
        for (var input : inputs()) {
            var path = local(input);
            changed = changed.withLayer(LayerCopy.beside(input.path(), path, input.kind().folder()))
                    .deciding(Decision.of(layout.directory() + "/" + path + " comes from the repository", input.because()));
        }
        for (var missing : missing(layout.directory())) {
            changed = changed.deciding(missing);
        }
        return changed;
    }

    /** The documents of the files that lie at the path in every clone; none where the image has them not. */
    static Stream<ConfigurationDocument> documents(ProjectFacts facts, List<String> paths) {
        var copied = new StartFiles(facts).inputs().stream().map(BuildInput::path).toList();
        return paths.stream().filter(path -> copied.contains(facts.place().inContext(path))).flatMap(path -> facts.files().configuration("/" + path).stream());
    }

    /** What the application itself reads; a sibling's files are read where the sibling is started. */
    private List<BuildInput> inputs() {
        return facts.inputs().stream()
                .filter(input -> input.kind().application())
                .filter(input -> input.path().startsWith(facts.place().inContext("")))
                .filter(input -> facts.modules().noneMatch(other -> other != facts && other.place().directory().length() > facts.place().directory().length()
                        && input.path().startsWith(other.place().directory() + "/")))
                .toList();
    }

    private String local(BuildInput input) {
        return input.path().substring(facts.place().inContext("").length());
    }

    private List<Decision> missing(String directory) {
        var documents = Stream.concat(NAMES.stream().flatMap(this::documents),
                inputs().stream().map(this::local).filter(path -> path.matches(".*\\.(?:properties|ya?ml)")).flatMap(path -> documents("/" + path)));
        var copied = inputs().stream().map(this::local).toList();
        var missing = new LinkedHashMap<String, Decision>();
        documents.flatMap(document -> StartReference.of(document).stream())
                .filter(reference -> reference.known() && !reference.optional())
                .filter(reference -> !reference.resource() || facts.files().resource(reference.path()).isEmpty())
                .filter(reference -> copied.stream().noneMatch(path -> (reference.path() + "/").startsWith(path + "/")))
                .forEach(reference -> missing.putIfAbsent(reference.path(), warning(reference, directory)));
        return new ArrayList<>(missing.values());
    }

    /** What does not parse is said by whoever asks for the ports. */
    private Stream<ConfigurationDocument> documents(String name) {
        try {
            return facts.files().configuration(name).stream();
        } catch (DockerfileGenException e) {
            return Stream.empty();
        }
    }

    private static Decision warning(StartReference reference, String directory) {
        var target = reference.path().startsWith("/") ? reference.path() : directory + "/" + reference.path();
        return Decision.warning(target + " is not in the image", reference.origin() + " names it, and it is a secret, ignored by Git or not in the module; "
                + "start with --mount " + Quoting.shellWord("type=bind,source=/path/to/" + reference.path().replaceFirst(".*/", "") + ",target=" + target + ",readonly"));
    }
}
