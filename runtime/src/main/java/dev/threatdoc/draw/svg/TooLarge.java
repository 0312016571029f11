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

    /** More than this, and whoever opens a page that draws itself waits for it. */
    private static final int MOST_BOXES_IN_PAGE = 400;

    private static final int MOST_FLOWS_IN_PAGE = 600;

    private TooLarge() {}

    /** What a drawing has too many of, in words; nothing if it can be drawn. */
    static Optional<String> words(DfdView view) {
        return words(view, MOST_BOXES, MOST_FLOWS);
    }

    /** What a drawing has too many of for a page that draws itself. */
    static Optional<String> forPage(DfdView view) {
        return words(view, MOST_BOXES_IN_PAGE, MOST_FLOWS_IN_PAGE);
    }

    private static Optional<String> words(DfdView view, int mostBoxes, int mostFlows) {
        int boxes = boxes(view.clusters()) + view.nodes().size();
        if (boxes > mostBoxes) {
            return Optional.of(boxes + " elements and boundaries, more than " + mostBoxes);
        }
        return view.edges().size() > mostFlows
                ? Optional.of(view.edges().size() + " dataflows, more than " + mostFlows)
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
