package io.github.dockerfilegen.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells which decisions have changed since a file was written. */
public final class ReasonChanges {

    private ReasonChanges() {}

    /**
     * A sentence for each decision that has changed, such as {@code Decided anew: Java 17 (…) becomes Java 21 (…)}.
     *
     * @param before the decisions with their reasons, as the file on disk lists them
     * @param now those that would be made
     * @return empty where the file on disk lists none
     */
    public static List<String> between(List<String> before, List<String> now) {
        if (before.isEmpty()) {
            return List.of();
        }
        var gone = new ArrayList<>(before);
        gone.removeAll(now);
        var changes = new ArrayList<String>();
        for (var fresh : now) {
            if (before.contains(fresh)) {
                continue;
            }
            var replaced = gone.stream()
                    .filter(old -> commonWords(old, fresh) > 0)
                    .max(Comparator.comparingInt(old -> commonWords(old, fresh)));
            replaced.ifPresent(gone::remove);
            changes.add(replaced.map(old -> "Decided anew: " + old + " becomes " + fresh)
                    .orElse("Decided anew: " + fresh));
        }
        gone.forEach(old -> changes.add("Decided no more: " + old));
        return changes;
    }

    /** How many words two lines begin with alike: what is decided comes first, then its value and the reason. */
    private static int commonWords(String one, String other) {
        var left = one.split(" ");
        var right = other.split(" ");
        var words = 0;
        while (words < left.length && words < right.length && left[words].equals(right[words])) {
            words++;
        }
        return words;
    }
}
