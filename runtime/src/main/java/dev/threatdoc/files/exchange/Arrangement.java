package dev.threatdoc.files.exchange;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Map;

/** Finds a place in a drawing for everything in a model. */
@FunctionalInterface
public interface Arrangement {

    /** The places of a model's elements, boundaries and flows; the same model always has the same ones. */
    Drawing of(Analysis analysis);

    /**
     * Where everything stands, in pixels from the top left.
     *
     * @param boxes elements and boundaries by id
     * @param lines the corners of flows by id, from where each starts to where it ends
     */
    record Drawing(Map<String, Box> boxes, Map<String, List<Spot>> lines) {

        public Drawing {
            boxes = Map.copyOf(boxes);
            lines = Map.copyOf(lines);
        }
    }

    /** A rectangle. */
    record Box(int x, int y, int width, int height) {}

    /** A point. */
    record Spot(int x, int y) {}
}
