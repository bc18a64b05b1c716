package io.github.dockerfilegen.source;

import java.util.Arrays;

/**
 * Pairs brackets, leniently: sources need not compile. A closing bracket takes the nearest opening one of its
 * kind and ends everything in between; one without any opening partner is ignored.
 */
final class Brackets {

    private static final String OPENING = "({[";
    private static final String CLOSING = ")}]";

    private final int[] partners;
    private final int[] open;
    private final int[] openKinds;
    private final int[] openOfKind = new int[OPENING.length()];
    private int depth;

    private Brackets(int size) {
        partners = new int[size];
        open = new int[size];
        openKinds = new int[size];
        Arrays.fill(partners, size);
    }

    /** The index of the closing bracket for each opening one; the number of tokens where none closes it. */
    static int[] partners(String text, int[] starts) {
        Brackets brackets = new Brackets(starts.length);
        for (int i = 0; i < starts.length; i++) {
            char c = text.charAt(starts[i]);
            brackets.read(i, OPENING.indexOf(c), CLOSING.indexOf(c));
        }
        return brackets.partners;
    }

    private void read(int index, int opens, int closes) {
        if (opens >= 0) {
            open[depth] = index;
            openKinds[depth++] = opens;
            openOfKind[opens]++;
        } else if (closes >= 0 && openOfKind[closes] > 0) {
            close(index, closes);
        }
    }

    private void close(int index, int kind) {
        int closed;
        do {
            closed = openKinds[--depth];
            partners[open[depth]] = index;
            openOfKind[closed]--;
        } while (closed != kind);
    }
}
