package io.github.dockerfilegen.mojo;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.dockerfilegen.output.CheckedFile;
import java.util.List;

/** The difference between a file on disk and the generated one, as {@code diff --unified} shows it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<String> lines;
    private final int firstLine;

    /** @param name the file's name in both headers */
    UnifiedDiff(String name, CheckedFile file) {
        var patch = DiffUtils.diff(file.present(), file.generated());
        this.lines = UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, file.present(), patch, CONTEXT);
        this.firstLine = patch.getDeltas().isEmpty()
                ? 1
                : Math.max(
                        1,
                        Math.min(
                                patch.getDeltas().get(0).getSource().getPosition() + 1,
                                file.present().size()));
    }

    /** The lines, from that on disk to the generated one; none if the two are the same. */
    List<String> lines() {
        return lines;
    }

    /** The first line on disk that differs, counted from 1. */
    int firstLine() {
        return firstLine;
    }
}
