package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Dockerfile read by BuildKit's rules, written without a look at how this project generates one. */
public final class ParsedDockerfile {

    private static final Pattern HEREDOC = Pattern.compile("<<-?\\s*\\S+");

    private final LogicalLines text;

    private final Map<String, String> imageEnv;

    private final List<Instruction> instructions = new ArrayList<>();

    private final Map<Instruction, Set<String>> undefined = new HashMap<>();

    private final Map<Instruction, Set<String>> unset = new HashMap<>();

    private final Map<Instruction, LogicalLine> lines = new HashMap<>();

    private final List<Stage> stages = new ArrayList<>();

    private final List<BuildScope> scopes = new ArrayList<>();

    private ParsedDockerfile(LogicalLines text, Map<String, String> imageEnv) {
        this.text = text;
        this.imageEnv = imageEnv;
    }

    /** Parses as if base images defined no variables: an unescaped {@code $NAME} nothing defines becomes empty. */
    public static ParsedDockerfile parse(String text) {
        return parse(text, Map.of());
    }

    /** Parses with the given variables defined by every base image. */
    public static ParsedDockerfile parse(String text, Map<String, String> imageEnv) {
        ParsedDockerfile file = new ParsedDockerfile(LogicalLines.read(text), imageEnv);
        file.readAll();
        return file;
    }

    /**
     * The instruction that an ONBUILD holds back, with that one's line; variables count as undefined.
     *
     * @throws DockerfileSyntaxException when Docker cannot read it
     */
    public static Instruction trigger(Instruction onbuild) {
        var instructions = parse("FROM scratch" + "\n".repeat(onbuild.line() - 1) + onbuild.raw())
                .instructions();
        return instructions.get(instructions.size() - 1);
    }

    private void readAll() {
        BuildScope global = BuildScope.global();
        BuildScope scope = global;
        List<Instruction> current = new ArrayList<>();
        for (LogicalLine line : text.lines()) {
            boolean from = line.keyword().equalsIgnoreCase("FROM");
            Instruction instruction = read(line, from ? global : scope);
            if (from) {
                closeStage(current);
                current = new ArrayList<>();
                scope = scopeFor(instruction, global);
                scopes.add(scope);
            }
            current.add(instruction);
            declare(instruction, scope);
        }
        closeStage(current);
    }

    private Instruction read(LogicalLine line, BuildScope scope) {
        InstructionReader reader = new InstructionReader(text.directives().escape(), scope.variables());
        Instruction instruction = reader.read(line);
        instructions.add(instruction);
        lines.put(instruction, line);
        unset.put(instruction, Set.copyOf(reader.undefined()));
        undefined.put(
                instruction,
                reader.undefined().stream()
                        .filter(name -> !scope.isDeclared(name))
                        .collect(Collectors.toUnmodifiableSet()));
        return instruction;
    }

    private void closeStage(List<Instruction> current) {
        if (!current.isEmpty() && current.get(0).is("FROM")) {
            List<String> words = current.get(0).arguments();
            String name = words.size() == 3 ? words.get(2).toLowerCase(Locale.ROOT) : "";
            stages.add(new Stage(name, words.get(0), current));
        }
    }

    private BuildScope scopeFor(Instruction from, BuildScope global) {
        // closeStage ran before, so stages and scopes have the same length here.
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (stages.get(i).name().equalsIgnoreCase(from.arguments().get(0))) {
                return BuildScope.ofStage(scopes.get(i));
            }
        }
        return BuildScope.ofImage(global, imageEnv);
    }

    private static void declare(Instruction instruction, BuildScope scope) {
        for (String word : instruction.arguments()) {
            switch (instruction.keyword()) {
                case "ARG" -> scope.arg(word);
                case "ENV" -> scope.env(word);
                case "LABEL" -> scope.label(word);
                default -> {}
            }
        }
    }

    /** All instructions in file order, those before the first FROM included. */
    public List<Instruction> instructions() {
        return List.copyOf(instructions);
    }

    public List<Stage> stages() {
        return List.copyOf(stages);
    }

    public Optional<Stage> finalStage() {
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }

    /** The stages that a stage is made of: the first one, those based on it, and the stage itself. */
    public List<Stage> chain(Stage last) {
        List<Stage> chain = new ArrayList<>(List.of(last));
        for (Optional<Stage> base = base(last); base.isPresent() && !chain.contains(base.get()); ) {
            chain.add(0, base.get());
            base = base(base.get());
        }
        return chain;
    }

    private Optional<Stage> base(Stage stage) {
        return stages.stream()
                .filter(other -> !other.name().isEmpty() && other.name().equalsIgnoreCase(stage.image()))
                .findFirst();
    }

    /** A stage by its name or its number, with those that it is based on. */
    public List<Stage> named(String name) {
        return stages.stream()
                .filter(stage ->
                        stage.name().equalsIgnoreCase(name) || name.equals(String.valueOf(stages.indexOf(stage))))
                .flatMap(stage -> chain(stage).stream())
                .toList();
    }

    /** The stages that BuildKit builds for one, in file order: those it is based on, copies from and mounts. */
    public List<Stage> needed(Stage last) {
        var needed = new LinkedHashSet<>(chain(last));
        for (var size = 0; size < needed.size(); ) {
            size = needed.size();
            List.copyOf(needed).stream()
                    .flatMap(stage -> stage.all("COPY", "RUN").stream())
                    .flatMap(ParsedDockerfile::sources)
                    .flatMap(name -> named(name).stream())
                    .forEach(needed::add);
        }
        return stages.stream().filter(needed::contains).toList();
    }

    private static Stream<String> sources(Instruction instruction) {
        return Stream.concat(
                instruction.flagValues("from").stream(),
                Mount.of(instruction).stream().flatMap(mount -> mount.get("from").stream()));
    }

    /** Final LABEL values of a stage, those inherited from another stage included. */
    public Map<String, String> labels(Stage stage) {
        return scopes.get(stages.indexOf(stage)).labels();
    }

    /** Final ENV values of a stage, those inherited from another stage included. */
    public Map<String, String> env(Stage stage) {
        return scopes.get(stages.indexOf(stage)).env();
    }

    /** The parser directives at the top, by lower-case name. */
    public Map<String, String> directives() {
        return text.directives().values();
    }

    /** Variables an instruction expands although nothing in the file defines them. */
    public Set<String> undefinedVariables(Instruction instruction) {
        return undefined.get(instruction);
    }

    /** Variables an instruction expands that have no value, an ARG without default among them. */
    public Set<String> unsetVariables(Instruction instruction) {
        return unset.get(instruction);
    }

    /** What a RUN does. */
    public ShellScript script(Instruction run) {
        return run.execForm() ? ShellScript.of(run) : ShellScript.parse(scriptText(run));
    }

    /** The text of a RUN, or of the here-document that it consists of. */
    public String scriptText(Instruction run) {
        List<String> bodies = lines.get(run).bodies();
        return bodies.size() == 1 && HEREDOC.matcher(run.raw().strip()).matches() ? bodies.get(0) : run.raw();
    }

    LogicalLine line(Instruction instruction) {
        return lines.get(instruction);
    }

    char escape() {
        return text.directives().escape();
    }
}
