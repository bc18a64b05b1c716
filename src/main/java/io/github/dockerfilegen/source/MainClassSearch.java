package io.github.dockerfilegen.source;

import java.util.Set;

/** Finds the main classes one source file compiles to. */
sealed interface MainClassSearch permits JavaMains, KotlinMains, ScalaMains, GroovyMains {

    /** Whether it is worth reading the file; a text search is much cheaper than cutting it into tokens. */
    default boolean mayHaveMain(SourceFile file) {
        return file.text().contains("main");
    }

    /** The binary names (JLS 13.1) of the file's main classes. */
    Set<String> mainClasses(SourceFile file);
}
