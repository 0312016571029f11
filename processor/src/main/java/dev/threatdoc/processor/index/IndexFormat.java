package dev.threatdoc.processor.index;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The index as a text: one line for each type, then one for each thing known of it, columns divided by tabs.
 *
 * <p>Reading is lenient: a line that makes no sense is passed over, for the file belongs to the tool and the next full
 * compilation writes it anew.
 */
public final class IndexFormat {

    private static final String HEADER =
            "# Annotated types, for compilations of some files only. Written by Threatdoc, at each compilation anew.\n";

    private IndexFormat() {}

    /** The text of an index; the same index gives the same text. */
    public static String print(TypeIndex index) {
        StringBuilder text = new StringBuilder(HEADER);
        index.types().forEach((name, type) -> {
            line(text, "type", name, type.file());
            type.lines().forEach((spot, line) -> line(text, "line", spot, Integer.toString(line)));
            type.quiet().forEach((member, ids) -> line(text, "quiet", member, String.join(" ", ids)));
        });
        return text.toString();
    }

    /** The index that a text holds. */
    public static TypeIndex parse(String text) {
        SortedMap<String, IndexedType> types = new TreeMap<>();
        SortedMap<String, Integer> lines = new TreeMap<>();
        SortedMap<String, SortedSet<String>> quiet = new TreeMap<>();
        String name = "";
        String file = "";
        for (String line : text.lines().toList()) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                continue;
            }
            switch (columns[0]) {
                case "type" -> {
                    put(types, name, file, lines, quiet);
                    name = columns[1];
                    file = columns[2];
                    lines.clear();
                    quiet.clear();
                }
                case "line" -> number(columns[2], lines, columns[1]);
                case "quiet" ->
                    quiet.computeIfAbsent(columns[1], k -> new TreeSet<>()).addAll(words(columns[2]));
                default -> {
                    // From another version of the tool.
                }
            }
        }
        put(types, name, file, lines, quiet);
        return new TypeIndex(types);
    }

    private static void line(StringBuilder text, String first, String second, String third) {
        text.append(first)
                .append('\t')
                .append(second)
                .append('\t')
                .append(third)
                .append('\n');
    }

    private static void put(
            SortedMap<String, IndexedType> types,
            String name,
            String file,
            SortedMap<String, Integer> lines,
            SortedMap<String, SortedSet<String>> quiet) {
        if (!name.isEmpty()) {
            types.put(name, new IndexedType(file, lines, quiet));
        }
    }

    private static void number(String text, SortedMap<String, Integer> lines, String spot) {
        if (text.matches("[1-9][0-9]{0,8}")) {
            lines.put(spot, Integer.parseInt(text));
        }
    }

    private static SortedSet<String> words(String text) {
        SortedSet<String> words = new TreeSet<>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
