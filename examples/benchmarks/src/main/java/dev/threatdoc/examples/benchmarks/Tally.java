package dev.threatdoc.examples.benchmarks;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How well what was found agrees with what there is, added up over applications. */
final class Tally {

    private int right;
    private int wrong;
    private int missing;

    /** Adds one application's. */
    void add(Set<String> truth, Set<String> found) {
        right += difference(truth, difference(truth, found)).size();
        wrong += difference(found, truth).size();
        missing += difference(truth, found).size();
    }

    /** What is in the first set and not in the second, in name order. */
    static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missing == 0 ? 1 : (double) right / (right + missing);
    }

    double f1() {
        return right + wrong + missing == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missing);
    }

    /** A row of the table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-42s %4d %4d %4d   %.3f  %.3f  %.3f",
                name,
                right,
                wrong,
                missing,
                precision(),
                recall(),
                f1());
    }
}
