package io.github.dockerfilegen.source;

/** What {@link SourceText} is inside of: a string, or code that a string embeds. */
sealed interface Context permits Literal, Context.EmbeddedCode {

    /** Code inside <code>${...}</code>. One entry per open brace finds the right closing one. */
    enum EmbeddedCode implements Context {
        BRACE
    }
}
