package dev.threatdoc.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what the processor costs: the time of a whole {@code javac} process over annotated classes, with the
 * processor and without, in turn, so that whatever else the machine does falls on both.
 *
 * <p>Arguments: how many classes (200), how many runs of each (11). Prints medians and their ratio; only ratios of one
 * run of this program mean anything.
 */
public final class CompileCost {

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

    private CompileCost() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int classes = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 11;
        Path dir = Files.createTempDirectory("threatdoc-bench");
        try {
            List<String> sources = sources(dir, classes);
            List<Double> without = new ArrayList<>();
            List<Double> with = new ArrayList<>();
            compile(dir, sources, true);
            for (int i = 0; i < runs; i++) {
                without.add(compile(dir, sources, false));
                with.add(compile(dir, sources, true));
            }
            System.out.printf(
                    Locale.ROOT,
                    "javac %s, %d annotated classes, %d runs in turn%n"
                            + "without the processor  %.2f s (median)%nwith the processor     %.2f s (median)%n"
                            + "ratio of the medians   %.2f%n",
                    Runtime.version().feature(),
                    classes,
                    runs,
                    median(without),
                    median(with),
                    median(with) / median(without));
        } finally {
            delete(dir);
        }
    }

    private static List<String> sources(Path dir, int classes) throws IOException {
        List<String> files = new ArrayList<>();
        files.add(write(dir, "bench/Inside.java", """
                package bench;
                @dev.threatdoc.annotation.Boundary("Inside") public interface Inside {}
                """));
        files.add(write(dir, "bench/Customer.java", """
                package bench;
                @dev.threatdoc.annotation.Actor("Customer") public interface Customer {}
                """));
        for (int i = 0; i < classes; i++) {
            String text = String.format(Locale.ROOT, CLASS, i % 10, i, i % 2 == 0);
            files.add(write(dir, "bench/p" + i % 10 + "/Service" + i + ".java", text));
        }
        return files;
    }

    private static String write(Path dir, String name, String text) throws IOException {
        Path file = dir.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static double compile(Path dir, List<String> sources, boolean process)
            throws IOException, InterruptedException {
        Path out = dir.resolve("out");
        delete(out);
        Files.createDirectories(out);
        String path = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                out.toString(),
                "-s",
                out.toString(),
                "-cp",
                path));
        command.addAll(process ? List.of("-processorpath", path) : List.of("-proc:none"));
        command.addAll(sources);
        long start = System.nanoTime();
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("log").toFile())
                .start();
        if (javac.waitFor() != 0) {
            throw new IOException("javac failed:\n" + Files.readString(dir.resolve("log")));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean written = Files.exists(out.resolve("META-INF/threatdoc/model.json"));
        if (written != process) {
            throw new IOException("The processor " + (written ? "ran though it should not" : "did not run"));
        }
        return seconds;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path dir) throws IOException {
        if (Files.exists(dir)) {
            try (Stream<Path> files = Files.walk(dir)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
