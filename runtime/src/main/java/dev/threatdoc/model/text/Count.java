package dev.threatdoc.model.text;

import java.util.Locale;

/** Numbers of things in words. */
public final class Count {

    private Count() {}

    /**
     * How many there are, such as {@code 1 finding} or {@code 2,000 findings}.
     *
     * @param one what one of them is called; more of them have an s behind it, or {@code ies} for a {@code y} and
     *     {@code es} for a sibilant
     */
    public static String of(long number, String one) {
        return number(number) + " " + (number == 1 ? one : many(one));
    }

    /** A number that people read at a glance, such as {@code 11,520}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String many(String one) {
        if (one.matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one + (one.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }
}
