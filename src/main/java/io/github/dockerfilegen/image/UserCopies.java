package io.github.dockerfilegen.image;

import io.github.dockerfilegen.build.TrustStores;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.CopyPattern;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.FileCopy;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.ExtraCopy;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of {@code <copies>}: those of the project enter the build context. */
public final class UserCopies {

    /** Whoever may read may not enter. */
    private static final Pattern LOCKED = Pattern.compile("[0-7]*[46][0-7]{0,2}");

    /** Folders of every image, and the working directory. */
    private static final Set<String> THERE = Set.of("/etc", "/opt", "/srv", "/tmp", "/usr/bin", "/usr/local/bin");

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final boolean shell;

    /** @param shell whether the base image has a shell */
    UserCopies(ProjectFacts facts, UserChoices choices, boolean shell) {
        this.facts = facts;
        this.choices = choices;
        this.shell = shell;
    }

    /**
     * The facts with the files among the inputs that the settings name.
     *
     * @throws DockerfileGenException when there is no such file, or none that an image may hold
     */
    public static ProjectFacts withInputs(ProjectFacts facts, ProjectFacts module, UserChoices choices) {
        var inputs = new TreeMap<String, BuildInput>();
        facts.inputs().forEach(input -> inputs.put(input.path(), input));
        Stream.of(
                        choices.image().copies().stream()
                                .filter(copy -> copy.from().isEmpty())
                                .map(copy -> required(module, copy.source(), "copies")),
                        new UserAgents(module, choices.image().javaAgents()).files().stream(),
                        TrustStores.files(module, choices.build().certificates()).stream()
                                .map(path -> new BuildInput(path, BuildInput.Kind.NAMED, "certificates is set")))
                .flatMap(found -> found)
                .forEach(input -> inputs.merge(input.path(), input, BuildInput::first));
        return facts.withInputs(List.copyOf(inputs.values()));
    }

    static BuildInput required(ProjectFacts facts, String path, String parameter) {
        if (path.contains("*")) {
            throw new DockerfileGenException("\"" + path + "\" in <" + parameter
                    + "> has a star, which stands for names in what the build makes and in other images only. Name the "
                    + "files one by one, or their folder.");
        }
        var plain = path.replaceFirst("/+$", "");
        return facts.files()
                .plain(plain, parameter + " is set")
                .orElseThrow(() -> new DockerfileGenException("\"" + path + "\" in <" + parameter
                        + "> cannot be copied into the image: " + facts.files().hindrance(plain)
                        + ". Name a file or folder of the module that every clone has; for what the build makes, set "
                        + "<from> to build; what is secret belongs into a mount."));
    }

    /** Copies of files of other images. */
    List<ExtraCopy> ofImages() {
        return choices.image().copies().stream()
                .filter(FileCopy::ofImage)
                .map(copy -> copy(
                        copy,
                        List.of(new PlainWord(copy.from().orElseThrow())),
                        copy.source(),
                        copy.source().endsWith("/")))
                .toList();
    }

    /**
     * Copies of files of the project and of its build.
     *
     * @param build the stage that the build's files are in
     */
    List<ExtraCopy> ofProject(PlainWord build) {
        return choices.image().copies().stream()
                .filter(copy -> !copy.ofImage())
                .map(copy -> copy.ofBuild() ? ofBuild(copy, build) : ofContext(copy))
                .toList();
    }

    private ExtraCopy ofBuild(FileCopy copy, PlainWord build) {
        var source = copy.source().startsWith("/")
                ? copy.source()
                : "/workspace/" + facts.place().inContext(copy.source());
        return copy(copy, List.of(build), source, source.endsWith("/"));
    }

    private ExtraCopy ofContext(FileCopy copy) {
        var input = required(facts, copy.source(), "copies");
        var folder = input.kind().folder();
        return copy(copy, List.of(), input.path() + (folder ? "/" : ""), folder);
    }

    /** A folder is copied to a folder: Docker copies what is in it. */
    private ExtraCopy copy(FileCopy copy, List<PlainWord> from, String source, boolean folder) {
        var pattern = source.contains("*");
        var target = (folder || pattern) && !copy.target().endsWith("/") ? copy.target() + "/" : copy.target();
        var locked = copy.mode().filter(mode -> LOCKED.matcher(mode).matches());
        if (folder && locked.isPresent()) {
            throw new DockerfileGenException("The mode \"" + locked.get() + "\" of " + copy.source()
                    + " in <copies> applies to folders too, and nobody can enter a folder without the x bit. Write for "
                    + "example 0755, or leave out <mode>.");
        }
        return new ExtraCopy(
                from,
                copy.owner().map(PlainWord::new).stream().toList(),
                copy.mode().map(PlainWord::new).stream().toList(),
                locked.isPresent() ? parent(copy, target) : List.of(),
                pattern ? new CopyPattern(source, target) : new CopyInstruction(List.of(source), target));
    }

    /** The folder that the files lie in, unless every image has it. */
    private List<ShellText> parent(FileCopy copy, String target) {
        var parent = target.contains("/") ? target.substring(0, target.lastIndexOf('/')) : "";
        if (parent.isEmpty()
                || THERE.contains(parent)
                || parent.equals(choices.image().places().directory())) {
            return List.of();
        }
        if (!shell) {
            throw new DockerfileGenException("The mode \"" + copy.mode().orElse("") + "\" of " + copy.source()
                    + " in <copies> would apply to the folder " + parent
                    + " too, and nobody can enter a folder without the x bit; the image has no shell to make it "
                    + "before. Copy to a folder that the image has, such as /etc/, or leave out <mode>.");
        }
        return List.of(ShellText.word(parent));
    }
}
