package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.IgnorePattern;
import io.github.dockerfilegen.model.SecretNames;
import io.github.dockerfilegen.plan.IgnorePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Derives the {@code COPY} instructions and the ignore file from the same list of inputs, so that they always agree.
 */
public final class ContextPlanner {

    private static final List<String> TESTS = List.of("test", "it");
    /** An image has a limit of layers (127 on overlay2); few instructions are also easier to read. */
    private static final int MOST_INSTRUCTIONS = 40;

    private final List<BuildInput> inputs;
    private final List<String> outputs;
    /** By path, so that each of the thousands of POMs that a reactor may have is looked up and not compared. */
    private final Map<String, BuildInput> folders;
    /** Those that lie in no folder among them: what COPY and the ignore file name. */
    private final List<BuildInput> outermost;

    private final boolean testsNeeded;
    private final List<String> outside;

    /**
     * @param inputs the files and folders that the build reads
     * @param testsNeeded whether tests are compiled, because a module needs those of another one
     * @param outside paths to exclude from folders that the build reads
     */
    ContextPlanner(List<BuildInput> inputs, boolean testsNeeded, List<String> outside) {
        this.outside = List.copyOf(outside);
        this.inputs =
                inputs.stream().filter(input -> input.kind() != Kind.OUTSIDE).toList();
        this.outputs = inputs.stream()
                .filter(input -> input.kind() == Kind.OUTSIDE)
                .map(BuildInput::path)
                .sorted()
                .toList();
        this.folders = this.inputs.stream()
                .filter(input -> input.kind().folder())
                .collect(Collectors.toMap(BuildInput::path, folder -> folder));
        this.outermost = this.inputs.stream()
                .filter(input -> foldersAround(input).isEmpty())
                .toList();
        this.testsNeeded = testsNeeded;
    }

    /**
     * Copies what Maven needs before it can resolve dependencies: descriptors, and the files that plugins read in any
     * phase.
     *
     * @param wanted selects from these
     * @param more selects additional sources
     */
    List<CopyInstruction> descriptors(Predicate<BuildInput> wanted, Predicate<BuildInput> more) {
        return few(copies(
                inputs,
                wanted.and(input -> (!source(input) || more.test(input))
                        && foldersAround(input).stream()
                                .noneMatch(folder -> folder.kind() == Kind.DESCRIPTOR_FOLDER || more.test(folder)))));
    }

    /** Copies the selected inputs; whole folders if they are too many to list. */
    List<CopyInstruction> named(Predicate<BuildInput> wanted) {
        return few(copies(inputs, wanted));
    }

    /** Copies everything that the build reads, each file once. */
    List<CopyInstruction> everything() {
        return few(copies(outermost, input -> !input.kind().application()));
    }

    /**
     * No more instructions than an image has layers for. The ignore file lets in what the build reads and nothing else,
     * so a folder as a whole holds just that.
     */
    private static List<CopyInstruction> few(List<CopyInstruction> copies) {
        if (copies.size() <= MOST_INSTRUCTIONS) {
            return copies;
        }
        var atTop = copies.stream().filter(copy -> copy.destination().equals("./"));
        var folders = copies.stream()
                .map(CopyInstruction::destination)
                .filter(destination -> !destination.equals("./"))
                .map(destination -> destination.substring(0, destination.indexOf('/') + 1))
                .distinct()
                .map(folder -> new CopyInstruction(List.of(folder), folder));
        var byFolder = Stream.concat(atTop, folders).toList();
        return byFolder.size() <= MOST_INSTRUCTIONS ? byFolder : List.of(new CopyInstruction(List.of("./"), "./"));
    }

    private static boolean source(BuildInput input) {
        return input.kind() == Kind.SOURCES
                || input.kind() == Kind.FOLDER
                || input.kind().application();
    }

    /** The folders among what the build reads that {@code input} lies in. */
    private List<BuildInput> foldersAround(BuildInput input) {
        var around = new ArrayList<BuildInput>(0);
        for (var path = parent(input.path()); !path.isEmpty(); path = parent(path)) {
            Optional.ofNullable(folders.get(path)).ifPresent(around::add);
        }
        return around;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** Files of one folder share an instruction, so the number of layers does not grow with them. */
    private static List<CopyInstruction> copies(List<BuildInput> inputs, Predicate<BuildInput> wanted) {
        var files = new LinkedHashMap<String, List<String>>();
        inputs.stream()
                .filter(wanted)
                .filter(input -> !input.kind().folder())
                .forEach(input -> files.computeIfAbsent(folder(input.path()), folder -> new ArrayList<>())
                        .add(input.path()));
        var folders = inputs.stream()
                .filter(wanted)
                .filter(input -> input.kind().folder())
                .map(BuildInput::path);
        return Stream.concat(
                        files.entrySet().stream().map(entry -> new CopyInstruction(entry.getValue(), entry.getKey())),
                        folders.map(folder -> new CopyInstruction(List.of(folder + "/"), folder + "/")))
                .toList();
    }

    private static String folder(String path) {
        var slash = path.lastIndexOf('/');
        return slash < 0 ? "./" : path.substring(0, slash + 1);
    }

    public IgnorePlan ignore() {
        // A file of such a name that the build reads has nothing in it that must stay outside.
        var harmless = inputs.stream()
                .filter(input -> input.kind() == Kind.NAMED
                        || !input.kind().folder() && SecretNames.isDecidedByContent(input.path()))
                .map(input -> IgnorePattern.path(input.path()).letIn());
        var excluded = Stream.of(
                        Stream.concat(tests(), outputs.stream()).map(IgnorePattern::path),
                        SecretNames.everywhere().stream().map(IgnorePattern::new),
                        outside.stream().map(IgnorePattern::path),
                        harmless)
                .flatMap(patterns -> patterns)
                .toList();
        var bringsMore = inputs.stream().anyMatch(input -> input.kind().folder() && input.kind() != Kind.SOURCES);
        return new IgnorePlan(
                patterns(input -> input.kind() != Kind.SOURCES),
                bringsMore
                        ? SecretNames.besideSources().stream()
                                .map(IgnorePattern::new)
                                .toList()
                        : List.of(),
                patterns(input -> input.kind() == Kind.SOURCES),
                excluded);
    }

    private List<IgnorePattern> patterns(Predicate<BuildInput> wanted) {
        return outermost.stream()
                .filter(wanted)
                .map(input -> IgnorePattern.path(input.path()))
                .toList();
    }

    /**
     * Tests are neither compiled nor run in the image; a build that reads from their folders all the same needs them.
     */
    private Stream<String> tests() {
        var paths = inputs.stream().map(BuildInput::path).collect(Collectors.toCollection(TreeSet::new));
        return inputs.stream()
                .filter(input -> !testsNeeded
                        && input.kind() == Kind.SOURCES
                        && (input.path().equals("src") || input.path().endsWith("/src")))
                .flatMap(sources -> TESTS.stream().map(name -> sources.path() + "/" + name))
                .filter(tests -> !paths.contains(tests)
                        && !Objects.requireNonNullElse(paths.ceiling(tests + "/"), "")
                                .startsWith(tests + "/"));
    }
}
