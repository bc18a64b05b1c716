package io.github.dockerfilegen.application.start;

import io.github.dockerfilegen.application.StartReading;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.config.PlainConfig;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.StartReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds what an application reads where it starts, outside its jar: what its framework looks for there, and what
 * configuration names.
 */
final class StartReads {

    private static final String ENDING = "\\.(?:properties|ya?ml)";
    private static final int MOST_FILES = 50;

    private final ProjectFacts facts;
    private final Given given;
    private final StartReading reading;
    private final Map<String, BuildInput> found = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, StartReference> missing = new LinkedHashMap<>();

    StartReads(ProjectFacts facts, Given given, StartReading reading) {
        this.facts = facts;
        this.given = given;
        this.reading = reading;
        find();
    }

    /** The files and folders that every clone has and that are no secrets, by their paths in the module. */
    Map<String, BuildInput> found() {
        return found;
    }

    /** What the application does not start without and the image cannot hold. */
    List<StartReference> missing() {
        return new ArrayList<>(missing.values());
    }

    private void find() {
        var documents = new ArrayDeque<ConfigDocument>();
        given.references().forEach(reference -> follow(reference, documents));
        FileRoots.of(facts).forEach(reference -> follow(reference, documents));
        reading.references().forEach(reference -> follow(reference, documents));
        beside(reading.beside(), documents);
        documents.addAll(silently(reading::documents));
        while (!documents.isEmpty() && seen.size() < MOST_FILES) {
            StartReference.of(documents.remove()).forEach(reference -> follow(reference, documents));
        }
    }

    /** @param patterns of paths; a folder and a regular expression for the names in it */
    private void beside(List<String> patterns, Queue<ConfigDocument> documents) {
        for (var pattern : patterns) {
            var folder = pattern.replaceFirst("[^/]*$", "");
            facts.files().names(folder).stream()
                    .filter(name -> name.matches(pattern.substring(folder.length())))
                    .forEach(name -> follow(PlainConfig.reference(folder + name), documents));
        }
    }

    private void follow(StartReference reference, Queue<ConfigDocument> documents) {
        if (reference.resource()
                && RunningModules.of(facts)
                        .anyMatch(module ->
                                module.files().resource(reference.path()).isPresent())) {
            return;
        }
        var input = facts.files()
                .plain(reference.path(), reference.origin())
                .filter(plain -> reference.known() || !plain.kind().folder());
        if (input.isEmpty() && reference.known() && !reference.optional()) {
            missing.putIfAbsent(reference.path(), reference);
        }
        if (input.isPresent() && seen.size() < MOST_FILES && seen.add(reference.path())) {
            if (found.keySet().stream().noneMatch(folder -> reference.path().startsWith(folder + "/"))) {
                found.put(reference.path(), input.get());
            }
            if (reference.path().matches(".*" + ENDING)) {
                var read = silently(() -> facts.files().configuration("/" + reference.path()).stream());
                documents.addAll(read);
                read.forEach(document ->
                        reading.imports(document, reference.path()).forEach(imported -> follow(imported, documents)));
                beside(reading.variants(reference), documents);
            }
        }
    }

    /** What does not parse is said by whoever asks for the ports. */
    private static List<ConfigDocument> silently(Supplier<Stream<ConfigDocument>> reading) {
        try {
            return reading.get().toList();
        } catch (DockerfileGenException e) {
            return List.of();
        }
    }
}
