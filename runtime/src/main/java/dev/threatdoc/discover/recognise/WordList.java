package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the names of fields tell about the data in them, as {@code words.txt} says. */
@Experimental
public final class WordList {

    private static final String FILE = "/dev/threatdoc/discover/recognise/words.txt";
    private static final String NEUTRAL = "neutral";
    private static final int MOST_WORDS = 12;

    private final Map<Meaning, Set<String>> phrases = new EnumMap<>(Meaning.class);
    private final Set<String> neutral = new HashSet<>();

    private WordList(Stream<String> lines) {
        lines.map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(this::line);
    }

    /** The list that comes with the program. */
    public static WordList load() {
        try (InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new WordList(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String meaning = line.substring(0, colon);
        Set<String> into = meaning.equals(NEUTRAL)
                ? neutral
                : phrases.computeIfAbsent(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)), m -> new HashSet<>());
        Stream.of(line.substring(colon + 1).split(",", -1)).map(String::strip).forEach(into::add);
    }

    /** What a name means; nothing if it is none of those. The gravest meaning counts. */
    public Optional<Meaning> meaning(String name) {
        List<String> words = words(name);
        boolean tellsOnly = words.size() > 1 && neutral.contains(words.get(words.size() - 1));
        // "blood type" means something as it is, while "token type" only tells something about a token.
        int least = tellsOnly ? words.size() : 1;
        return Stream.of(Meaning.CREDENTIALS, Meaning.HEALTH, Meaning.FINANCIAL, Meaning.PERSONAL)
                .filter(m -> contains(words, least, phrases.getOrDefault(m, Set.of())))
                .findFirst();
    }

    /** Whether whoever has what a name stands for can act as somebody or open something. */
    public boolean isCredential(String name) {
        return meaning(name).filter(Meaning.CREDENTIALS::equals).isPresent();
    }

    private static boolean contains(List<String> words, int least, Set<String> phrases) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.max(from + 1, least); to <= words.size(); to++) {
                if (phrases.contains(String.join(" ", words.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a name: {@code userEMail_2} is "user", "e", "mail". */
    public static List<String> words(String name) {
        StringBuilder spaced = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && isNewWord(name, i)) {
                spaced.append(' ');
            }
            spaced.append(name.charAt(i));
        }
        String letters = spaced.toString().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= letters.length() && words.size() < MOST_WORDS; i++) {
            if (i == letters.length() || letters.charAt(i) < 'a' || letters.charAt(i) > 'z') {
                if (i > start) {
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
