package io.github.dockerfilegen.model;

/**
 * Something that was decided for the user, who should be able to see why.
 *
 * @param what the outcome, in a few words
 * @param because the fact it follows from and where that was found
 * @param warning whether the user should act on it
 */
public record Decision(String what, String because, boolean warning) {

    /** An ordinary decision. */
    public static Decision of(String what, String because) {
        return new Decision(what, because, false);
    }

    /** A decision that the user should look at. */
    public static Decision warning(String what, String because) {
        return new Decision(what, because, true);
    }

    @Override
    public String toString() {
        return what + " (" + because + ")";
    }
}
