package dev.threatdoc.model.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes identifiers of names: lower-case letters and digits with hyphens between them. */
public final class KebabCase {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private KebabCase() {}

    /**
     * The identifier; two names can have the same.
     *
     * @param longest how many characters it has at the most
     * @param otherwise what stands for a name without any such letter or digit
     */
    public static String of(String name, int longest, String otherwise) {
        String words = BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        String id = ENDS.matcher(words).replaceAll("");
        return id.isEmpty() ? otherwise : id.length() > longest ? id.substring(0, longest) : id;
    }
}
