package io.github.dockerfilegen.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A call in the sources, with its arguments as far as the source text determines them.
 *
 * @param origin the path of the source file that has the call, or hands over the number, relative to the module, {@code
 *     /} between names
 * @param arguments what stands between its parentheses, without what strings and comments say; a name that the sources
 *     give values stands as those, a method without parameters as what it returns
 * @param numbers the whole numbers among the arguments, those that are the text of a string included
 * @param guessed whether a name that was followed to the numbers has another value as well, which the sources do not
 *     tell
 */
public record SourceCall(String origin, String arguments, SortedSet<Integer> numbers, boolean guessed) {

    public SourceCall {
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }
}
