package dev.threatdoc.model.text;

/** Says what was thrown, whatever it does when it is asked: what others throw may throw again. */
public final class Thrown {

    private static final int LONGEST = 300;

    private Thrown() {}

    /** The type and the message in one line. */
    public static String words(Throwable thrown) {
        String words;
        try {
            words = String.valueOf(thrown);
        } catch (Throwable e) {
            // Its type says something, and nobody can throw there.
            words = thrown.getClass().getName();
        }
        return OneLine.cut(OneLine.of(words), LONGEST);
    }
}
