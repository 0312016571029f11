package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import java.util.List;

/** Collects the problems of one entry of a threat file; each message is one line that starts with the threat. */
final class EntryProblems {

    private final String label;
    private final List<Problem> problems;
    private boolean found;

    /**
     * For one entry.
     *
     * @param label the id, or the position where there is no id
     * @param problems where problems go
     */
    EntryProblems(String label, List<Problem> problems) {
        this.label = label;
        this.problems = problems;
    }

    /** Adds one. */
    void add(Place place, String message) {
        found = true;
        String line = ("threat " + label + ": " + message).replaceAll("\\p{Cntrl}+", " ");
        problems.add(Problem.error(place, line));
    }

    /** Whether there was one. */
    boolean any() {
        return found;
    }
}
