package io.github.dockerfilegen.mojo;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.output.CheckedFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The difference between a file on disk and the generated one, as {@code diff --unified} shows it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    /** What a terminal would obey. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

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

    /** The lines, from those on disk to the generated ones, as a log shows them; none if the two are the same. */
    Stream<String> shown() {
        return lines.stream().map(line -> Quoting.visible(CONTROL.matcher(line).replaceAll("?")));
    }

    /** The first line on disk that differs, counted from 1. */
    int firstLine() {
        return firstLine;
    }
}
