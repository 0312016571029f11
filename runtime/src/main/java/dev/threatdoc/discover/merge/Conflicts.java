package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** The contradictions between several MODELs. */
final class Conflicts {

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Takes note of a contradiction.
     *
     * @param what the thing, such as {@code the port of the Server "Web"}
     * @param first what the one MODEL says
     * @param second what the other says
     * @param place where the other says so
     */
    void add(String what, Statement<String> first, Statement<String> second, Place place) {
        problems.add(Problem.error(
                place,
                first.part() + " and " + second.part() + " disagree on " + what + ": " + first.fact() + " or "
                        + second.fact() + "; make them agree"));
    }

    /** One problem for each contradiction, in the order in which they were found. */
    List<Problem> problems() {
        return problems;
    }
}
