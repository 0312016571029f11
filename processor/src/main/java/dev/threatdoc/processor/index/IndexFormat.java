package dev.threatdoc.processor.index;

import dev.threatdoc.processor.kept.Columns;
import dev.threatdoc.processor.kept.KeptLines;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The index as a text: one line for each type, then one for each thing known of it. */
public final class IndexFormat {

    private static final String WHAT = "Annotated types, for compilations of some files only.";

    private IndexFormat() {}

    /** The text of an index; the same index gives the same text. */
    public static String print(TypeIndex index) {
        KeptLines lines = new KeptLines(WHAT);
        if (!index.module().isEmpty()) {
            lines.add(Columns.of("module").add(index.module()));
        }
        index.roots().forEach(root -> lines.add(Columns.of("root").add(root)));
        index.types().forEach((name, type) -> {
            lines.add(Columns.of("type").add(name).add(type.file()));
            type.lines()
                    .forEach((spot, line) ->
                            lines.add(Columns.of("line").add(spot).add(line)));
            type.quiet()
                    .forEach((member, ids) ->
                            lines.add(Columns.of("quiet").add(member).add(ids)));
        });
        return lines.toString();
    }

    /** The index that a text holds. */
    public static TypeIndex parse(String text) {
        Read read = new Read();
        KeptLines.read(
                text,
                Map.of(
                        "module",
                        read::module,
                        "root",
                        read::root,
                        "type",
                        read::type,
                        "line",
                        read::line,
                        "quiet",
                        read::quiet));
        return read.index();
    }

    /** What was read so far; lines of a type stand below it. */
    private static final class Read {

        private final SortedMap<String, IndexedType> types = new TreeMap<>();
        private final SortedMap<String, Integer> lines = new TreeMap<>();
        private final SortedMap<String, SortedSet<String>> quiet = new TreeMap<>();
        private final SortedSet<String> roots = new TreeSet<>();
        private String module = "";
        private String name = "";
        private String file = "";

        void module(Columns columns) {
            module = columns.text();
        }

        void root(Columns columns) {
            roots.add(columns.text());
        }

        void type(Columns columns) {
            String next = columns.text();
            String its = columns.text();
            put();
            name = next;
            file = its;
        }

        void line(Columns columns) {
            String spot = columns.text();
            int number = columns.number();
            if (number > 0) {
                lines.put(spot, number);
            }
        }

        void quiet(Columns columns) {
            String member = columns.text();
            List<String> ids = columns.texts();
            quiet.computeIfAbsent(member, k -> new TreeSet<>()).addAll(ids);
        }

        TypeIndex index() {
            put();
            return new TypeIndex(module, roots, types);
        }

        private void put() {
            if (!name.isEmpty()) {
                types.put(name, new IndexedType(file, lines, quiet));
            }
            lines.clear();
            quiet.clear();
        }
    }
}
