package io.github.dockerfilegen.source;

import java.util.Map;
import java.util.Set;

/** Finds the main classes of a source file in any of the languages, which the file's extension decides. */
public final class MainClassFinder {

    private final Map<LexicalRules, MainClassSearch> searches;

    /** @param instanceMains whether main methods may be as short as JEP 512 allows for Java */
    public MainClassFinder(boolean instanceMains) {
        searches = Map.of(
                LexicalRules.JAVA, new JavaMains(instanceMains),
                LexicalRules.KOTLIN, new KotlinMains(),
                LexicalRules.SCALA, new ScalaMains(),
                LexicalRules.GROOVY, new GroovyMains());
    }

    /** Whether files of this name are sources of a language known here. */
    public boolean reads(String fileName) {
        return LexicalRules.of(fileName).isPresent();
    }

    /** The binary names of the main classes; empty for a file that is no known source. */
    public Set<String> mainClasses(SourceFile file) {
        return LexicalRules.of(file.name())
                .map(searches::get)
                .filter(search -> search.mayHaveMain(file))
                .map(search -> search.mainClasses(file))
                .orElse(Set.of());
    }
}
