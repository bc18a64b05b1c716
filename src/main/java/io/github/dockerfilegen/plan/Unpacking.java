package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;

/**
 * How an application's artifact is taken apart into {@code /layers}: what one template under {@code application/} reads besides the
 * artifact. A framework that needs more than {@link Template} has a record of its own for it.
 */
public interface Unpacking {

    /** The template's name, without its ending. */
    PlainWord template();

    /** The same in a file where the stages of several applications begin with their names. */
    default Unpacking inStages(PlainWord name) {
        return this;
    }

    /** The same with a folder in front of the class path; the same as it is where the archive has one of its own. */
    default Unpacking withClassPathFolder(ShellText folder) {
        return this;
    }

    /**
     * A template that reads the artifact alone.
     *
     * @param template its name, without its ending
     */
    record Template(PlainWord template) implements Unpacking {

        public Template(String name) {
            this(new PlainWord(name));
        }
    }
}
