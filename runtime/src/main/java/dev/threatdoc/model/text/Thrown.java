package dev.threatdoc.model.text;

/** Says what was thrown, whatever it does when it is asked: what others throw may throw again. */
public final class Thrown {

    private Thrown() {}

    /** The type and the message, as they are: not yet fit for one line of a terminal. */
    public static String words(Throwable thrown) {
        try {
            return String.valueOf(thrown);
        } catch (Throwable e) {
            // Its type says something, and nobody can throw there.
            return thrown.getClass().getName();
        }
    }
}
