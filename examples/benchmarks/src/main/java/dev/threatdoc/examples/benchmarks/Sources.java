package dev.threatdoc.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The programs that are compiled: made up, so that there can be as many classes as wanted, or an example. */
final class Sources {

    /** What a middling business class looks like. Its annotations stand on lines of their own. */
    private static final String CLASS = """
            package bench.p%1$d;

            import dev.threatdoc.annotation.Controls;
            import dev.threatdoc.annotation.DataAsset;
            import dev.threatdoc.annotation.Dataflow;
            import dev.threatdoc.annotation.Datastore;
            import dev.threatdoc.annotation.DatastoreType;
            import dev.threatdoc.annotation.InBoundary;
            import dev.threatdoc.annotation.Response;
            import dev.threatdoc.annotation.Server;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Locale;
            import java.util.Map;
            import java.util.TreeMap;

            @Server("Service %2$d")
            @Controls(isHardened = true, validatesInput = %3$s)
            @InBoundary(bench.Inside.class)
            public class Service%2$d {
                @Dataflow(value = "Save %2$d", protocol = "JDBC", dstPort = 5432, data = Order%2$d.class)
                private final Store%2$d store = new Store%2$d();

                @Dataflow(value = "Call %2$d", from = bench.Customer.class, protocol = "HTTPS", data = Order%2$d.class)
                @Response("Answer %2$d")
                public List<String> call(Map<String, List<Order%2$d>> orders) {
                    List<String> out = new ArrayList<>();
                    for (Map.Entry<String, List<Order%2$d>> e : orders.entrySet()) {
                        e.getValue().stream().map(o -> o.text().toUpperCase(Locale.ROOT)).forEach(out::add);
                        if (out.size() > 100) {
                            throw new IllegalStateException("too many: " + e.getKey());
                        }
                    }
                    return store.save(out);
                }

                @DataAsset(value = "Order %2$d", isPII = true)
                public record Order%2$d(String text, int amount) {}

                @Datastore(value = "Store %2$d", type = DatastoreType.SQL, storesPII = true)
                @InBoundary(bench.Inside.class)
                public static class Store%2$d {
                    private final Map<Integer, String> rows = new TreeMap<>();

                    List<String> save(List<String> texts) {
                        texts.forEach(t -> rows.merge(t.hashCode(), t, (a, b) -> a.length() > b.length() ? a : b));
                        return new ArrayList<>(rows.values());
                    }
                }
            }
            """;

    private Sources() {}

    /** Each class is a server with a datastore, a data asset and three flows; two files more for boundary and actor. */
    static List<String> annotated(Path dir, int classes) throws IOException {
        return write(dir, classes, true);
    }

    /** The same classes without an annotation. */
    static List<String> plain(Path dir, int classes) throws IOException {
        return write(dir, classes, false);
    }

    /** The Java files of a program that is there already. */
    static List<String> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> write(Path dir, int classes, boolean annotated) throws IOException {
        List<String> files = new ArrayList<>();
        files.add(write(dir, "bench/Inside.java", """
                package bench;
                @dev.threatdoc.annotation.Boundary("Inside")
                public interface Inside {}
                """, annotated));
        files.add(write(dir, "bench/Customer.java", """
                package bench;
                @dev.threatdoc.annotation.Actor("Customer")
                public interface Customer {}
                """, annotated));
        for (int i = 0; i < classes; i++) {
            String text = String.format(Locale.ROOT, CLASS, i % 10, i, i % 2 == 0);
            files.add(write(dir, "bench/p" + i % 10 + "/Service" + i + ".java", text, annotated));
        }
        return files;
    }

    private static String write(Path dir, String name, String text, boolean annotated) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        String source = annotated
                ? text
                : text.lines()
                        .filter(l -> !l.strip().startsWith("@") && !l.startsWith("import dev.threatdoc."))
                        .reduce("", (all, line) -> all + line + "\n");
        return Files.writeString(file, source).toString();
    }
}
