package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The build of placeholders whose downloads stay in a layer. Its stage begins with nothing but what decides on downloads, so that
 * the layer is used again as long as that is the same.
 *
 * @param poms copies the POMs, with whatever lies beside them where there are too many to name
 * @param otherFiles what of that is no POM, as an expression of {@code find}; none where the POMs came alone
 * @param program the program that keeps of each POM what decides on downloads
 * @param passes the program's passes over the POMs: 1 collects the modules' names, 2 writes and makes their versions the same; 3
 *     writes and leaves the versions alone, because an artifact from elsewhere has the same
 * @param wrapper copies the wrapper; none without one
 * @param wrapperProgram starts the wrapper, which brings Maven in a layer of its own; none without one
 * @param descriptors what Maven needs besides to load the modules, and files that plugins read in any phase
 * @param seed the id of the cache mount with what earlier builds of this project have downloaded
 * @param manyPlaceholders what stands in for the sources where that is too much for one instruction; each has one of its own
 * @param placeholders what stands in for the sources
 * @param command Maven's command line over the placeholders
 * @param fallback Maven's command line when the placeholders do not build
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
     * A source file that makes every plugin do its work, so that what plugins fetch while they run is fetched too.
     *
     * @param folders the folders it lies in: words of the shell, broken into lines
     * @param file its name in those folders, as it stands between double quotes of the shell
     * @param content one line, as a word of the shell
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
