package io.github.dockerfilegen.model;

/**
 * A decision of the plugin with its reason, as the log shows it.
 *
 * @param what the outcome, in a few words
 * @param because the reason: a fact, and the key or file that it comes from
 * @param warning whether the user should act on it
 */
public record Decision(String what, String because, boolean warning) {

    /** A decision for information. */
    public static Decision of(String what, String because) {
        return new Decision(what, because, false);
    }

    /** A decision that the user should check; {@code because} ends with the remedy. */
    public static Decision warning(String what, String because) {
        return new Decision(what, because, true);
    }

    /** The decision on one line that everybody may read: without line breaks, marks of direction and credentials. */
    public String line() {
        return Quoting.oneLine(Credentials.removedWithin(toString()));
    }

    @Override
    public String toString() {
        return what + " (" + because + ")";
    }
}
