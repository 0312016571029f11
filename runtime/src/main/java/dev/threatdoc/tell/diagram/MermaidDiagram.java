package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The data-flow diagram as a Mermaid flowchart, which GitHub and GitLab draw in Markdown. */
public final class MermaidDiagram {

    private final IndentedLines out = new IndentedLines();
    private final List<String> styles = new ArrayList<>();
    private final DfdView view;

    private final Set<String> closed = new HashSet<>();

    private MermaidDiagram(DfdView view) {
        this.view = view;
    }

    /** Draws an analysis; each request and its response are one line. */
    public static String render(Analysis analysis, DiagramOptions options) {
        return new MermaidDiagram(DfdView.merged(analysis, options)).write();
    }

    /** The same in one drawing that people can read: boundaries are closed where the system is large. */
    public static String overview(Analysis analysis, DiagramOptions options) {
        return new MermaidDiagram(
                        Folding.of(DfdView.merged(analysis, options)).get(0).view())
                .write();
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
        Look look = Look.of(cluster);
        styles.add("style " + id + " fill:none,stroke:" + look.line() + ",stroke-width:" + look.width()
                + "px,stroke-dasharray:6 4,color:" + look.ink());
        if (cluster.isClosed()) {
            closed.add(cluster.id());
            String holds = cluster.hidden() == 1 ? "(1 element)" : "(" + cluster.hidden() + " elements)";
            out.add(id + "[" + MermaidText.quoted(List.of(cluster.name(), holds)) + "]");
            return;
        }
        out.open("subgraph " + id + "[" + MermaidText.quoted(List.of(cluster.name())) + "]");
        cluster.nodes().forEach(this::node);
        cluster.clusters().forEach(this::cluster);
        out.close("end");
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
        out.add(end(edge.from()) + arrow + "|" + MermaidText.quoted(label(edge)) + "| " + end(edge.to()));
        Look look = Look.of(edge);
        boolean isPlain =
                edge.inScope() && edge.risk().isEmpty() && edge.change().isEmpty();
        if (!isPlain) {
            styles.add("linkStyle " + index + " stroke:" + look.line() + ",stroke-width:" + look.width() + "px");
        }
    }

    private String end(String id) {
        return Identifier.of(closed.contains(id) ? "b_" : "n_", id);
    }

    /** More than a request and its response are only counted. */
    private static List<String> label(DfdEdge edge) {
        int flows = edge.messages().size();
        return flows > 2 ? List.of(flows + " flows") : edge.text();
    }
}
