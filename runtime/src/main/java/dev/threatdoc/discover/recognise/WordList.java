package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Experimental;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the names of fields and types tell about the data in them, as {@code words.txt} says. */
@Experimental
public final class WordList {

    private static final String FILE = "/dev/threatdoc/discover/recognise/words.txt";
    private static final String OF_PERSONS = "of persons";
    private static final String PERSONS = "persons";
    private static final String BEHIND = "behind";
    private static final String TYPES = "types";
    private static final String NEUTRAL = "neutral";
    private static final List<Meaning> GRAVEST_FIRST =
            List.of(Meaning.CREDENTIALS, Meaning.HEALTH, Meaning.FINANCIAL, Meaning.PERSONAL);
    private static final List<String> LINES = Stream.concat(
                    GRAVEST_FIRST.stream().map(WordList::key), Stream.of(OF_PERSONS, PERSONS, BEHIND, TYPES, NEUTRAL))
            .toList();
    private static final WordList BUNDLED = read();

    private final Map<String, WordPhrases> lines;

    private WordList(Map<String, WordPhrases> lines) {
        this.lines = Map.copyOf(lines);
    }

    /** The list that comes with the program. */
    public static WordList load() {
        return BUNDLED;
    }

    private static WordList read() {
        try (InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(Map.of()).and(FILE, text, new ArrayList<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These words and those of a file of the same form.
     *
     * @param file what the file is called in messages
     * @param problems takes an error for each line that is none
     */
    public WordList and(String file, String text, List<Problem> problems) {
        Map<String, Set<String>> more = new HashMap<>();
        List<String> all = text.lines().map(String::strip).toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String key = line.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            if (!LINES.contains(key)) {
                problems.add(Problem.error(
                        new FilePlace(file, i + 1, 0, ""),
                        "A line of words is \"personal: first name, date of birth\", and before the colon stands one of "
                                + String.join(", ", LINES)));
                continue;
            }
            Stream.of(line.substring(colon + 1).split(",", -1))
                    .forEach(
                            p -> more.computeIfAbsent(key, k -> new HashSet<>()).add(p.strip()));
        }
        Map<String, WordPhrases> joined = new HashMap<>(lines);
        more.forEach((key, phrases) -> joined.merge(key, WordPhrases.of(phrases), WordPhrases::and));
        return new WordList(joined);
    }

    /** What a field's name means; nothing if it is none of those. The gravest meaning counts. */
    public Optional<Meaning> meaning(String name) {
        return meaning(NameWords.of(name), false, BEHIND);
    }

    /** The same for a field of a person, of whom a mere name or address is personal too. */
    public Optional<Meaning> meaningOfPersons(String name) {
        return meaning(NameWords.of(name), true, BEHIND);
    }

    /** What the name of a type means, be it that of a request, a form or another envelope around it. */
    public Optional<Meaning> meaningOfType(String simpleName) {
        return meaning(NameWords.of(simpleName), false, TYPES);
    }

    /** Whether a type, by its name, is a person, or what is said about one. */
    public boolean isPerson(String simpleName) {
        return found(
                        NameWords.of(simpleName),
                        TYPES,
                        w -> phrases(PERSONS).longestEndOf(w) > 0 ? Optional.of(w) : Optional.empty())
                .isPresent();
    }

    /** Whether whoever has what a name stands for can act as somebody or open something. */
    public boolean isCredential(String name) {
        return meaning(name).filter(Meaning.CREDENTIALS::equals).isPresent();
    }

    private Optional<Meaning> meaning(List<String> words, boolean ofPersons, String envelopes) {
        return found(words, envelopes, w -> meaning(w, ofPersons));
    }

    /** Looks at a name, and again without its last word for as long as that is no more than an envelope. */
    private <T> Optional<T> found(List<String> words, String envelopes, Function<List<String>, Optional<T>> look) {
        List<String> left = words;
        while (!left.isEmpty()) {
            Optional<T> found = look.apply(left);
            if (found.isPresent() || phrases(envelopes).longestEndOf(left.subList(left.size() - 1, left.size())) == 0) {
                return found;
            }
            left = left.subList(0, left.size() - 1);
        }
        return Optional.empty();
    }

    private Optional<Meaning> meaning(List<String> words, boolean ofPersons) {
        int neutral = phrases(NEUTRAL).longestEndOf(words);
        Optional<Meaning> meaning = GRAVEST_FIRST.stream()
                .filter(m -> phrases(key(m)).longestEndOf(words) > neutral)
                .findFirst();
        return meaning.isPresent() || !ofPersons || phrases(OF_PERSONS).longestEndOf(words) <= neutral
                ? meaning
                : Optional.of(Meaning.PERSONAL);
    }

    private WordPhrases phrases(String line) {
        return lines.getOrDefault(line, WordPhrases.NONE);
    }

    private static String key(Meaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }
}
