package io.github.dockerfilegen.model;

/**
 * Text in a generated file, already quoted for its place: the only text that a template can print. Each implementation
 * quotes the values of the project, so that a value cannot add a word, a line or an instruction.
 */
public sealed interface Text
        permits CopyInstruction,
                CopyPattern,
                DockerText,
                ExecForm,
                HclText,
                IgnorePattern,
                ImageReference,
                PlainWord,
                Port,
                ShellText {

    /** The text, without a line break but for those of a command that goes on. */
    @Override
    String toString();
}
