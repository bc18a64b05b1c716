package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The stages that create the dependency layer by building placeholder sources. Their input is only what affects
 * downloads, so that the layer stays cached until that changes.
 *
 * @param poms copies the POMs; whole folders if there are too many to list
 * @param otherFiles matches copied files that are not POMs, as an expression of {@code find}; none without such files
 * @param program the program that strips the POMs down to what affects downloads
 * @param passes the program's passes over the POMs: 1 collects the modules' names, 2 writes them with a constant
 *     version; 3 writes and keeps the versions, because an external artifact has the same version
 * @param wrapper copies the Maven Wrapper; none without one
 * @param wrapperProgram starts the wrapper, which downloads Maven into a separate layer; none without one
 * @param descriptors copies the other files that Maven needs to load the modules, and files that plugins read in any
 *     phase
 * @param seed the id of the cache mount with the downloads of earlier builds of this project
 * @param manyPlaceholders the placeholder sources if they are too many for one instruction; one instruction each
 * @param placeholders the placeholder sources
 * @param command Maven's command line over the placeholders, in lines that backslashes have to join
 * @param fallback Maven's command line when the placeholders do not build, in lines as well
 */
public record WarmUp(
        List<CopyInstruction> poms,
        List<ShellText> otherFiles,
        Program program,
        ShellText passes,
        List<CopyInstruction> wrapper,
        List<ShellText> wrapperProgram,
        List<CopyInstruction> descriptors,
        PlainWord seed,
        List<Placeholder> manyPlaceholders,
        List<Placeholder> placeholders,
        List<ShellText> command,
        List<ShellText> fallback) {

    /**
     * A placeholder source, with which every plugin runs and downloads what it needs at run time.
     *
     * @param folders its folders, as shell words in several lines
     * @param file its name in those folders, escaped for double quotes in the shell
     * @param content its only line, as a shell word
     */
    public record Placeholder(List<ShellText> folders, ShellText file, ShellText content) {
        public Placeholder {
            folders = List.copyOf(folders);
        }
    }

    public WarmUp {
        poms = List.copyOf(poms);
        otherFiles = List.copyOf(otherFiles);
        wrapper = List.copyOf(wrapper);
        wrapperProgram = List.copyOf(wrapperProgram);
        descriptors = List.copyOf(descriptors);
        manyPlaceholders = List.copyOf(manyPlaceholders);
        placeholders = List.copyOf(placeholders);
        command = List.copyOf(command);
        fallback = List.copyOf(fallback);
    }
}
