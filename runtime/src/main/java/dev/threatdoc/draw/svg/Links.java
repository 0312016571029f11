package dev.threatdoc.draw.svg;

import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The links between the drawings of one diagram. */
final class Links {

    private final Map<String, String> byBoundary = new HashMap<>();

    /**
     * Links between parts.
     *
     * @param first the name of the first drawing
     */
    Links(List<DfdPart> parts, String first, SvgForm form) {
        if (form != SvgForm.FIXED) {
            parts.forEach(p -> byBoundary.put(p.boundary(), href(p.name(first), form)));
        }
    }

    private static String href(String name, SvgForm form) {
        return form == SvgForm.INLINE ? "#" + name : name + ".svg";
    }

    /** The links of one of the drawings. */
    From from(DfdPart part) {
        return new From(part.boundary(), byBoundary);
    }

    /**
     * The links of one drawing.
     *
     * @param boundary the boundary whose inside it shows; empty for the overview
     * @param byBoundary where the links lead, by the id of the boundary whose inside is shown there
     */
    record From(String boundary, Map<String, String> byBoundary) {

        /** The link back to the overview, from any other drawing. */
        Optional<String> toOverview() {
            return boundary.isEmpty() ? Optional.empty() : Optional.ofNullable(byBoundary.get(""));
        }

        /** The link to the inside of a closed boundary. */
        Optional<String> into(DfdCluster cluster) {
            return cluster.isClosed() ? Optional.ofNullable(byBoundary.get(cluster.id())) : Optional.empty();
        }
    }
}
