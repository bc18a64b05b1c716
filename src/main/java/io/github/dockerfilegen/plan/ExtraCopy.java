package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.Text;
import java.util.List;

/**
 * A {@code COPY} that the user asks for.
 *
 * @param from the stage or image that holds the files; none for the build context
 * @param owner the owner of the files, {@code uid} or {@code uid:gid}; none for root
 * @param mode octal permissions of the files; none for those that the files have
 * @param folders the folder of the destination, where it has to be made before: Docker would give it the mode of the
 *     files; none or one
 * @param copy the source, which may have stars, and the destination
 */
public record ExtraCopy(
        List<PlainWord> from, List<PlainWord> owner, List<PlainWord> mode, List<ShellText> folders, Text copy) {

    public ExtraCopy {
        from = List.copyOf(from);
        owner = List.copyOf(owner);
        mode = List.copyOf(mode);
        folders = List.copyOf(folders);
    }

    /** A copy of what is as it should be. */
    public ExtraCopy(List<PlainWord> from, CopyInstruction copy) {
        this(from, List.of(), List.of(), List.of(), copy);
    }
}
