package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.PlacedCluster;
import dev.threatdoc.draw.layout.PlacedEdge;
import dev.threatdoc.draw.layout.PlacedNode;
import dev.threatdoc.draw.layout.TextLine;
import dev.threatdoc.tell.diagram.DfdEdge;
import dev.threatdoc.tell.diagram.DfdMessage;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the parts of a drawing: a boundary, a flow, an element, each a group of its own.
 *
 * <p>A part may have attributes beside those that every drawing gives it, in the order of names and values.
 */
final class PartSvg {

    private final Xml xml;
    private final boolean tellsAll;
    private final NodeSvg nodes;
    private final FlowSvg flows;
    private final TextSvg texts;

    /**
     * A writer of parts.
     *
     * @param tellsAll whether a flow says its words in a title even where its label shows all of them
     */
    PartSvg(Xml xml, boolean tellsAll) {
        this.xml = xml;
        this.tellsAll = tellsAll;
        this.nodes = new NodeSvg(xml);
        this.flows = new FlowSvg(xml);
        this.texts = new TextSvg(xml);
    }

    /**
     * A boundary.
     *
     * @param href where it leads, if it is drawn closed
     */
    void cluster(PlacedCluster placed, Optional<String> href, String... more) {
        href.ifPresent(h -> xml.open("a", "href", h));
        xml.open(
                "g",
                Xml.with(
                        more,
                        "class",
                        "dfd-boundary",
                        "data-boundary",
                        placed.cluster().id()));
        xml.text("title", placed.cluster().name());
        xml.rect(placed.box(), 10, placed.cluster().isClosed() ? "dfd-closed" : "dfd-border");
        placed.text().forEach(t -> texts.line(t, ""));
        placed.cluster().risk().ifPresent(r -> placed.risk().ifPresent(w -> texts.risk(w, r)));
        xml.close("g");
        href.ifPresent(h -> xml.close("a"));
    }

    /** A flow. */
    void edge(PlacedEdge placed, String... more) {
        open(placed, more);
        flows.draw(placed);
        placed.crossings()
                .forEach(c -> xml.leaf(
                        "circle", "class", "dfd-crossing", "cx", Xml.number(c.x()), "cy", Xml.number(c.y()), "r", "4"));
        label(placed);
        xml.close("g");
    }

    /** A flow whose line somebody else draws, with its words in a group. */
    void edgeWithoutLine(PlacedEdge placed, String... more) {
        open(placed, more);
        xml.open("g");
        label(placed);
        xml.close("g");
        xml.close("g");
    }

    private void open(PlacedEdge placed, String... more) {
        DfdEdge edge = placed.edge();
        xml.open(
                "g",
                Xml.with(
                        more,
                        "class",
                        "dfd-flow",
                        "data-flow",
                        edge.messages().stream().map(DfdMessage::id).collect(Collectors.joining(" "))));
        if (tellsAll || !isTold(placed)) {
            xml.text("title", edge.messages().stream().map(PartSvg::words).collect(Collectors.joining("\n")));
        }
    }

    private void label(PlacedEdge placed) {
        placed.label().ifPresent(l -> {
            texts.label(l, placed.edge().inScope());
            placed.edge().risk().ifPresent(r -> l.risk().ifPresent(w -> texts.risk(w, r)));
        });
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

    /** An element. */
    void node(PlacedNode placed, String... more) {
        String words = placed.node().name() + ", " + placed.node().kind()
                + placed.node()
                        .risk()
                        .map(r -> ", " + placed.node().findings() + " open findings, the worst " + r.words())
                        .orElse("");
        xml.open(
                "g",
                Xml.with(
                        more, "class", "dfd-node", "data-element", placed.node().id()));
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
