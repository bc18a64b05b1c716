package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Dockerfile read by BuildKit's rules, written without a look at how this project generates one. */
public final class ParsedDockerfile {

    private final LogicalLines text;

    private final Map<String, String> imageEnv;

    private final List<Instruction> instructions = new ArrayList<>();

    private final Map<Instruction, Set<String>> undefined = new HashMap<>();

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

    LogicalLine line(Instruction instruction) {
        return lines.get(instruction);
    }

    char escape() {
        return text.directives().escape();
    }
}
