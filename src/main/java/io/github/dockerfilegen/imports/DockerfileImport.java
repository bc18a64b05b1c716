package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.DockerfileSyntaxException;
import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.dockerfile.Stage;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.ContainerUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A hand-written Dockerfile as settings of this plugin. */
public final class DockerfileImport {

    private final ParsedDockerfile file;
    private final ImportedSettings settings = new ImportedSettings();
    private final ImportedRun runs = new ImportedRun(settings);
    private final ImportedCopy copies;
    private final ImportedVariables variables;
    private final ImportedHealthcheck health = new ImportedHealthcheck(settings);
    private String directory = "/";
    private String user = "";
    private List<String> entrypoint = List.of();
    private List<String> command = List.of();
    private Optional<Instruction> start = Optional.empty();

    private DockerfileImport(ParsedDockerfile file, Predicate<String> exists, Predicate<String> copyable) {
        this.file = file;
        this.copies = new ImportedCopy(settings, exists, copyable);
        this.variables = new ImportedVariables(file, settings);
    }

    /**
     * The settings that a Dockerfile stands for.
     *
     * @param text the Dockerfile
     * @param exists whether the project has a file or a folder of that relative path
     * @param copyable whether an image may hold it
     */
    public static ImportedSettings of(String text, Predicate<String> exists, Predicate<String> copyable) {
        try {
            var reader = new DockerfileImport(ParsedDockerfile.parse(text), exists, copyable);
            reader.read();
            return reader.settings;
        } catch (DockerfileSyntaxException e) {
            var nothing = new ImportedSettings();
            nothing.leave("line " + e.line() + ", all of it", "Docker cannot read it either: " + e.getMessage());
            return nothing;
        }
    }

    private void read() {
        if (file.finalStage().isEmpty()) {
            return;
        }
        var image = file.chain(file.finalStage().get());
        file.needed(file.finalStage().get()).stream()
                .filter(stage -> !image.contains(stage))
                .forEach(stage -> stage.all("RUN").forEach(run -> runs.inBuild(run, file.script(run))));
        image.forEach(stage -> stage.instructions().stream().skip(1).forEach(this::take));
        var from = "line " + image.get(0).from().line() + ", FROM";
        ImportedImage.take(image.get(0).image(), from, !runs.installsJava(), settings);
        ImportedImage.version(image.get(0).image(), from, settings);
        runs.packages();
        place();
        start.ifPresent(this::command);
        home();
        health.requirePort();
        if (start.isEmpty()) {
            settings.leave("no ENTRYPOINT", "the generated one starts the application");
        }
    }

    private void take(Instruction instruction) {
        if (instruction.is("COPY", "ADD", "EXPOSE", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR")
                && !file.unsetVariables(instruction).isEmpty()) {
            settings.leave(
                    where(instruction) + " " + instruction.raw(),
                    "only the base image or the build knows the value of "
                            + String.join(", ", file.unsetVariables(instruction)));
            return;
        }
        switch (instruction.keyword()) {
            case "ENV" -> instruction.arguments().forEach(pair -> variables.take(instruction, pair));
            case "LABEL" -> instruction.arguments().forEach(pair -> variables.entry(instruction, "labels", pair));
            case "MAINTAINER" -> settings.put("labels", "org.opencontainers.image.authors", instruction.raw());
            case "EXPOSE" ->
                instruction.arguments().forEach(port -> add(instruction, "ports", port.replaceFirst("/tcp$", "")));
            case "VOLUME" ->
                instruction.arguments().stream()
                        .filter(path -> !path.equals("/tmp"))
                        .forEach(path -> add(instruction, "volumes", path));
            case "STOPSIGNAL" -> set(instruction, "stopSignal", instruction.destination());
            case "USER" -> user(instruction);
            case "WORKDIR" -> directory(instruction);
            case "RUN" -> runs.inImage(instruction, file.script(instruction));
            case "COPY", "ADD" -> copies.take(instruction, stages(), this::builds, directory);
            case "HEALTHCHECK" -> health.take(instruction);
            case "ENTRYPOINT" -> {
                start = Optional.of(instruction);
                entrypoint = words(instruction);
                command = List.of();
            }
            case "CMD" -> {
                start = start.or(() -> Optional.of(instruction));
                command = words(instruction);
            }
            case "ARG" -> instruction.arguments().forEach(runs.accounts()::define);
            default -> settings.leave(where(instruction), "write it as lines of your own");
        }
    }

    /** Whether Maven runs in a stage, or what it made is taken apart there. */
    private boolean builds(String name) {
        return file.named(name).stream()
                .flatMap(stage -> stage.all("RUN").stream())
                .anyMatch(run ->
                        file.scriptText(run).matches("(?s).*(?:\\bmvnw?\\b|jarmode|\\bjar\\b|unzip|jlink|gradle).*"));
    }

    private List<String> stages() {
        return file.stages().stream().map(Stage::name).toList();
    }

    static String where(Instruction instruction) {
        return "line " + instruction.line() + ", " + instruction.keyword();
    }

    private void add(Instruction instruction, String parameter, String value) {
        if (!settings.add(parameter, value)) {
            settings.leave(where(instruction) + " " + value, "set <" + parameter + ">");
        }
    }

    private void set(Instruction instruction, String parameter, String value) {
        if (!settings.set(parameter, value)) {
            settings.leave(where(instruction) + " " + value, "set <" + parameter + ">");
        }
    }

    /** A name is looked up among the accounts that the file creates. */
    private void user(Instruction instruction) {
        var value = instruction.destination();
        var name = value.replaceFirst(":.*", "");
        user = name;
        settings.clear("user");
        if (ContainerUser.isRoot(name)) {
            settings.leave(
                    where(instruction) + " " + value,
                    "the image runs as another user; lines of your own before USER run as root");
        } else if (!value.matches("\\d+(?::\\d+)?")) {
            runs.accounts().id(name).ifPresentOrElse(id -> settings.set("user", id), () -> {
                if (!name.matches("nonroot|nobody|spring|app|appuser|java|javauser|user|quarkus|micronaut")) {
                    settings.leave(where(instruction) + " " + value, "set <user> to its number, if files depend on it");
                }
            });
        } else {
            set(instruction, "user", value);
        }
    }

    private void directory(Instruction instruction) {
        var path = instruction.destination();
        directory = path.startsWith("/") ? path : (directory + "/" + path).replaceAll("/+", "/");
    }

    /** The last folder is that of the application. */
    private void place() {
        var last = directory.replaceFirst("/+$", "");
        var home = runs.accounts().home(user).orElse("");
        if (!home.isEmpty() && (last + "/").startsWith(home + "/")) {
            settings.leave("WORKDIR " + last, "the application runs in /app, where its user cannot overwrite it");
        } else if (!last.isEmpty()
                && !last.equals(ContainerSettings.DIRECTORY)
                && !settings.set("workingDirectory", last)) {
            settings.leave("WORKDIR " + last, "the application runs in /app; write other paths in full");
        }
        copies.finish(last);
        runs.folders(last);
    }

    /** A folder of the user's that something names. */
    private void home() {
        var directory = Optional.of(settings.text("workingDirectory"))
                .filter(path -> !path.isEmpty())
                .orElse(ContainerSettings.DIRECTORY);
        runs.accounts()
                .home(user)
                .filter(path -> settings.configuration().texts().stream().anyMatch(text -> text.contains(path)))
                .filter(path -> (directory + "/").startsWith(path + "/") || !settings.set("home", path))
                .ifPresent(path -> settings.leave("the home " + path, "set <home>"));
    }

    private static List<String> words(Instruction instruction) {
        return instruction.execForm() ? instruction.arguments() : List.of("sh", "-c", instruction.raw());
    }

    /** Docker appends CMD to an ENTRYPOINT in the form of a list, and ignores it for one that a shell runs. */
    private void command(Instruction instruction) {
        var words = new ArrayList<>(entrypoint);
        if (entrypoint.isEmpty() || !entrypoint.get(0).equals("sh")) {
            words.addAll(command);
        }
        words.stream().limit(2).filter(word -> word.endsWith(".sh")).forEach(settings::dropCopy);
        var start = new ImportedCommand(where(instruction), settings);
        start.take(words);
        start.fixed(entrypoint);
    }
}
