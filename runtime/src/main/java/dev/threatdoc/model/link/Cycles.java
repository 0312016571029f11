package dev.threatdoc.model.link;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds boundaries that lie in themselves. */
final class Cycles {

    private Cycles() {}

    /** The boundaries as they are; each cycle among them is reported once, at its first member. */
    static List<Boundary> refuse(List<Boundary> boundaries, List<Problem> problems) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < boundaries.size(); i++) {
            byId.put(boundaries.get(i).id(), i);
        }
        // In which walk each was met; every boundary is walked through once, however deep they lie in each other.
        int[] walks = new int[boundaries.size()];
        for (int start = 0; start < walks.length; start++) {
            Integer next = start;
            while (next != null && walks[next] == 0) {
                walks[next] = start + 1;
                next = around(boundaries.get(next), byId);
            }
            if (next != null && walks[next] == start + 1) {
                List<Boundary> cycle = cycle(boundaries, next, byId);
                problems.add(Problem.error(cycle.get(0).place(), message(cycle)));
            }
        }
        return boundaries;
    }

    private static @Nullable Integer around(Boundary boundary, Map<String, Integer> byId) {
        return boundary.inBoundary().map(byId::get).orElse(null);
    }

    /** A cycle through a boundary, from that of its members which comes first. */
    private static List<Boundary> cycle(List<Boundary> boundaries, int member, Map<String, Integer> byId) {
        List<Integer> cycle = new ArrayList<>();
        Integer next = member;
        do {
            cycle.add(next);
            next = around(boundaries.get(next), byId);
        } while (next != null && next != member);
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        return cycle.stream().map(boundaries::get).toList();
    }

    private static String message(List<Boundary> path) {
        StringBuilder chain = new StringBuilder();
        path.forEach(b -> chain.append('"').append(b.name()).append("\" in "));
        return "A trust boundary cannot lie in itself: " + chain + "\""
                + path.get(0).name() + "\"; take one @InBoundary away";
    }
}
