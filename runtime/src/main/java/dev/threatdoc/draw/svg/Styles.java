package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.TextStyle;
import dev.threatdoc.tell.diagram.Change;
import dev.threatdoc.threat.catalog.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The rules of the style sheet. Each selects by one class; where several fit, the later ones go first. */
final class Styles {

    /** By class, the properties and their values. */
    static final Map<String, Map<String, String>> ALL = all();

    private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();

    private Styles() {}

    /** The class of texts of a style, without its prefix. */
    static String textClass(TextStyle style) {
        return "text-" + style.name().toLowerCase(Locale.ROOT);
    }

    /** The end of the names of a change's classes. */
    static String name(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, String>> all() {
        Styles styles = new Styles();
        styles.rules.put("dfd", Map.of("font-family", "Helvetica Neue,Helvetica,Arial,Liberation Sans,sans-serif"));
        styles.texts();
        styles.shapes();
        styles.boundaries();
        styles.flows();
        for (Level level : Level.values()) {
            styles.level(Theme.name(level), width(level));
        }
        for (Change change : Change.values()) {
            styles.change(name(change), change == Change.REMOVED);
        }
        // Behind the colours of risk and changes: a hollow head stays hollow.
        styles.add("head-back", "fill", paint("paper"));
        return Collections.unmodifiableMap(styles.rules);
    }

    private void texts() {
        for (TextStyle style : TextStyle.values()) {
            add(
                    textClass(style),
                    "fill",
                    paint(ink(style)),
                    "font-size",
                    Xml.number(style.size()) + "px",
                    "font-weight",
                    style.bold() ? "700" : "400");
            if (style.centred()) {
                add(textClass(style), "text-anchor", "middle");
            }
        }
        // A name of a boundary stays legible where flows leave no room for it.
        add(textClass(TextStyle.BOUNDARY), "stroke", paint("paper"), "stroke-width", "2", "paint-order", "stroke");
        add("link", "text-decoration", "underline");
        add("out-ink", "fill", paint("out-ink"));
        add("chip-ink", "fill", paint("paper"));
        add("chip-back-ink", "fill", paint("flow"));
    }

    private static String ink(TextStyle style) {
        return switch (style) {
            case KIND, TRANSPORT -> "muted";
            case BOUNDARY -> "boundary";
            case NAME, RISK, FLOW, NUMBER, TITLE, LEGEND -> "ink";
        };
    }

    private void shapes() {
        add("paper", "fill", paint("paper"));
        for (String part : new String[] {"actor", "process", "store", "model", "plain", "out"}) {
            add(part, "fill", paint(part), "stroke", paint(part + "-line"), "stroke-width", "1.3");
            add(part + "-mark", "fill", "none", "stroke", paint(part + "-line"), "stroke-width", "1.3");
        }
    }

    private void boundaries() {
        String red = paint("boundary");
        add("border", "fill", red, "fill-opacity", ".035", "stroke", red, "stroke-width", "1.4");
        add("border", "stroke-dasharray", "7 4");
        add("closed", "fill", red, "fill-opacity", ".08", "stroke", red, "stroke-width", "1.6");
        add("closed", "stroke-dasharray", "7 4");
        add("crossing", "fill", red, "stroke", paint("paper"), "stroke-width", "1.5");
    }

    private void flows() {
        String line = paint("flow");
        add("line", "fill", "none", "stroke", line, "stroke-width", "1.3", "stroke-linejoin", "round");
        add("back", "stroke-dasharray", "5 4");
        add("out-flow", "stroke", paint("out-line"));
        add("head", "fill", line, "stroke", line, "stroke-width", "1", "stroke-linejoin", "round");
        add("plate", "fill", paint("paper"));
        add("chip", "fill", line, "stroke", line, "stroke-width", "1");
        add("chip-back", "fill", paint("paper"));
        add("meter-off", "fill", "none", "stroke", paint("muted"), "stroke-width", ".7");
    }

    private void level(String name, String width) {
        String line = paint(name + "-line");
        add(name, "fill", paint(name), "stroke", line, "stroke-width", width);
        add(name + "-flow", "stroke", line, "stroke-width", width);
        add(name + "-on", "fill", line, "stroke", line);
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

    private void change(String name, boolean dotted) {
        add(name, "stroke", paint(name), "stroke-width", "3");
        if (dotted) {
            add(name, "stroke-dasharray", "3 4");
        }
        add(name + "-ink", "fill", paint(name), "stroke", paint(name));
    }

    private static String paint(String name) {
        return "var(--dfd-" + name + ")";
    }

    private void add(String name, String... declarations) {
        Map<String, String> rule = rules.computeIfAbsent("dfd-" + name, k -> new LinkedHashMap<>());
        for (int i = 0; i < declarations.length; i += 2) {
            rule.put(declarations[i], declarations[i + 1]);
        }
    }
}
