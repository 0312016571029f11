package dev.threatdoc.discover.recognise;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * WordPhrases that names end with.
 *
 * @param ends phrases without the gaps between their words
 * @param suffixes what longer words end with too, as compounds do in German and Dutch
 * @param wholes names that are the phrase and nothing else
 */
record WordPhrases(Set<String> ends, Set<String> suffixes, Set<String> wholes) {

    static final WordPhrases NONE = new WordPhrases(Set.of(), Set.of(), Set.of());

    WordPhrases {
        ends = Set.copyOf(ends);
        suffixes = Set.copyOf(suffixes);
        wholes = Set.copyOf(wholes);
    }

    /** Reads phrases as a list of words writes them. */
    static WordPhrases of(Collection<String> written) {
        Set<String> ends = new HashSet<>();
        Set<String> suffixes = new HashSet<>();
        Set<String> wholes = new HashSet<>();
        for (String phrase : written) {
            String joined = String.join("", NameWords.of(phrase));
            if (joined.isEmpty()) {
                continue;
            }
            if (phrase.startsWith("=")) {
                wholes.add(joined);
            } else {
                ends.add(joined);
                if (phrase.startsWith("*")) {
                    suffixes.add(joined);
                }
            }
        }
        return new WordPhrases(ends, suffixes, wholes);
    }

    /** These and others. */
    WordPhrases and(WordPhrases more) {
        return new WordPhrases(both(ends, more.ends), both(suffixes, more.suffixes), both(wholes, more.wholes));
    }

    private static Set<String> both(Set<String> these, Set<String> those) {
        Set<String> all = new HashSet<>(these);
        all.addAll(those);
        return all;
    }

    /** How many words at the end of a name the longest phrase there is; none if it ends with none of them. */
    int longestEndOf(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            String end = String.join("", words.subList(from, words.size()));
            boolean isWhole = from == 0;
            if (forms(end).anyMatch(f -> ends.contains(f) || (isWhole && wholes.contains(f)))) {
                return words.size() - from;
            }
        }
        boolean isCompound = !words.isEmpty()
                && forms(words.get(words.size() - 1))
                        .anyMatch(f -> suffixes.stream().anyMatch(f::endsWith));
        return isCompound ? 1 : 0;
    }

    /** What was found, and what it would be the plural of. */
    private static Stream<String> forms(String word) {
        if (word.endsWith("ies")) {
            return Stream.of(word, word.substring(0, word.length() - 1), word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("es")) {
            return Stream.of(word, word.substring(0, word.length() - 1), word.substring(0, word.length() - 2));
        }
        return word.endsWith("s") ? Stream.of(word, word.substring(0, word.length() - 1)) : Stream.of(word);
    }
}
