package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;

/**
 * How an artifact is split into layers below {@code /layers}: the values that a template under {@code application/}
 * reads besides the artifact. A framework whose template needs more than {@link Template} has its own record.
 */
public interface Unpacking {

    /** The template's name, without its extension. */
    PlainWord template();

    /** A copy for a Dockerfile with several applications, whose stages start with their names. */
    default Unpacking inStages(PlainWord name) {
        return this;
    }

    /** A copy with a folder before the libraries; unchanged if the archive defines its own class path. */
    default Unpacking withClassPathFolder(String folder) {
        return this;
    }

    /** Whether the archive holds other archives, whose classes jdeps does not find. */
    default boolean hidesClasses() {
        return false;
    }

    /** Whether it is a server of Jakarta EE, which asks for modules of Java by their names. */
    default boolean asksForModules() {
        return false;
    }

    /** Whether the class path has a folder. */
    default boolean hasClassPathFolder() {
        return false;
    }

    /** What this Java version needs of it. */
    default Unpacking on(int java) {
        return this;
    }

    /**
     * A template that reads only the artifact.
     *
     * @param template the template's name below {@code application/}, without its extension
     */
    record Template(PlainWord template) implements Unpacking {

        public Template(String name) {
            this(new PlainWord(name));
        }
    }

    /**
     * The same for a server of Jakarta EE.
     *
     * @param template the template's name below {@code application/}, without its extension
     */
    record Server(PlainWord template) implements Unpacking {

        @Override
        public boolean asksForModules() {
            return true;
        }
    }

    /**
     * The same for an archive of archives.
     *
     * @param template the template's name below {@code application/}, without its extension
     */
    record Nested(PlainWord template) implements Unpacking {

        @Override
        public boolean hidesClasses() {
            return true;
        }
    }
}
