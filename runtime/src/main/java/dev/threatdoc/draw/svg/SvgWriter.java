package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Box;
import dev.threatdoc.draw.layout.DfdLayout;
import dev.threatdoc.draw.layout.Point;
import dev.threatdoc.draw.layout.TextLine;
import dev.threatdoc.draw.layout.TextStyle;
import dev.threatdoc.tell.diagram.DfdView;

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
    private final PartSvg parts;
    private final TextSvg texts;

    SvgWriter(DfdView view, DfdLayout layout, SvgForm form, Links.From links) {
        this.view = view;
        this.layout = layout;
        this.form = form;
        this.links = links;
        this.xml = new Xml(form == SvgForm.FIXED);
        this.parts = new PartSvg(xml, form != SvgForm.INLINE);
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
        layout.clusters().forEach(c -> parts.cluster(c, links.into(c.cluster())));
        layout.edges().forEach(parts::edge);
        layout.nodes().forEach(parts::node);
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
}
