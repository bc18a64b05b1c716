package io.github.dockerfilegen.jdk;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.JavaLevel;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;

/** Checks whether the JDK in {@code <builderJavaVersion>} can compile the project. */
final class AskedJdk {

    private final ProjectFacts facts;
    private final JavaLevel compiled;

    /** @param compiled the level that the JDK compiles for */
    AskedJdk(ProjectFacts facts, JavaLevel compiled) {
        this.facts = facts;
        this.compiled = compiled;
    }

    /**
     * Warnings about the JDK.
     *
     * @throws DockerfileGenException when its compiler refuses the level: javac compiles for its own release and older
     *     ones, JDK 20 dropped Java 7 (JDK-8173605), and preview features need the very release (JEP 12)
     */
    List<Decision> accept(int asked) {
        var level = compiled.feature();
        var fits = compiled.preview() ? asked == level : asked >= level && (level > 7 || asked < 20);
        if (!fits) {
            throw new DockerfileGenException("<builderJavaVersion> is \"" + asked + "\", and JDK " + asked
                    + " does not compile for Java " + level
                    + (compiled.preview() ? " with preview features" : "") + " (" + compiled.origin()
                    + "). Set <builderJavaVersion> (or "
                    + "-Ddockerfile-gen.builderJavaVersion) to " + level
                    + (compiled.preview() || level < 8 ? "" : " or later") + ", or remove it.");
        }
        return new OldBuildTools()
                        .limit(facts)
                        .filter(old -> old.jdk() < asked && old.jdk() >= level)
                        .map(old -> Decision.warning(
                                "the image may not build", old.because() + ", but builderJavaVersion is " + asked))
                        .stream()
                        .toList();
    }
}
