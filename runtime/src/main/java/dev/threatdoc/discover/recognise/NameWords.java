package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name in code. */
@Experimental
public final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST_WORDS = 12;
    private static final Set<String> SMALL = Set.of(
            "of", "the", "de", "du", "des", "la", "le", "l", "d", "di", "da", "do", "del", "della", "dell", "van");

    private NameWords() {}

    /** {@code userEMail_2} is "user", "e", "mail", and {@code prénomDuClient} is "prenom", "client". */
    public static List<String> of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("\u00df", "ss");
        StringBuilder spaced = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            if (i > 0 && isNewWord(plain, i)) {
                spaced.append(' ');
            }
            spaced.append(plain.charAt(i));
        }
        String letters = spaced.toString().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= letters.length() && words.size() < MOST_WORDS; i++) {
            if (i == letters.length() || letters.charAt(i) < 'a' || letters.charAt(i) > 'z') {
                if (i > start && !SMALL.contains(letters.substring(start, i))) {
                    words.add(letters.substring(start, i));
                }
                start = i + 1;
            }
        }
        return List.copyOf(words);
    }

    /** Whether a capital stands there behind a small letter or a digit, or is the last one of several. */
    private static boolean isNewWord(String name, int index) {
        char before = name.charAt(index - 1);
        return isCapital(name.charAt(index))
                && (isSmall(before)
                        || (before >= '0' && before <= '9')
                        || (isCapital(before) && index + 1 < name.length() && isSmall(name.charAt(index + 1))));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
