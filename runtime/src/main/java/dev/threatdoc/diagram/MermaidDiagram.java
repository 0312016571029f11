package dev.threatdoc.diagram;

import dev.threatdoc.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;

/** The data-flow diagram as a Mermaid flowchart, which GitHub and GitLab draw in Markdown. */
public final class MermaidDiagram {

    private final Lines out = new Lines();
    private final List<String> styles = new ArrayList<>();
    private final DfdView view;

    private MermaidDiagram(DfdView view) {
        this.view = view;
    }

    /** Draws an analysis; each request and its response are one line. */
    public static String render(Analysis analysis, DiagramOptions options) {
        return new MermaidDiagram(DfdView.merged(analysis, options)).write();
    }

    private String write() {
        out.open("flowchart TB");
        view.nodes().forEach(this::node);
        view.clusters().forEach(this::cluster);
        int index = 0;
        for (DfdEdge edge : view.edges()) {
            edge(edge, index);
            index++;
        }
        styles.forEach(out::add);
        return out.toString();
    }

    private void cluster(DfdCluster cluster) {
        String id = Identifier.of("b_", cluster.id());
        out.open("subgraph " + id + "[" + MermaidText.quoted(List.of(cluster.name())) + "]");
        cluster.nodes().forEach(this::node);
        cluster.clusters().forEach(this::cluster);
        out.close("end");
        Look look = Look.of(cluster);
        styles.add("style " + id + " fill:none,stroke:" + look.line() + ",stroke-width:" + look.width()
                + "px,stroke-dasharray:6 4,color:" + look.ink());
    }

    private void node(DfdNode node) {
        String id = Identifier.of("n_", node.id());
        out.add(id
                + MermaidShape.around(node.shape(), MermaidText.quoted(List.of(node.name(), "(" + node.kind() + ")"))));
        Look look = Look.of(node, view.coloured());
        styles.add("style " + id + " fill:" + look.fill() + ",stroke:" + look.line() + ",stroke-width:" + look.width()
                + "px,color:" + look.ink());
    }

    private void edge(DfdEdge edge, int index) {
        String arrow = switch (edge.direction()) {
            case FORTH -> " -->";
            case BACK -> " -.->";
            case BOTH -> " <-->";
        };
        out.add(Identifier.of("n_", edge.from()) + arrow + "|" + MermaidText.quoted(edge.text()) + "| "
                + Identifier.of("n_", edge.to()));
        Look look = Look.of(edge);
        boolean isPlain =
                edge.inScope() && edge.risk().isEmpty() && edge.change().isEmpty();
        if (!isPlain) {
            styles.add("linkStyle " + index + " stroke:" + look.line() + ",stroke-width:" + look.width() + "px");
        }
    }
}
