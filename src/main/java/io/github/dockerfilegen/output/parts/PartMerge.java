package io.github.dockerfilegen.output.parts;

import com.github.difflib.DiffUtils;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Carries own parts from the text that was generated before into the new one: to the same place, or to the nearest
 * instruction that is left in the same stage.
 */
public final class PartMerge {

    private static final int GONE = -1;
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: .*)?");

    private final String file;
    private final boolean dockerfile;
    private final FileLines before;
    private final FileLines after;
    /** Where each line of the old text stands in the new one. */
    private final int[] places;

    private final int header;
    private final List<Decision> moves = new ArrayList<>();

    /**
     * @param file the file's name, for messages
     * @param dockerfile whether the file has instructions and stages
     * @param before the text without the parts, as it was generated
     * @param after the text that is generated now
     * @param key what lines are compared by; a line that holds a checksum is the same line with another one
     * @param header how many lines of the new text come before any part
     */
    public PartMerge(
            String file, boolean dockerfile, String before, String after, UnaryOperator<String> key, int header) {
        this.file = file;
        this.dockerfile = dockerfile;
        this.before = new FileLines(List.of(before.split("\n", -1)), dockerfile);
        this.after = new FileLines(List.of(after.split("\n", -1)), dockerfile);
        this.header = header;
        this.places = new int[this.before.lines().size()];
        Arrays.fill(places, GONE);
        UnaryOperator<String> compared = line -> key.apply(dockerfile ? FileLines.withoutImage(line) : line);
        this.before.stages().forEach(stage -> place(stage, compared));
    }

    /** Stages are compared by their names: the same line often stands in several. */
    private void place(String stage, UnaryOperator<String> key) {
        var old = before.ofStage(stage);
        var fresh = after.ofStage(stage);
        var next = 0;
        var position = 0;
        for (var delta :
                DiffUtils.diff(keys(before, old, key), keys(after, fresh, key)).getDeltas()) {
            while (next < delta.getSource().getPosition()) {
                places[old.get(next++)] = fresh.get(position++);
            }
            next += delta.getSource().size();
            position += delta.getTarget().size();
        }
        while (next < old.size()) {
            places[old.get(next++)] = fresh.get(position++);
        }
    }

    private static List<String> keys(FileLines lines, List<Integer> indexes, UnaryOperator<String> key) {
        return indexes.stream()
                .map(index -> key.apply(lines.lines().get(index)))
                .toList();
    }

    /**
     * The new text with the parts.
     *
     * @throws DockerfileGenException when a part stands inside an instruction or ends inside one, would begin a stage
     *     around generated lines, or its stage is gone
     */
    public String merge(List<OwnPart> parts) {
        var byGap = new TreeMap<Integer, List<String>>();
        for (var part : parts) {
            requireWhole(part);
            byGap.computeIfAbsent(gap(part), key -> new ArrayList<>()).addAll(part.lines());
        }
        var merged = new ArrayList<String>();
        for (var gap = 0; gap <= after.lines().size(); gap++) {
            merged.addAll(byGap.getOrDefault(gap, List.of()));
            if (gap < after.lines().size()) {
                merged.add(after.lines().get(gap));
            }
        }
        return String.join("\n", merged);
    }

    /** A line for each part that lost its neighbours. */
    public List<Decision> moves() {
        return List.copyOf(moves);
    }

    private void requireWhole(OwnPart part) {
        if (before.inside(part.gap())) {
            throw error(
                    part,
                    "stands inside an instruction that goes on over several lines. Move it before or behind "
                            + "the instruction");
        }
        if (part.content().stream().anyMatch(CONFLICT.asMatchPredicate())) {
            throw error(part, "contains a merge conflict marker. Resolve the conflict");
        }
        var own = new FileLines(part.content(), dockerfile);
        if (own.inside(part.content().size())) {
            throw error(part, "ends inside an instruction: its last line goes on. Complete the instruction");
        }
        var next = before.lines().stream()
                .skip(part.gap())
                .filter(line -> !FileLines.isComment(line))
                .findFirst();
        if (dockerfile
                && !own.stage(part.content().size()).isEmpty()
                && next.filter(FileLines::isFrom).isEmpty()) {
            throw error(
                    part,
                    "begins a stage with FROM, and the generated instructions behind it would belong to "
                            + "that stage. Move the part before a generated FROM");
        }
    }

    private int gap(OwnPart part) {
        var gap = part.gap();
        var stage = before.stage(gap);
        if (gap > 0 && places[gap - 1] != GONE) {
            return between(places[gap - 1] + 1);
        }
        if (gap < places.length && follows(gap, stage)) {
            return between(places[gap]);
        }
        var nearest = nearest(part, stage);
        moves.add(Decision.warning(
                "the part of line " + part.line() + " of " + file + " moved",
                "the lines around it are gone; it stands "
                        + (nearest == 0
                                ? "at the beginning"
                                : "behind \"" + after.lines().get(nearest - 1).strip() + "\"")
                        + " now. Check that it belongs there"));
        return nearest;
    }

    private int nearest(OwnPart part, String stage) {
        var gap = part.gap();
        for (var line = gap - 1; line >= 0 && before.stage(line + 1).equals(stage); line--) {
            if (places[line] != GONE) {
                return between(places[line] + 1);
            }
        }
        for (var line = gap; line < places.length && before.stage(line).equals(stage); line++) {
            if (follows(line, stage)) {
                return between(places[line]);
            }
        }
        if (after.start(stage) < 0) {
            throw new DockerfileGenException(
                    file + ", line " + part.line() + ": this part stands in the stage \"" + stage
                            + "\", which the new file does not have. Move it into another stage, or delete it. It "
                            + "says: "
                            + String.join("; ", part.content()));
        }
        return between(after.start(stage));
    }

    /** Whether the line is left and the gap before it is of the stage; that before a {@code FROM} is of another one. */
    private boolean follows(int line, String stage) {
        return places[line] != GONE && stage.equals(after.stage(places[line]));
    }

    /** The nearest gap at or behind this one where no instruction goes on. */
    private int between(int gap) {
        var free = Math.max(gap, header);
        while (free < after.lines().size() && after.inside(free)) {
            free++;
        }
        // The text ends with a line end, behind which there is nothing.
        return Math.min(free, after.lines().size() - 1);
    }

    private DockerfileGenException error(OwnPart part, String problem) {
        return new DockerfileGenException(file + ", line " + part.line() + ": this part " + problem + ".");
    }
}
