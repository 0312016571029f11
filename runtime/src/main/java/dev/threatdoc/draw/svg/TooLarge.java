package dev.threatdoc.draw.svg;

import dev.threatdoc.tell.diagram.DfdCluster;
import dev.threatdoc.tell.diagram.DfdView;
import java.util.List;
import java.util.Optional;

/**
 * What nobody could look at and the layout would work on for minutes: the drawing says so in its place, and the outputs
 * in text hold all of it.
 */
final class TooLarge {

    private static final int MOST_BOXES = 2_000;
    private static final int MOST_FLOWS = 1_200;

    private TooLarge() {}

    /** What a drawing has too many of, in words; nothing if it can be drawn. */
    static Optional<String> words(DfdView view) {
        int boxes = boxes(view.clusters()) + view.nodes().size();
        if (boxes > MOST_BOXES) {
            return Optional.of(boxes + " elements and boundaries, more than " + MOST_BOXES);
        }
        return view.edges().size() > MOST_FLOWS
                ? Optional.of(view.edges().size() + " dataflows, more than " + MOST_FLOWS)
                : Optional.empty();
    }

    /** A drawing that says why there is none. */
    static String svg(DfdView view, String words, SvgForm form) {
        Xml xml = new Xml(form == SvgForm.FIXED);
        xml.svg(form, 800, 80, "img", "No data-flow diagram: " + view.name());
        xml.text("text", "Not drawn: it has " + words + ".", "class", "dfd-text-name", "x", "24", "y", "34");
        xml.text(
                "text",
                "dfd.dot, dfd.puml and model.json hold all of it; --levels and --view draw parts.",
                "class",
                "dfd-text-name",
                "x",
                "24",
                "y",
                "58");
        xml.close("svg");
        return xml.toString();
    }

    private static int boxes(List<DfdCluster> clusters) {
        return clusters.stream()
                .mapToInt(c -> 1 + c.nodes().size() + boxes(c.clusters()))
                .sum();
    }
}
