package dev.threatdoc.threat.diff;

/**
 * One thing that is said otherwise of an item now.
 *
 * @param name the property or control, or what else it is, such as {@code name} or {@code in boundary}
 * @param before what was said before, in words; empty if nothing was
 * @param after what is said now; empty if nothing is
 */
public record ValueChange(String name, String before, String after) {

    /** The change in words, such as {@code isHardened: undeclared -> true}. */
    public String words() {
        return name + ": " + said(before) + " -> " + said(after);
    }

    private static String said(String words) {
        return words.isEmpty() ? "undeclared" : words;
    }
}
