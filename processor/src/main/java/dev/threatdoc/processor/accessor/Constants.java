package dev.threatdoc.processor.accessor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes names of enum constants of names that people gave. */
final class Constants {

    private static final int LONGEST = 80;

    private Constants() {}

    /** The constants for some names, in their order, no two alike: {@code "Web Server"} is {@code WEB_SERVER}. */
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> constants = new ArrayList<>();
        for (String name : names) {
            String constant = constant(name);
            String unique = constant;
            for (int i = 2; !taken.add(unique); i++) {
                unique = constant + "_" + i;
            }
            constants.add(unique);
        }
        return constants;
    }

    /** ASCII alone: the source may be written in any encoding. */
    private static String constant(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String words =
                plain.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        if (words.length() > LONGEST) {
            words = words.substring(0, LONGEST).replaceFirst("(?<!_)_+$", "");
        }
        if (words.isEmpty()) {
            return "UNNAMED";
        }
        return Character.isDigit(words.charAt(0)) ? "_" + words : words;
    }
}
