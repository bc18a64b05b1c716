package io.github.dockerfilegen.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A call in the sources, as far as its text tells what it is given.
 *
 * @param origin the path of the source file relative to the module, {@code /} between names
 * @param arguments what stands between its parentheses, without what strings and comments say; a name that the same file gives
 *     values stands as those, a method of the file without parameters as its body
 * @param numbers the whole numbers among the arguments, those that are the text of a string included
 * @param steps how many names were followed to the numbers: 0 where they stand in the call, 1 where a constant or a caller has them
 */
public record SourceCall(String origin, String arguments, SortedSet<Integer> numbers, int steps) {

    public SourceCall {
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }
}
