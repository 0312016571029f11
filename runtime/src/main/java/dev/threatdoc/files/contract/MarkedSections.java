package dev.threatdoc.files.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sections that are replaced when the document is written again: those whose heading ends with our mark. What stands in
 * one behind a line {@code <!-- by hand -->}, sections without the mark, and whatever is not ours at all stay.
 *
 * @param title the heading of a new document
 * @param sections what stands in each section, by its heading
 */
record MarkedSections(String title, Map<String, String> sections) {

    /** Stands in the header until all tags are there to be counted. */
    static final String CONFIDENCE = "{confidence}";

    private static final String MARK = "<!-- threatdoc -->";

    private static final String BY_HAND = "<!-- by hand -->";

    /** Each section begins with its heading. */
    private static final Pattern CHUNK = Pattern.compile("(?m)(?=^## )");

    private static final Pattern TAG = Pattern.compile(
            "\\((documented|maintainer|inferred|assumption)(?:,\\s*([^)]*?))?\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADER = Pattern.compile("(?s)## 1\\.1 .*?(?=\n## |\\z)");

    /** The document, with the sections in place of those that were there; those that were not stand behind them. */
    String into(String before) {
        String document = before.isBlank() ? title + "\n" : before.replace("\r\n", "\n");
        List<String> chunks = new ArrayList<>(List.of(CHUNK.split(document)));
        for (Map.Entry<String, String> section : sections.entrySet()) {
            String number = section.getKey().substring(0, section.getKey().indexOf(' '));
            OptionalInt there = IntStream.range(0, chunks.size())
                    .filter(i -> chunks.get(i).startsWith("## " + number + " "))
                    .findFirst();
            String block = "## " + section.getKey() + " " + MARK + "\n\n" + section.getValue() + "\n";
            if (there.isEmpty()) {
                chunks.add(block);
            } else if (isOurs(chunks.get(there.getAsInt()))) {
                chunks.set(there.getAsInt(), block + byHand(chunks.get(there.getAsInt())));
            }
        }
        String whole = chunks.stream().map(c -> c.stripTrailing() + "\n").collect(Collectors.joining("\n"));
        return whole.replace(CONFIDENCE, confidence(whole));
    }

    private static boolean isOurs(String chunk) {
        return chunk.lines().findFirst().orElse("").endsWith(MARK);
    }

    /** What people added to a section. */
    private static String byHand(String chunk) {
        int start = chunk.indexOf("\n" + BY_HAND + "\n");
        return start < 0 ? "" : chunk.substring(start);
    }

    /** How many claims there are of each kind, the header's own words about tags left out. */
    static int[] count(String document) {
        Matcher tags = TAG.matcher(HEADER.matcher(document).replaceFirst(""));
        int[] counts = new int[4];
        while (tags.find()) {
            switch (tags.group(1).toLowerCase(Locale.ROOT)) {
                case "documented" -> counts[0]++;
                case "maintainer" -> counts[1]++;
                case "inferred" -> counts[2]++;
                default -> counts[3]++;
            }
        }
        return counts;
    }

    private static String confidence(String document) {
        int[] counts = count(document);
        return counts[0] + " documented / " + counts[1] + " maintainer / " + counts[2] + " inferred / " + counts[3]
                + " assumption";
    }
}
