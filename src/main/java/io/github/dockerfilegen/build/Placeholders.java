package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.CommandLines;
import io.github.dockerfilegen.plan.WarmUp.Placeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Placeholder sources for the dependency layer. Maven downloads annotation processors, Scala's compiler, protoc and
 * other tools of plugins only if there are sources to process.
 */
final class Placeholders {

    private static final Set<String> KOTLIN = Set.of("kotlin-maven-plugin");
    private static final Set<String> SCALA = Set.of("scala-maven-plugin");
    private static final Set<String> GROOVY = Set.of("gmavenplus-plugin", "groovy-maven-plugin");
    private static final Set<String> PROTOBUF = Set.of("protobuf-maven-plugin", "protoc-jar-maven-plugin");
    /** They make nothing from sources, or are built from their real ones. */
    private static final Set<String> WITHOUT = Set.of("pom", "maven-plugin");

    private record File(String name, String content) {}

    /** Linux hands a shell 131,071 bytes at most, and Maven's command line needs some of them (execve(2)). */
    private static final int MOST_CHARACTERS = 60_000;

    private final ProjectFacts facts;
    private final Map<File, Set<String>> folders = new LinkedHashMap<>();

    Placeholders(ProjectFacts facts) {
        this.facts = facts;
    }

    /** A file of the same name and content is one placeholder, however many modules have it. */
    List<Placeholder> list() {
        facts.modules().filter(module -> !WITHOUT.contains(module.packaging())).forEach(this::add);
        var list = new ArrayList<Placeholder>();
        folders.forEach((file, in) -> {
            for (var lines = CommandLines.of(in.stream().map(ShellText::word).toList()); !lines.isEmpty(); ) {
                var first = lines.subList(0, fitting(lines));
                list.add(new Placeholder(first, ShellText.insideQuotes(file.name), ShellText.word(file.content)));
                lines = lines.subList(first.size(), lines.size());
            }
        });
        return list;
    }

    /** How many of the lines one instruction holds, at least one. */
    private static int fitting(List<ShellText> lines) {
        var count = 0;
        for (var characters = 0;
                count < lines.size()
                        && (count == 0 || characters + lines.get(count).length() < MOST_CHARACTERS);
                count++) {
            characters += lines.get(count).length();
        }
        return count;
    }

    /** Whether they are too many for one instruction. */
    static boolean areMany(List<Placeholder> placeholders) {
        return placeholders.stream()
                        .flatMap(placeholder -> placeholder.folders().stream())
                        .mapToInt(ShellText::length)
                        .sum()
                > MOST_CHARACTERS;
    }

    private void add(ModuleFacts module) {
        add(
                module,
                "src/main/java",
                "Placeholder.java",
                "public class Placeholder { public static void main(String[] args) {} }");
        if (has(module, KOTLIN)) {
            add(module, "src/main/kotlin", "PlaceholderKotlin.kt", "class PlaceholderKotlin");
        }
        if (has(module, SCALA)) {
            add(module, "src/main/scala", "PlaceholderScala.scala", "class PlaceholderScala");
        }
        if (has(module, GROOVY)) {
            add(module, "src/main/groovy", "PlaceholderGroovy.groovy", "class PlaceholderGroovy {}");
        }
        if (has(module, PROTOBUF)) {
            // protoc names a class after the file, which must not be that of another placeholder.
            add(
                    module,
                    protoFolder(module),
                    "placeholder_messages.proto",
                    "syntax = \"proto3\"; message PlaceholderMessage {}");
        }
        // Profiles that a file activates bring dependencies, and the file may lie among the sources.
        module.resolution()
                .activatingFiles()
                .forEach(path -> addFile(
                        path.substring(0, Math.max(path.lastIndexOf('/'), 0)),
                        path.substring(path.lastIndexOf('/') + 1),
                        ""));
    }

    private void add(ModuleFacts module, String folder, String name, String content) {
        addFile(module.place().inContext(folder), name, content);
    }

    private void addFile(String folder, String name, String content) {
        folders.computeIfAbsent(new File(name, content), file -> new TreeSet<>())
                .add(folder.isEmpty() ? "." : folder.startsWith("-") ? "./" + folder : folder);
    }

    private static boolean has(ModuleFacts module, Set<String> plugins) {
        return module.plugins().stream().anyMatch(plugin -> plugins.contains(plugin.artifactId()));
    }

    private static String protoFolder(ModuleFacts module) {
        return module.plugins().stream()
                .filter(plugin -> PROTOBUF.contains(plugin.artifactId()))
                .flatMap((BuildPlugin plugin) -> plugin.text("protoSourceRoot").stream())
                .flatMap(root -> module.files().relative(root).stream())
                .map(root -> module.place().directory().isEmpty()
                        ? root
                        : root.replaceFirst("^" + Pattern.quote(module.place().directory() + "/"), ""))
                .findFirst()
                .orElse("src/main/proto");
    }
}
