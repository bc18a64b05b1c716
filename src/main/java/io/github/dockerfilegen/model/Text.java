package io.github.dockerfilegen.model;

/**
 * Text as it stands in a generated file, quoted for its place by what made it: the only text that a template can print. A value of the
 * project becomes one through a method that quotes it, so that none can become another word, line or instruction.
 */
public sealed interface Text
        permits CopyInstruction,
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
