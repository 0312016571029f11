package dev.threatdoc.tell.html;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a large page in a form that is several times smaller, which the page's script takes apart before anything
 * else. Markup repeats itself: what stood before is referred to. The same text gives the same form on every machine,
 * which those of a library for compression do not promise.
 *
 * <p>A reference is a tilde, its length and how far back it lies, in digits of {@link #DIGITS}; a tilde itself is
 * doubled.
 */
final class Packed {

    /** Where a part begins and ends in a page; no text of a user can hold these, for it is escaped. */
    static final String OPEN = "<!--packed-->";

    static final String CLOSE = "<!--/packed-->";

    /** All that a script element may hold anywhere without ending or starting anything. */
    static final String DIGITS = "#$%()*+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}";

    private static final Pattern PART = Pattern.compile(OPEN + "(.*?)" + CLOSE, Pattern.DOTALL);
    private static final int BASE = DIGITS.length();
    private static final int SHORTEST = 7;
    private static final int LONGEST = SHORTEST + BASE - 1;
    private static final int FARTHEST = BASE * BASE * BASE;
    private static final int TRIES = 24;
    private static final int BUCKETS = 1 << 16;

    private final String text;
    private final int[] last = new int[BUCKETS];
    private final int[] before;
    private final StringBuilder out = new StringBuilder();

    private Packed(String text) {
        this.text = text;
        this.before = new int[text.length()];
        Arrays.fill(last, -1);
    }

    /** A page with its marked parts in the small form. */
    static String parts(String page) {
        return PART.matcher(page)
                .replaceAll(m -> Matcher.quoteReplacement("<script type=\"text/plain\" class=\"packed\" data-length=\""
                        + m.group(1).length() + "\">" + of(m.group(1)) + "</script>"));
    }

    /** A text in the small form. */
    static String of(String text) {
        return new Packed(text).pack();
    }

    private String pack() {
        int at = 0;
        while (at < text.length()) {
            int from = -1;
            int length = 0;
            int candidate = at + SHORTEST <= text.length() ? last[bucket(at)] : -1;
            for (int i = 0; i < TRIES && candidate >= 0 && at - candidate <= FARTHEST; i++) {
                int common = common(candidate, at);
                if (common > length) {
                    from = candidate;
                    length = common;
                }
                candidate = before[candidate];
            }
            int next = length >= SHORTEST ? at + length : at + 1;
            if (length >= SHORTEST) {
                refer(length, at - from);
            } else {
                char c = text.charAt(at);
                out.append(c == '~' ? "~~" : c);
            }
            for (; at < next; at++) {
                remember(at);
            }
        }
        return out.toString();
    }

    private void refer(int length, int back) {
        int far = back - 1;
        out.append('~')
                .append(DIGITS.charAt(length - SHORTEST))
                .append(DIGITS.charAt(far / BASE / BASE))
                .append(DIGITS.charAt(far / BASE % BASE))
                .append(DIGITS.charAt(far % BASE));
    }

    /**
     * How much of what stood there stands here again; half of a character outside the basic plane is never referred to.
     */
    private int common(int there, int here) {
        int length = 0;
        while (length < LONGEST
                && here + length < text.length()
                && text.charAt(there + length) == text.charAt(here + length)
                && !Character.isSurrogate(text.charAt(here + length))) {
            length++;
        }
        return length;
    }

    private void remember(int at) {
        if (at + SHORTEST <= text.length()) {
            int bucket = bucket(at);
            before[at] = last[bucket];
            last[bucket] = at;
        } else {
            before[at] = -1;
        }
    }

    private int bucket(int at) {
        int hash = 0;
        for (int i = at; i < at + SHORTEST; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    }
}
