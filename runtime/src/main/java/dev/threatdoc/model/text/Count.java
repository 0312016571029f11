package dev.threatdoc.model.text;

/** Numbers of things in words. */
public final class Count {

    private Count() {}

    /**
     * How many there are, such as {@code 1 finding} or {@code 2 findings}.
     *
     * @param one what one of them is called; more of them have an s behind it
     */
    public static String of(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
