package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.catalog.Level;

/** The legend of a coloured diagram: one small table, made of our words alone. */
final class DotLegend {

    private DotLegend() {}

    static void write(IndentedLines out) {
        out.open("legend [shape=plain, label=<");
        out.open("<table border=\"0\" cellborder=\"0\" cellspacing=\"2\" cellpadding=\"2\">");
        out.add("<tr><td colspan=\"2\" align=\"left\"><font point-size=\"10\">worst open finding</font></td></tr>");
        Level[] levels = Level.values();
        for (int i = levels.length - 1; i >= 0; i--) {
            row(out, Palette.fill(levels[i]), Palette.width(levels[i]), levels[i].words());
        }
        row(out, Palette.PAPER, 1, "none");
        out.close("</table>");
        out.close(">];");
    }

    /** The legend of a diagram that shows what has changed. */
    static void writeChanges(IndentedLines out) {
        out.open("changes [shape=plain, label=<");
        out.open("<table border=\"0\" cellborder=\"0\" cellspacing=\"2\" cellpadding=\"2\">");
        for (Change change : Change.values()) {
            out.add("<tr><td border=\"3\" color=\"" + Palette.line(change) + "\" width=\"30\"> </td>"
                    + "<td align=\"left\"><font point-size=\"10\">" + change.words() + "</font></td></tr>");
        }
        out.close("</table>");
        out.close(">];");
    }

    private static void row(IndentedLines out, String fill, int width, String words) {
        out.add("<tr><td border=\"" + width + "\" color=\"" + Palette.LINE + "\" width=\"30\" bgcolor=\"" + fill
                + "\"> </td><td align=\"left\"><font point-size=\"10\">" + words + "</font></td></tr>");
    }
}
