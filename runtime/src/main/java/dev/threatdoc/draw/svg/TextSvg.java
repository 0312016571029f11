package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Box;
import dev.threatdoc.draw.layout.PlacedLabel;
import dev.threatdoc.draw.layout.PlacedNumber;
import dev.threatdoc.draw.layout.TextLine;
import dev.threatdoc.threat.catalog.Level;

/** Draws texts, numbers in frames, and meters that show a level without colour too. */
final class TextSvg {

    private static final double BAR = 4;
    private static final double STEP = 5.6;
    private static final double METER = 34;

    private final Xml xml;

    TextSvg(Xml xml) {
        this.xml = xml;
    }

    /** Draws a line of text. */
    void line(TextLine line, String more) {
        xml.text(
                "text",
                line.text(),
                "class",
                "dfd-" + Styles.textClass(line.style()) + more,
                "x",
                Xml.number(line.at().x()),
                "y",
                Xml.number(line.at().y()));
    }

    /** Draws the words of a flow on a plate of their own. */
    void label(PlacedLabel label, boolean inScope) {
        xml.rect(label.box(), 4, "dfd-plate");
        label.numbers().forEach(this::number);
        label.text().forEach(t -> line(t, inScope ? "" : " dfd-out-ink"));
    }

    /** Draws the number of a flow in its frame. */
    void number(PlacedNumber number) {
        xml.rect(
                number.frame(),
                number.frame().height() / 2,
                number.isResponse() ? "dfd-chip dfd-chip-back" : "dfd-chip");
        line(number.text(), number.isResponse() ? " dfd-chip-back-ink" : " dfd-chip-ink");
    }

    /** Draws a level as a meter with words behind it. */
    void risk(TextLine words, Level level) {
        meter(words.at().x() - METER, words.at().y(), level);
        line(words, "");
    }

    /** Draws five bars that rise from left to right, as many of them filled as the level has steps. */
    void meter(double left, double foot, Level level) {
        double x = left;
        double height = 3.5;
        for (Level step : Level.values()) {
            xml.rect(
                    new Box(x, foot - height, BAR, height),
                    1,
                    level.atLeast(step) ? "dfd-" + Theme.name(level) + "-on" : "dfd-meter-off");
            x += STEP;
            height += 1.6;
        }
    }
}
