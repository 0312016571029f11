package dev.threatdoc.threat.condition;

import java.util.Locale;

/** What is done with texts; long ones take more steps, so that a hostile model cannot make a condition slow. */
final class TextFunctions {

    /** Characters that are handled in the time of about one step. */
    private static final int PER_STEP = 32;

    private TextFunctions() {}

    /** Whether two texts are the same. */
    static boolean equal(String a, String b, Frame frame) {
        if (a.length() != b.length()) {
            return false;
        }
        frame.step(a.length() / PER_STEP);
        return a.equals(b);
    }

    /** By code points as in Python, where Java's own order is by UTF-16 units. */
    static int compare(String a, String b, Frame frame) {
        frame.step(Math.min(a.length(), b.length()) / PER_STEP);
        int i = 0;
        while (i < a.length() && i < b.length()) {
            int one = a.codePointAt(i);
            int other = b.codePointAt(i);
            if (one != other) {
                return Integer.compare(one, other);
            }
            i += Character.charCount(one);
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Whether a text has another one in it; in the worst case each of its characters is compared with each. */
    static boolean contains(String whole, String part, Frame frame) {
        frame.step((long) whole.length() * part.length() / PER_STEP);
        return whole.contains(part);
    }

    /** How many characters it has; as in Python, one beyond 16 bits counts once. */
    static int length(String text, Frame frame) {
        frame.step(text.length() / PER_STEP);
        return text.codePointCount(0, text.length());
    }

    /** {@code owner.lower()} */
    static Code lower(Code owner) {
        return changed(owner, false);
    }

    /** {@code owner.upper()} */
    static Code upper(Code owner) {
        return changed(owner, true);
    }

    private static Code changed(Code owner, boolean upper) {
        return frame -> {
            Value value = owner.run(frame);
            if (!(value instanceof Value.Text text)) {
                return value instanceof Open ? value : Nothing.NOTHING;
            }
            frame.step(text.text().length() / PER_STEP);
            return new Value.Text(
                    upper ? text.text().toUpperCase(Locale.ROOT) : text.text().toLowerCase(Locale.ROOT));
        };
    }
}
