package dev.threatdoc.diagram;

import java.util.List;

/**
 * A trust boundary as it is drawn, with what stands in it.
 *
 * @param id the boundary's id
 * @param label its name in lines of plain text, yet to be escaped
 * @param inScope whether it is to be judged; drawn grey if not
 * @param nodes the elements directly in it, in the order in which flows first touch them
 * @param clusters the boundaries directly in it, in the same order
 */
record DfdCluster(String id, List<String> label, boolean inScope, List<DfdNode> nodes, List<DfdCluster> clusters) {}
