package dev.threatdoc.diagram;

import dev.threatdoc.analysis.Analysis;
import java.util.List;

/**
 * A data-flow diagram before it is written in the language of some tool: what is drawn, in which order, with which
 * words.
 *
 * <p>An element is drawn if one of its levels was asked for, or if a flow is drawn that needs it as an end; a flow if
 * one of its levels was asked for or if both its ends are drawn; a boundary if anything in it is drawn. Where no level
 * was asked for, everything is drawn. The order depends on the flows and on ids alone, not on the order in which
 * elements and boundaries were declared.
 *
 * @param title the system's name in lines of plain text, yet to be escaped
 * @param nodes the elements in no boundary, in the order in which flows first touch them
 * @param clusters the boundaries in no other, in the same order
 * @param edges the flows, in their order
 * @param legend whether the colours for risk are used, and so need a legend
 */
record DfdView(
        List<String> title, List<DfdNode> nodes, List<DfdCluster> clusters, List<DfdEdge> edges, boolean legend) {

    /** What there is to draw of an analysis. */
    static DfdView of(Analysis analysis, DiagramOptions options) {
        return new DfdBuilder(analysis, options).build();
    }
}
