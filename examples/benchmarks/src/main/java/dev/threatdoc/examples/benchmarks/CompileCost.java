package dev.threatdoc.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the processor costs a compilation: whole {@code javac} processes with the processor and without, in
 * turn, so that whatever else the machine does falls on both.
 *
 * <p>Arguments: how many runs of each (11), and the rows that are wanted (all). Prints medians and their ratios; only
 * ratios of one run of this program mean anything.
 */
public final class CompileCost {

    private static final List<String> WITHOUT = List.of("-proc:none");
    private static final List<String> WITH = List.of();
    private static final Path EXAMPLE = Path.of("../comments/src/main/java");

    /** One way to compile one program, to be compared with compiling it without the processor. */
    private enum Row {
        CLEAN("200 annotated files", true, true, WITH),
        UNCHANGED("the same again, nothing changed", false, true, WITH),
        DERIVE_NONE("200 files, derive=none, drift=none", true, true, none()),
        TINY("10 files of examples/comments", true, true, WITH),
        TINY_UNCHANGED("the same again, nothing changed", false, true, WITH),
        NOTHING("2,000 files without annotations", true, false, WITH);

        private final String words;
        private final boolean clean;
        private final boolean hasModel;
        private final List<String> options;

        Row(String words, boolean clean, boolean hasModel, List<String> options) {
            this.words = words;
            this.clean = clean;
            this.hasModel = hasModel;
            this.options = options;
        }

        private static List<String> none() {
            return List.of("-Athreatdoc.derive=none", "-Athreatdoc.drift=none");
        }

        private List<String> sources(Path dir) throws IOException {
            return switch (this) {
                case CLEAN, UNCHANGED, DERIVE_NONE -> Sources.annotated(dir.resolve("annotated"), 200);
                case TINY, TINY_UNCHANGED -> Sources.of(EXAMPLE);
                case NOTHING -> Sources.plain(dir.resolve("plain"), 2000);
            };
        }
    }

    private CompileCost() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        List<Row> rows =
                args.length > 1 ? Arrays.stream(args).skip(1).map(Row::valueOf).toList() : List.of(Row.values());
        System.out.printf(
                Locale.ROOT,
                "javac %s, %d runs of each in turn; medians of seconds on the clock and of the processors%n"
                        + "%-36s %7s %7s %6s   %7s %7s %6s%n",
                Runtime.version().feature(),
                runs,
                "",
                "without",
                "with",
                "ratio",
                "without",
                "with",
                "ratio");
        Path dir = Files.createTempDirectory("threatdoc-bench");
        try {
            for (Row row : rows) {
                measure(row, dir, runs);
            }
        } finally {
            Javac.delete(dir);
        }
    }

    private static void measure(Row row, Path dir, int runs) throws IOException, InterruptedException {
        Javac javac = new Javac(dir);
        List<String> sources = row.sources(dir);
        List<Javac.Cost> without = new ArrayList<>();
        List<Javac.Cost> with = new ArrayList<>();
        javac.compile("with", true, sources, row.options, row.hasModel);
        for (int i = 0; i < runs; i++) {
            without.add(javac.compile("without", row.clean, sources, WITHOUT, row.hasModel));
            with.add(javac.compile("with", row.clean, sources, row.options, row.hasModel));
        }
        double wallWithout =
                median(without.stream().mapToDouble(Javac.Cost::wall).toArray());
        double wallWith = median(with.stream().mapToDouble(Javac.Cost::wall).toArray());
        double cpuWithout = median(without.stream().mapToDouble(Javac.Cost::cpu).toArray());
        double cpuWith = median(with.stream().mapToDouble(Javac.Cost::cpu).toArray());
        System.out.printf(
                Locale.ROOT,
                "%-36s %7.2f %7.2f %6.2f   %7.2f %7.2f %6.2f%n",
                row.words,
                wallWithout,
                wallWith,
                wallWith / wallWithout,
                cpuWithout,
                cpuWith,
                cpuWith / cpuWithout);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
