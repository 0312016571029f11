package dev.threatdoc.model.link;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds boundaries that lie in themselves. */
final class Cycles {

    private Cycles() {}

    /** The boundaries as they are; each cycle among them is reported once, at its first member. */
    static List<Boundary> refuse(List<Boundary> boundaries, List<Problem> problems) {
        Map<String, Boundary> byId = new HashMap<>();
        boundaries.forEach(b -> byId.put(b.id(), b));
        Set<String> reported = new LinkedHashSet<>();
        for (Boundary start : boundaries) {
            List<Boundary> path = new ArrayList<>();
            Optional<Boundary> next = Optional.of(start);
            while (next.isPresent() && !path.contains(next.get())) {
                path.add(next.get());
                next = next.get().inBoundary().map(byId::get);
            }
            if (next.isPresent() && next.get().equals(start) && !reported.contains(start.id())) {
                path.forEach(b -> reported.add(b.id()));
                problems.add(Problem.error(start.place(), message(path)));
            }
        }
        return boundaries;
    }

    private static String message(List<Boundary> path) {
        StringBuilder chain = new StringBuilder();
        path.forEach(b -> chain.append('"').append(b.name()).append("\" in "));
        return "A trust boundary cannot lie in itself: " + chain + "\""
                + path.get(0).name() + "\"; take one @InBoundary away";
    }
}
