package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.plan.BuilderStage.Placeholder;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources to run the build on before the real ones are there. Annotation processors, Scala's compiler and whatever else a
 * plugin fetches while it works are only fetched when there is something to work on.
 */
final class Placeholders {

    private final ProjectFacts facts;

    Placeholders(ProjectFacts facts) {
        this.facts = facts;
    }

    List<Placeholder> list() {
        var list = new ArrayList<Placeholder>();
        list.add(new Placeholder("src/main/java", "Placeholder.java",
                Quoting.shellWord("class Placeholder { public static void main(String[] args) {} }")));
        if (has("kotlin-maven-plugin")) {
            list.add(new Placeholder("src/main/kotlin", "placeholder.kt", Quoting.shellWord("private class PlaceholderKotlin")));
        }
        if (has("scala-maven-plugin")) {
            list.add(new Placeholder("src/main/scala", "Placeholder.scala", Quoting.shellWord("class PlaceholderScala")));
        }
        if (has("gmavenplus-plugin")) {
            list.add(new Placeholder("src/main/groovy", "Placeholder.groovy", Quoting.shellWord("class PlaceholderGroovy {}")));
        }
        return list;
    }

    private boolean has(String plugin) {
        return facts.plugin(plugin).isPresent();
    }
}
