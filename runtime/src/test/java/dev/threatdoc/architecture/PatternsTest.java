package dev.threatdoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever files of strangers hold, no regular expression of ours recurses until the stack is full, and none takes time
 * by the square of a text's length: each is tried on long texts that repeat one thing, among them its own words.
 */
final class PatternsTest {

    private static final int LENGTH = 3_000;

    /** Steps for each character: room for what looks back or ahead by a bounded number, and not for a square. */
    private static final int MOST_STEPS = 800;

    private static final long SMALL_STACK = 128 * 1024;

    private static final List<String> UNITS = List.of(
            " ", "\n", "\t", "\r\n", "\n ", "a", "A", "1", "a ", "a\n", "Aa", "aA", "a1", "a b ", ".", "a.", ".a",
            ".a_", "a.a-", "_", "a_", "-", "--", " -", "a-", "/", "//", "/a", "a/", "/a/", ":", "a:", "x:", "://", "\"",
            "'", "\"a\"", "'a',", "'a', ", "(", ")", "{", "{{", "}", "[", "[a]", "<", "</", "<a ", "<a", "=", "a=",
            "a=a;", ",", "a,", ";", "#", "@", "a@", "$", "${", "${a}", "${a:", "\\", "|", "*", "**", "?", "&", "+", "%",
            "!");

    @Test
    void noneRecursesOrTakesTimeByTheSquare() throws IOException {
        List<WrittenPatterns.Written> patterns =
                WrittenPatterns.in(Path.of("src/main/java"), Path.of("../processor/src/main/java"));
        assertThat(patterns).hasSizeGreaterThan(500);
        List<String> failures = new ArrayList<>();
        for (WrittenPatterns.Written written : patterns) {
            failure(written.pattern(), written.searches())
                    .ifPresent(f -> failures.add(written.where() + " " + f + ": " + written.pattern()));
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void tellsWhatRecursesAndWhatTakesTimeByTheSquare() {
        assertThat(failure(Pattern.compile("(?:[\\w-]|/+)*c"), false))
                .hasValueSatisfying(f -> assertThat(f).startsWith("overflows"));
        assertThat(failure(Pattern.compile("(?:[\\w-]+/)*x"), false))
                .hasValueSatisfying(f -> assertThat(f).startsWith("overflows"));
        assertThat(failure(Pattern.compile("(?m)^\\s*x"), true))
                .hasValueSatisfying(f -> assertThat(f).startsWith("is slow"));
        assertThat(failure(Pattern.compile("(?:[\\w-]|/+)*+c"), false)).isEmpty();
        assertThat(failure(Pattern.compile("(?m)^[ \\t]*x"), true)).isEmpty();
    }

    private static Optional<String> failure(Pattern pattern, boolean searches) {
        List<String> failures = new ArrayList<>();
        Thread thread =
                new Thread(null, () -> tried(pattern, searches).ifPresent(failures::add), "pattern", SMALL_STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return failures.stream().findFirst();
    }

    private static Optional<String> tried(Pattern pattern, boolean searches) {
        for (String unit : units(pattern.pattern())) {
            String body = unit.repeat(LENGTH / unit.length());
            for (String text : texts(body, pattern.pattern())) {
                try {
                    Matcher matcher = pattern.matcher(new Counted(text));
                    if (!matcher.matches() && searches) {
                        matcher.reset();
                        while (matcher.find()) {
                            // The next one.
                        }
                    }
                } catch (StackOverflowError e) {
                    return Optional.of("overflows the stack on \"" + shown(unit) + "\"");
                } catch (TooManyStepsException e) {
                    return Optional.of("is slow on \"" + shown(unit) + "\"");
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(String body, String regex) {
        List<String> texts = new ArrayList<>(List.of(body, body + '\0'));
        words(regex).stream().limit(1).forEach(w -> texts.add(w + " " + body));
        return texts;
    }

    /** What to repeat: signs that mean something in files, and the words of the pattern. */
    private static Set<String> units(String regex) {
        Set<String> units = new LinkedHashSet<>(UNITS);
        for (String word : words(regex)) {
            units.add(word);
            units.add(word + " ");
        }
        return units;
    }

    private static List<String> words(String regex) {
        String plain = regex.replaceAll("\\(\\?[a-z]+\\)|\\(\\?[:!=<]+|\\\\[wsdbWSDB]|\\\\", "");
        return Pattern.compile("[A-Za-z_@:./\\-=<{'\" ]{2,}")
                .matcher(plain)
                .results()
                .map(MatchResult::group)
                .limit(25)
                .toList();
    }

    private static String shown(String unit) {
        return unit.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    /** Thrown where a pattern has looked at more characters than it should. */
    private static final class TooManyStepsException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long left = (long) MOST_STEPS * LENGTH;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            left--;
            if (left < 0) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
