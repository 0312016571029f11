package dev.threatdoc.svg;

import dev.threatdoc.catalog.Level;
import dev.threatdoc.diagram.Change;
import dev.threatdoc.layout.TextStyle;
import java.util.Locale;

/** The style sheet of the drawings. Its rules select by one class each, which every renderer understands. */
final class StyleSheet {

    private static final String FONT = "Helvetica Neue,Helvetica,Arial,Liberation Sans,sans-serif";

    private StyleSheet() {}

    /** For a page or a file: colours for light and dark ground and for print. */
    static String adaptive() {
        return ".dfd{" + Theme.light() + "}\n"
                + "@media (prefers-color-scheme:dark){.dfd{" + Theme.dark() + "}}\n"
                + "[data-theme=light] .dfd{" + Theme.light() + "}\n"
                + "[data-theme=dark] .dfd{" + Theme.dark() + "}\n"
                + "@media print{.dfd,[data-theme] .dfd{" + Theme.light() + "}}\n"
                + rules()
                + ".dfd-hit{fill:none;stroke:transparent;stroke-width:14}\n"
                + ".dfd a{cursor:pointer}\n";
    }

    /** With fixed colours, and without anything that only browsers know. */
    static String fixed() {
        return Theme.fixed(rules());
    }

    private static String rules() {
        StringBuilder css = new StringBuilder();
        css.append(".dfd{font-family:").append(FONT).append("}\n");
        rule(css, "paper", "fill:var(--dfd-paper)");
        for (TextStyle style : TextStyle.values()) {
            rule(
                    css,
                    textClass(style),
                    "fill:var(--dfd-" + ink(style) + ");font-size:" + Xml.number(style.size()) + "px"
                            + (style.bold() ? ";font-weight:600" : ""));
        }
        for (String part : new String[] {"actor", "process", "store", "model", "plain", "out"}) {
            rule(css, part, "fill:var(--dfd-" + part + ");stroke:var(--dfd-" + part + "-line);stroke-width:1.3");
            rule(css, part + "-mark", "fill:none;stroke:var(--dfd-" + part + "-line);stroke-width:1.3");
        }
        rule(css, "bare", "stroke:none");
        rule(css, "out-ink", "fill:var(--dfd-out-ink)");
        rule(
                css,
                "border",
                "fill:var(--dfd-boundary);fill-opacity:.035;stroke:var(--dfd-boundary);stroke-width:1.4;"
                        + "stroke-dasharray:7 4");
        rule(
                css,
                "closed",
                "fill:var(--dfd-boundary);fill-opacity:.07;stroke:var(--dfd-boundary);stroke-width:1.6;"
                        + "stroke-dasharray:7 4");
        rule(css, "crossing", "fill:var(--dfd-boundary);stroke:var(--dfd-paper);stroke-width:1.5");
        rule(css, "line", "fill:none;stroke:var(--dfd-flow);stroke-width:1.3;stroke-linejoin:round");
        rule(css, "back", "stroke-dasharray:5 4");
        rule(css, "out-flow", "stroke:var(--dfd-out-line)");
        rule(css, "head", "fill:var(--dfd-flow);stroke:var(--dfd-flow);stroke-width:1;stroke-linejoin:round");
        rule(css, "head-back", "fill:var(--dfd-paper)");
        rule(css, "plate", "fill:var(--dfd-paper);fill-opacity:.9");
        rule(css, "chip", "fill:var(--dfd-flow);stroke:var(--dfd-flow);stroke-width:1");
        rule(css, "chip-back", "fill:var(--dfd-paper)");
        rule(css, "chip-ink", "fill:var(--dfd-paper)");
        rule(css, "chip-back-ink", "fill:var(--dfd-flow)");
        rule(css, "meter-off", "fill:none;stroke:var(--dfd-muted);stroke-width:.7");
        for (Level level : Level.values()) {
            String name = Theme.name(level);
            String width = ";stroke-width:" + width(level);
            rule(css, name, "fill:var(--dfd-" + name + ");stroke:var(--dfd-" + name + "-line)" + width);
            rule(css, name + "-flow", "stroke:var(--dfd-" + name + "-line)" + width);
            rule(css, name + "-on", "fill:var(--dfd-" + name + "-line);stroke:var(--dfd-" + name + "-line)");
        }
        for (Change change : Change.values()) {
            String name = change.name().toLowerCase(Locale.ROOT);
            String dashes = change == Change.REMOVED ? ";stroke-dasharray:2 3" : "";
            rule(css, name, "stroke:var(--dfd-" + name + ");stroke-width:3" + dashes);
            rule(css, name + "-ink", "fill:var(--dfd-" + name + ")");
        }
        rule(css, "same", "fill-opacity:.5;stroke-opacity:.5");
        return css.toString();
    }

    /** The class of texts of a style, without its prefix. */
    static String textClass(TextStyle style) {
        return "text-" + style.name().toLowerCase(Locale.ROOT);
    }

    private static String ink(TextStyle style) {
        return switch (style) {
            case KIND, TRANSPORT -> "muted";
            case BOUNDARY -> "boundary";
            case NAME, RISK, FLOW, NUMBER, TITLE, LEGEND -> "ink";
        };
    }

    private static String width(Level level) {
        return switch (level) {
            case VERY_LOW -> "1.2";
            case LOW -> "1.5";
            case MEDIUM -> "2";
            case HIGH -> "2.8";
            case VERY_HIGH -> "3.6";
        };
    }

    private static void rule(StringBuilder css, String name, String declarations) {
        css.append(".dfd-").append(name).append('{').append(declarations).append("}\n");
    }
}
