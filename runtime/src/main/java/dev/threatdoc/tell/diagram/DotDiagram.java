package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;

/** The data-flow diagram for Graphviz's {@code dot}. */
public final class DotDiagram {

    private final IndentedLines out = new IndentedLines();
    private final DfdView view;

    private DotDiagram(DfdView view) {
        this.view = view;
    }

    /** Draws an analysis. */
    public static String render(Analysis analysis, DiagramOptions options) {
        return new DotDiagram(DfdView.of(analysis, options)).write();
    }

    private String write() {
        out.open("digraph threatdoc {");
        out.add("graph [label=" + DotText.centred(view.title()) + ", labelloc=t, fontname=\"sans-serif\", fontsize=18,"
                + " fontcolor=\"" + Palette.INK + "\", rankdir=LR, newrank=true, nodesep=0.45, ranksep=0.6, pad=0.3];");
        out.add("node [fontname=\"sans-serif\", fontsize=12, margin=\"0.16,0.08\"];");
        out.add("edge [fontname=\"sans-serif\", fontsize=10, arrowsize=0.8];");
        view.nodes().forEach(this::node);
        view.clusters().forEach(this::cluster);
        view.edges().forEach(this::edge);
        if (view.coloured()) {
            DotLegend.write(out);
        }
        if (view.compared()) {
            DotLegend.writeChanges(out);
        }
        out.close("}");
        return out.toString();
    }

    private void cluster(DfdCluster cluster) {
        Look look = Look.of(cluster);
        out.open("subgraph " + Identifier.of("cluster_", cluster.id()) + " {");
        out.add("graph [label=" + DotText.flushLeft(cluster.label()) + ", labeljust=l, labelloc=t, fontsize=12,"
                + " style=\"dashed,rounded\", penwidth=1.5, margin=14, color=\"" + look.line() + "\", fontcolor=\""
                + look.ink() + "\"];");
        cluster.nodes().forEach(this::node);
        cluster.clusters().forEach(this::cluster);
        if (cluster.nodes().isEmpty() && cluster.clusters().isEmpty()) {
            // Graphviz draws no cluster that holds nothing.
            out.add(Identifier.of("empty_", cluster.id()) + " [style=invis, label=\"\"];");
        }
        out.close("}");
    }

    private void node(DfdNode node) {
        Look look = Look.of(node, view.coloured());
        List<String> label = new ArrayList<>(node.label());
        label.add("[" + node.kind() + "]");
        out.add(Identifier.of("n_", node.id()) + " [label=" + DotText.centred(label) + ", "
                + DotShape.attributes(node.shape()) + ", fillcolor=\"" + look.fill() + "\"" + lines(look) + "];");
    }

    private void edge(DfdEdge edge) {
        String from = Identifier.of("n_", edge.from());
        String to = Identifier.of("n_", edge.to());
        // A response is written from the end where it arrives, so that requests alone decide what comes first.
        String ends = edge.direction() == DfdEdge.Direction.BACK ? to + " -> " + from : from + " -> " + to;
        String direction = switch (edge.direction()) {
            case FORTH -> "";
            case BACK -> ", dir=back, style=dashed";
            case BOTH -> ", dir=both";
        };
        out.add(ends + " [label=" + DotText.centred(edge.label()) + direction + lines(Look.of(edge)) + "];");
    }

    private static String lines(Look look) {
        return ", color=\"" + look.line() + "\", fontcolor=\"" + look.ink() + "\", penwidth=" + look.width();
    }
}
