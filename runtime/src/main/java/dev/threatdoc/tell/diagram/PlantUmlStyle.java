package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.vocabulary.Shape;
import dev.threatdoc.threat.catalog.Level;
import java.util.Locale;
import java.util.Optional;

/** The style sheet of the drawings for PlantUML, and the legend of the coloured ones; made of our words alone. */
final class PlantUmlStyle {

    static final String BOUNDARY = "<<boundary>>";
    static final String BOUNDARY_OUT_OF_SCOPE = "<<boundary_out_of_scope>>";

    private PlantUmlStyle() {}

    /** The class of an element. */
    static String of(Shape shape, boolean inScope, Optional<Level> risk, boolean colormap) {
        if (!inScope) {
            return "<<out_of_scope>>";
        }
        return "<<" + risk.map(PlantUmlStyle::name).orElse(colormap ? "risk_none" : name(shape)) + ">>";
    }

    /** Writes what every drawing starts with. */
    static void write(IndentedLines out, boolean colormap) {
        out.add("skinparam defaultFontName SansSerif");
        out.add("skinparam defaultTextAlignment center");
        out.add("skinparam actorStyle awesome");
        out.add("hide stereotype");
        out.open("<style>");
        rule(out, ".out_of_scope", Palette.OUT_OF_SCOPE_FILL, Palette.OUT_OF_SCOPE_LINE, 1, Palette.OUT_OF_SCOPE_INK);
        if (colormap) {
            rule(out, ".risk_none", Palette.PAPER, Palette.LINE, 1, Palette.INK);
            for (Level level : Level.values()) {
                rule(out, "." + name(level), Palette.fill(level), Palette.LINE, Palette.width(level), Palette.INK);
                // A lifeline takes its participant's class; as thick as the frame, it would hide the messages.
                out.add("lifeLine { ." + name(level) + " { LineThickness 1 } }");
            }
        } else {
            for (Shape shape : Shape.values()) {
                rule(out, "." + name(shape), Palette.fill(shape), Palette.LINE, 1, Palette.INK);
            }
        }
        boundary(out, ".boundary", Palette.BOUNDARY);
        boundary(out, ".boundary_out_of_scope", Palette.OUT_OF_SCOPE_LINE);
        boundary(out, "box", Palette.BOUNDARY);
        rule(out, "legend", Palette.PAPER, Palette.OUT_OF_SCOPE_LINE, 1, Palette.INK);
        out.close("</style>");
    }

    /** The class of an element that has changed. */
    static String of(Change change) {
        return "<<change_" + change.name().toLowerCase(Locale.ROOT) + ">>";
    }

    /** Writes the classes of what has changed. */
    static void writeChanges(IndentedLines out) {
        out.open("<style>");
        for (Change change : Change.values()) {
            rule(
                    out,
                    ".change_" + change.name().toLowerCase(Locale.ROOT),
                    Palette.PAPER,
                    Palette.line(change),
                    3,
                    Palette.INK);
        }
        out.close("</style>");
    }

    /** Writes the legend for colours of risk, and for those of changes. */
    static void writeLegend(IndentedLines out, boolean coloured, boolean compared) {
        out.open("legend right");
        if (coloured) {
            out.add("worst open finding");
            Level[] levels = Level.values();
            for (int i = levels.length - 1; i >= 0; i--) {
                out.add("|<" + Palette.fill(levels[i]) + ">        | " + levels[i].words() + " |");
            }
            out.add("|<" + Palette.PAPER + ">        | none |");
        }
        if (compared) {
            for (Change change : Change.values()) {
                out.add("|<" + Palette.line(change) + ">        | " + change.words() + " |");
            }
        }
        out.close("endlegend");
    }

    private static String name(Level level) {
        return "risk_" + level.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Shape shape) {
        return "shape_" + shape.name().toLowerCase(Locale.ROOT);
    }

    private static void rule(IndentedLines out, String selector, String fill, String line, int width, String ink) {
        out.add(selector + " { BackgroundColor " + fill + "; LineColor " + line + "; LineThickness " + width
                + "; FontColor " + ink + " }");
    }

    private static void boundary(IndentedLines out, String selector, String colour) {
        out.add(selector + " { BackgroundColor transparent; LineColor " + colour + "; LineThickness 1.5; LineStyle 6-4;"
                + " RoundCorner 12; FontColor " + colour + "; FontSize 12; HorizontalAlignment left }");
    }
}
