package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/**
 * A data-flow diagram before it is written in the language of some tool: what is drawn, in which order, with which
 * words.
 *
 * <p>The order depends on the flows and on ids alone, not on the order in which elements and boundaries were declared.
 *
 * @param name what it shows, on one line, yet to be escaped
 * @param nodes the elements in no boundary, in the order in which flows first touch them
 * @param clusters the boundaries in no other, in the same order
 * @param edges the flows, in their order
 * @param coloured whether the colours for risk are used, and so need a legend
 * @param compared whether it shows what has changed, which needs a legend too
 */
public record DfdView(
        String name,
        List<DfdNode> nodes,
        List<DfdCluster> clusters,
        List<DfdEdge> edges,
        boolean coloured,
        boolean compared) {

    public DfdView {
        nodes = List.copyOf(nodes);
        clusters = List.copyOf(clusters);
        edges = List.copyOf(edges);
    }

    /** What there is to draw of an analysis; a request and its response are one edge if the model says so. */
    public static DfdView of(Analysis analysis, DiagramOptions options) {
        return new DfdBuilder(analysis, options, analysis.model().settings().mergeResponses()).build();
    }

    /** The same with each request and its response as one edge, which is by far the easier to read. */
    public static DfdView merged(Analysis analysis, DiagramOptions options) {
        return new DfdBuilder(analysis, options, true).build();
    }

    /** Its name in lines of about as many characters as fit, yet to be escaped. */
    List<String> title() {
        return Label.wrap(name, Label.TITLE);
    }
}
