package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.plan.BuilderStage.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sources to run the build on before the real ones are there. Annotation processors, Scala's compiler, protoc and whatever
 * else a plugin fetches while it works are only fetched when there is something to work on.
 */
final class Placeholders {

    private static final Set<String> KOTLIN = Set.of("kotlin-maven-plugin");
    private static final Set<String> SCALA = Set.of("scala-maven-plugin");
    private static final Set<String> GROOVY = Set.of("gmavenplus-plugin", "groovy-maven-plugin");
    private static final Set<String> PROTOBUF = Set.of("protobuf-maven-plugin", "protoc-jar-maven-plugin");

    private final ProjectFacts facts;

    Placeholders(ProjectFacts facts) {
        this.facts = facts;
    }

    List<Placeholder> list() {
        return facts.modules().filter(module -> !module.packaging().equals("pom")).flatMap(module -> new Placeholders(module).own().stream()).toList();
    }

    private List<Placeholder> own() {
        var list = new ArrayList<Placeholder>();
        list.add(placeholder("java", "Placeholder.java", "public class Placeholder { public static void main(String[] args) {} }"));
        if (has(KOTLIN)) {
            list.add(placeholder("kotlin", "PlaceholderKotlin.kt", "class PlaceholderKotlin"));
        }
        if (has(SCALA)) {
            list.add(placeholder("scala", "PlaceholderScala.scala", "class PlaceholderScala"));
        }
        if (has(GROOVY)) {
            list.add(placeholder("groovy", "PlaceholderGroovy.groovy", "class PlaceholderGroovy {}"));
        }
        if (has(PROTOBUF)) {
            list.add(placeholder("proto", "placeholder.proto", "syntax = \"proto3\"; message PlaceholderMessage {}"));
        }
        return list;
    }

    private Placeholder placeholder(String folder, String file, String content) {
        return new Placeholder(Quoting.shellWord(facts.place().inContext("src/main/" + folder)), file, Quoting.shellWord(content));
    }

    private boolean has(Set<String> plugins) {
        return facts.plugins().stream().anyMatch(plugin -> plugins.contains(plugin.artifactId()));
    }
}
