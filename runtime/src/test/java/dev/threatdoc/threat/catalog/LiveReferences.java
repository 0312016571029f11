package dev.threatdoc.threat.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The CAPEC and CWE entries that a threat may cite: neither retired nor mere categories. */
final class LiveReferences {

    private final Set<String> ids;

    private LiveReferences(Set<String> ids) {
        this.ids = ids;
    }

    /** Reads the list, of lines such as {@code CWE 20 22-24}. */
    static LiveReferences read() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LiveReferences.class.getResourceAsStream("/catalog/live-references.txt")),
                StandardCharsets.UTF_8))) {
            return new LiveReferences(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(LiveReferences::idsOf)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static Stream<String> idsOf(String line) {
        String[] words = line.split(" ");
        return Arrays.stream(words, 1, words.length).flatMap(w -> numbers(w).mapToObj(n -> words[0] + "-" + n));
    }

    private static IntStream numbers(String range) {
        String[] ends = range.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    boolean contains(String reference) {
        return ids.contains(reference);
    }
}
