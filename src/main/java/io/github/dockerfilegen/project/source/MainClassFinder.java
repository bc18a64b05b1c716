package io.github.dockerfilegen.project.source;

import java.util.Map;
import java.util.Set;

/** Finds the main classes of a source file in any of the languages, which the file's extension decides. */
public final class MainClassFinder {

    private final Map<String, MainClassSearch> searches;

    /** @param instanceMains whether main methods may be as short as JEP 512 allows for Java */
    public MainClassFinder(boolean instanceMains) {
        searches = Map.of(
                "java", new JavaMains(instanceMains),
                "kt", new KotlinMains(),
                "scala", new ScalaMains(),
                "groovy", new GroovyMains());
    }

    /** Whether files of this name are sources of a language known here. */
    public boolean reads(String fileName) {
        return searches.containsKey(extension(fileName));
    }

    /** The binary names of the main classes; empty for a file that is no known source. */
    public Set<String> mainClasses(SourceFile file) {
        if (!reads(file.name())) {
            return Set.of();
        }
        MainClassSearch search = searches.get(extension(file.name()));
        return search.mayHaveMain(file) ? search.mainClasses(file) : Set.of();
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }
}
