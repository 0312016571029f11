package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Box;
import dev.threatdoc.draw.layout.Outline;
import dev.threatdoc.model.vocabulary.Shape;
import dev.threatdoc.tell.diagram.Change;
import dev.threatdoc.threat.catalog.Level;
import java.util.Optional;

/** Draws the outlines of elements, after the conventions of data-flow diagrams. */
final class NodeSvg {

    private static final double INNER = 4;

    private final Xml xml;

    NodeSvg(Xml xml) {
        this.xml = xml;
    }

    /** Draws an outline that fills a box. */
    void draw(Shape shape, Box box, String frame, String mark) {
        switch (shape) {
            case ACTOR -> {
                xml.rect(box, radius(shape, box), frame);
                person(box.centre(), box.y() + 11, mark);
            }
            case SERVER, PROCESS, EXTERNAL, PLAIN -> xml.rect(box, radius(shape, box), frame);
            case MULTI_PROCESS -> {
                xml.rect(box, radius(shape, box), frame);
                xml.rect(box.grown(-INNER), radius(shape, box.grown(-INNER)), mark);
            }
            case FUNCTION -> {
                xml.rect(box, radius(shape, box), frame);
                lambda(box.x() + 13, box.y() + 9, mark);
            }
            case DATASTORE -> store(box, frame, mark);
            case MODEL -> xml.path(hexagon(box), frame);
            case AGENT -> {
                xml.path(hexagon(box), frame);
                xml.path(hexagon(box.grown(-INNER)), mark);
            }
        }
    }

    /** The class of an outline. */
    static String frame(Shape shape, boolean inScope, Optional<Level> risk, Optional<Change> change) {
        String base = inScope ? risk.map(Theme::name).orElseGet(() -> part(shape)) : "out";
        return "dfd-frame dfd-" + base
                + change.map(c -> " dfd-" + Styles.name(c)).orElse("");
    }

    /** The class of what is drawn inside an outline. */
    static String mark(Shape shape, boolean inScope) {
        return "dfd-" + (inScope ? part(shape) : "out") + "-mark";
    }

    private static String part(Shape shape) {
        return switch (shape) {
            case ACTOR, EXTERNAL -> "actor";
            case PROCESS, SERVER, MULTI_PROCESS, FUNCTION -> "process";
            case DATASTORE -> "store";
            case MODEL, AGENT -> "model";
            case PLAIN -> "plain";
        };
    }

    private static double radius(Shape shape, Box box) {
        return Math.min(Outline.of(shape).radius(), box.height() / 2);
    }

    void person(double x, double y, String mark) {
        xml.leaf("circle", "class", mark, "cx", Xml.number(x), "cy", Xml.number(y + 6), "r", "5.5");
        xml.path("M" + Xml.point(x - 10, y + 26) + "v-2a10 9 0 0 1 20 0v2", mark);
    }

    void lambda(double x, double y, String mark) {
        xml.path("M" + Xml.point(x, y) + "h3l6 13h3M" + Xml.point(x + 5, y + 4.5) + "l-5 8.5", mark);
    }

    /** A box that is open to the right, with a bar at its left. */
    private void store(Box box, String frame, String mark) {
        // The frame is filled as a box and stroked as three sides: what is not stroked is open.
        xml.path(
                "M" + Xml.point(box.right(), box.y()) + "H" + Xml.number(box.x()) + "V" + Xml.number(box.bottom()) + "H"
                        + Xml.number(box.right()),
                frame);
        xml.path("M" + Xml.point(box.x() + 8, box.y()) + "V" + Xml.number(box.bottom()), mark);
    }

    private static String hexagon(Box box) {
        double slant = Math.min(Outline.of(Shape.MODEL).slant(), box.width() / 3);
        return "M" + Xml.point(box.x() + slant, box.y()) + "H" + Xml.number(box.right() - slant) + "L"
                + Xml.point(box.right(), box.middle()) + "L" + Xml.point(box.right() - slant, box.bottom()) + "H"
                + Xml.number(box.x() + slant) + "L" + Xml.point(box.x(), box.middle()) + "Z";
    }
}
