package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Box;
import dev.threatdoc.draw.layout.DfdLayout;
import dev.threatdoc.draw.layout.PlacedCluster;
import dev.threatdoc.draw.layout.PlacedEdge;
import dev.threatdoc.draw.layout.PlacedNode;
import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.draw.layout.TextLine;
import dev.threatdoc.draw.layout.TextStyle;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdMessage;
import dev.threatdoc.tell.diagram.DfdView;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one drawing. */
final class SvgWriter {

    private static final double MARGIN = 24;

    /** What the way back takes, with some space before it. */
    private static final double OVERVIEW = 72;

    private final DfdView view;
    private final DfdLayout layout;
    private final SvgForm form;
    private final Links.From links;
    private final Xml xml;
    private final NodeSvg nodes;
    private final FlowSvg flows;
    private final TextSvg texts;

    SvgWriter(DfdView view, DfdLayout layout, SvgForm form, Links.From links) {
        this.view = view;
        this.layout = layout;
        this.form = form;
        this.links = links;
        this.xml = new Xml(form == SvgForm.FIXED);
        this.nodes = new NodeSvg(xml);
        this.flows = new FlowSvg(xml);
        this.texts = new TextSvg(xml);
    }

    String write() {
        boolean titled = form != SvgForm.INLINE;
        Legend legend = Legend.of(view, layout.width() - 2 * MARGIN);
        double beside = 2 * MARGIN + (links.toOverview().isPresent() ? OVERVIEW : 0);
        double width = Math.ceil(Math.max(
                Math.max(layout.width(), legend.width() + 2 * MARGIN), titled ? Title.least(view.name()) + beside : 0));
        Title name = Title.of(view.name(), width - beside);
        double title = titled ? name.height() : 0;
        double height = Math.ceil(title + layout.height() + legend.height());
        xml.svg(form, width, height, "group", "Data-flow diagram: " + view.name());
        if (titled) {
            xml.rect(new Box(0, 0, width, height), 0, "dfd-paper");
            name.write(texts, MARGIN);
            overview(width);
        }
        xml.open("g", "transform", "translate(" + Xml.point((width - layout.width()) / 2, title) + ")");
        layout.clusters().forEach(this::cluster);
        layout.edges().forEach(this::edge);
        layout.nodes().forEach(this::node);
        xml.close("g");
        legend.write(xml, MARGIN, title + layout.height());
        xml.close("svg");
        return xml.toString();
    }

    /** The way back from the inside of a boundary. */
    private void overview(double width) {
        links.toOverview().ifPresent(href -> {
            xml.open("a", "href", href);
            texts.line(new TextLine("overview", TextStyle.LEGEND, new Point(width - MARGIN - 48, 38)), " dfd-link");
            xml.close("a");
        });
    }

    private void cluster(PlacedCluster placed) {
        Optional<String> href = links.into(placed.cluster());
        href.ifPresent(h -> xml.open("a", "href", h));
        xml.open("g", "class", "dfd-boundary", "data-boundary", placed.cluster().id());
        xml.text("title", placed.cluster().name());
        xml.rect(placed.box(), 10, placed.cluster().isClosed() ? "dfd-closed" : "dfd-border");
        placed.text().forEach(t -> texts.line(t, ""));
        placed.cluster().risk().ifPresent(r -> placed.risk().ifPresent(w -> texts.risk(w, r)));
        xml.close("g");
        href.ifPresent(h -> xml.close("a"));
    }

    private void edge(PlacedEdge placed) {
        DfdEdge edge = placed.edge();
        xml.open(
                "g",
                "class",
                "dfd-flow",
                "data-flow",
                edge.messages().stream().map(DfdMessage::id).collect(Collectors.joining(" ")));
        if (form != SvgForm.INLINE || !isTold(placed)) {
            xml.text("title", edge.messages().stream().map(SvgWriter::words).collect(Collectors.joining("\n")));
        }
        flows.draw(placed);
        placed.crossings()
                .forEach(c -> xml.leaf(
                        "circle", "class", "dfd-crossing", "cx", Xml.number(c.x()), "cy", Xml.number(c.y()), "r", "4"));
        placed.label().ifPresent(l -> {
            texts.label(l, edge.inScope());
            edge.risk().ifPresent(r -> l.risk().ifPresent(w -> texts.risk(w, r)));
        });
        xml.close("g");
    }

    /** Whether its label says all that there is to say, and is not cut. */
    private static boolean isTold(PlacedEdge placed) {
        String label = placed.label().stream()
                .flatMap(l -> l.text().stream())
                .map(TextLine::text)
                .collect(Collectors.joining(" "));
        return placed.edge().messages().stream().allMatch(m -> label.contains(m.name()));
    }

    private static String words(DfdMessage message) {
        return message.displayName() + message.transport().map(t -> ", " + t).orElse("");
    }

    private void node(PlacedNode placed) {
        String words = placed.node().name() + ", " + placed.node().kind()
                + placed.node()
                        .risk()
                        .map(r -> ", " + placed.node().findings() + " open findings, the worst " + r.words())
                        .orElse("");
        xml.open("g", "class", "dfd-node", "data-element", placed.node().id());
        xml.text("title", words);
        nodes.draw(
                placed.node().shape(),
                placed.box(),
                NodeSvg.frame(
                        placed.node().shape(),
                        placed.node().inScope(),
                        placed.node().risk(),
                        placed.node().change()),
                NodeSvg.mark(placed.node().shape(), placed.node().inScope()));
        placed.text().forEach(t -> texts.line(t, placed.node().inScope() ? "" : " dfd-out-ink"));
        placed.node().risk().ifPresent(r -> placed.risk().ifPresent(w -> texts.risk(w, r)));
        xml.close("g");
    }
}
