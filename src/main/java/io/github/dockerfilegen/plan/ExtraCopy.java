package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * A {@code COPY} that the user asks for.
 *
 * @param from the stage or image that holds the files; none for the build context
 * @param owner numeric user, or {@code uid:gid}; none for root
 * @param mode octal permissions; none for those that the files have
 * @param copy the source and the destination
 */
public record ExtraCopy(List<PlainWord> from, List<PlainWord> owner, List<PlainWord> mode, CopyInstruction copy) {

    public ExtraCopy {
        from = List.copyOf(from);
        owner = List.copyOf(owner);
        mode = List.copyOf(mode);
    }

    /** A copy of what is as it should be. */
    public ExtraCopy(List<PlainWord> from, CopyInstruction copy) {
        this(from, List.of(), List.of(), copy);
    }
}
