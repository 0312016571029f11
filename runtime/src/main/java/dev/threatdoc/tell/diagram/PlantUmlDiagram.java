package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.analysis.Analysis;

/** The data-flow diagram for PlantUML. */
public final class PlantUmlDiagram {

    private final IndentedLines out = new IndentedLines();
    private final DfdView view;

    private PlantUmlDiagram(DfdView view) {
        this.view = view;
    }

    /** Draws an analysis. */
    public static String render(Analysis analysis, DiagramOptions options) {
        return new PlantUmlDiagram(DfdView.of(analysis, options)).write();
    }

    private String write() {
        out.add("@startuml");
        // PlantUML's own layout engine: the same picture with and without Graphviz installed.
        out.add("!pragma layout smetana");
        out.add("left to right direction");
        PlantUmlStyle.write(out, view.coloured());
        if (view.compared()) {
            PlantUmlStyle.writeChanges(out);
        }
        out.add("title " + PlantUmlText.of(view.title()));
        view.nodes().forEach(this::node);
        view.clusters().forEach(this::cluster);
        view.edges().forEach(this::edge);
        if (view.coloured() || view.compared()) {
            PlantUmlStyle.writeLegend(out, view.coloured(), view.compared());
        }
        out.add("@enduml");
        return out.toString();
    }

    private void cluster(DfdCluster cluster) {
        String style = cluster.inScope() ? PlantUmlStyle.BOUNDARY : PlantUmlStyle.BOUNDARY_OUT_OF_SCOPE;
        out.open("rectangle \"" + PlantUmlText.of(cluster.label()) + "\" as " + Identifier.of("b_", cluster.id()) + " "
                + style + " {");
        cluster.nodes().forEach(this::node);
        cluster.clusters().forEach(this::cluster);
        out.close("}");
    }

    private void node(DfdNode node) {
        out.add(PlantUmlShape.inDiagram(node.shape()) + " \"" + PlantUmlText.of(node.label()) + "\\n<size:10>["
                + node.kind() + "]</size>\" as " + Identifier.of("n_", node.id()) + " "
                + style(node));
    }

    private String style(DfdNode node) {
        return node.change()
                .map(PlantUmlStyle::of)
                .orElseGet(() -> PlantUmlStyle.of(node.shape(), node.inScope(), node.risk(), view.coloured()));
    }

    private void edge(DfdEdge edge) {
        Look look = Look.of(edge);
        String from = Identifier.of("n_", edge.from());
        String to = Identifier.of("n_", edge.to());
        String line = look.line();
        String width = ",thickness=" + look.width();
        String arrow = switch (edge.direction()) {
            case FORTH -> from + " -[" + line + width + "]-> " + to;
            // Written from the end where it arrives, so that requests alone decide what comes first.
            case BACK -> to + " <-[" + line + ",dashed" + width + "]- " + from;
            case BOTH -> from + " <-[" + line + width + "]-> " + to;
        };
        out.add(arrow + " : " + PlantUmlText.of(edge.label()));
    }
}
