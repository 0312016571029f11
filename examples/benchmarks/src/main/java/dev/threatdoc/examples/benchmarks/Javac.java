package dev.threatdoc.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs {@code javac} as a process of its own, as Maven and people do, and says what it took. */
final class Javac {

    /**
     * What one compilation took.
     *
     * @param wall seconds until it was done
     * @param cpu seconds of work, of all threads of the process: less shaken than the time on the clock by what else
     *     the machine does; 0 where the system does not tell
     */
    record Cost(double wall, double cpu) {}

    private static final Path OWN_TIMES = Path.of("/proc/self/stat");
    private static final double TICKS_PER_SECOND = 100;
    private static final String MODEL = "META-INF/threatdoc/model.json";

    private final Path dir;

    /** Compiles below that folder. */
    Javac(Path dir) {
        this.dir = dir;
    }

    /**
     * Compiles once.
     *
     * @param out the name of the folder for classes
     * @param clean whether that folder is to be empty before
     * @param options further arguments; with {@code -proc:none} among them, the processor must not run
     * @param hasModel whether the processor has anything to write
     */
    Cost compile(String out, boolean clean, List<String> sources, List<String> options, boolean hasModel)
            throws IOException, InterruptedException {
        Path classes = dir.resolve(out);
        if (clean) {
            delete(classes);
        }
        Files.createDirectories(classes);
        String path = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                classes.toString(),
                "-s",
                classes.toString(),
                "-cp",
                path,
                "-processorpath",
                path));
        command.addAll(options);
        command.addAll(sources);
        double before = cpuOfChildren();
        long start = System.nanoTime();
        Path log = dir.resolve(out + ".log");
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (javac.waitFor() != 0) {
            throw new IOException("javac failed:\n" + Files.readString(log));
        }
        Cost cost = new Cost((System.nanoTime() - start) / 1e9, cpuOfChildren() - before);
        boolean wanted = hasModel && !options.contains("-proc:none");
        if (Files.exists(classes.resolve(MODEL)) != wanted) {
            throw new IOException("The processor " + (wanted ? "did not run" : "ran though it should not"));
        }
        return cost;
    }

    /** The work of all processes that were waited for, as Linux counts it for their parent. */
    private static double cpuOfChildren() throws IOException {
        if (Files.notExists(OWN_TIMES)) {
            return 0;
        }
        String stat = Files.readString(OWN_TIMES);
        // Behind the name of the program, which may hold anything, the fields start with the third.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
