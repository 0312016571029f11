package dev.threatdoc.examples.benchmarks;

import dev.threatdoc.read.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what {@code threatdoc scan} found in applications with what there is, as the data set microSecEnD
 * (https://doi.org/10.1109/MSR59073.2023.00030) tells it.
 *
 * <p>Arguments: the folder with the truth, {@code NAME/NAME.json} for each application; the folder with our exports,
 * {@code NAME.json} each, as {@code threatdoc export --format code2dfd} prints them; and {@code --differences} for a
 * list of all that differs. Applications without an export are named and not counted.
 */
public final class ExtractionScore {

    private final Map<String, Tally> categories = new TreeMap<>();
    private final Map<String, Tally> stereotypes = new TreeMap<>();

    private ExtractionScore() {}

    /** Prints precision, recall and F1 for each category and each stereotype. */
    public static void main(String[] args) throws IOException, JsonException {
        if (args.length < 2) {
            System.err.println("Usage: ExtractionScore TRUTH EXPORTS [--differences]");
            System.exit(2);
        }
        new ExtractionScore()
                .score(Path.of(args[0]), Path.of(args[1]), List.of(args).contains("--differences"));
    }

    private void score(Path truths, Path exports, boolean differences) throws IOException, JsonException {
        List<Path> applications;
        try (Stream<Path> folders = Files.list(truths)) {
            applications = folders.filter(Files::isDirectory).sorted().toList();
        }
        for (Path application : applications) {
            String name = application.getFileName().toString();
            Path export = exports.resolve(name + ".json");
            if (Files.notExists(export)) {
                System.out.println("no export of " + name);
                continue;
            }
            Dfd truth = Dfd.read(application.resolve(name + ".json"));
            Dfd found = Dfd.read(export);
            for (String category : Dfd.CATEGORIES) {
                compare(
                        name,
                        category,
                        truth.categories().get(category),
                        found.categories().get(category),
                        differences);
            }
        }
        System.out.println();
        System.out.printf("%-42s %4s %4s %4s   %-5s  %-5s  %-5s%n", "", "TP", "FP", "FN", "prec", "rec", "F1");
        Dfd.CATEGORIES.stream()
                .filter(categories::containsKey)
                .forEach(c -> System.out.println(categories.get(c).row(c)));
        System.out.println();
        stereotypes.forEach((stereotype, tally) -> System.out.println(tally.row(stereotype)));
    }

    private void compare(
            String application, String category, Set<String> truth, Set<String> found, boolean differences) {
        categories.computeIfAbsent(category, c -> new Tally()).add(truth, found);
        if (differences) {
            Tally.difference(truth, found)
                    .forEach(m -> System.out.println(application + ", " + category + ", missing: " + m));
            Tally.difference(found, truth)
                    .forEach(m -> System.out.println(application + ", " + category + ", wrong: " + m));
        }
        if (category.equals(Dfd.ITEM_STEREOTYPES) || category.equals(Dfd.FLOW_STEREOTYPES)) {
            Set<String> all = new TreeSet<>();
            Stream.of(truth, found)
                    .flatMap(Set::stream)
                    .map(ExtractionScore::stereotype)
                    .forEach(all::add);
            for (String stereotype : all) {
                stereotypes
                        .computeIfAbsent(stereotype, s -> new Tally())
                        .add(with(stereotype, truth), with(stereotype, found));
            }
        }
    }

    private static Set<String> with(String stereotype, Set<String> items) {
        return items.stream().filter(i -> stereotype(i).equals(stereotype)).collect(Collectors.toSet());
    }

    private static String stereotype(String item) {
        return item.substring(item.indexOf(": ") + 2);
    }
}
