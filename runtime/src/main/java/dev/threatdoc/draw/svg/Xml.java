package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes XML: elements that nest, attributes and texts escaped, numbers with at most one decimal. */
final class Xml {

    private final StringBuilder out = new StringBuilder();
    private final boolean fixed;
    private int depth;

    /**
     * Starts with nothing.
     *
     * @param fixed whether to write what the style sheet says about a class in place of the class
     */
    Xml(boolean fixed) {
        this.fixed = fixed;
    }

    /**
     * Starts an element that has others in it.
     *
     * @param attributes names and values in turn; an attribute whose value is empty is left out
     */
    Xml open(String name, String... attributes) {
        tag(name, attributes);
        out.append(">\n");
        depth++;
        return this;
    }

    /**
     * Starts a drawing, with what has to stand before it and the style that it brings.
     *
     * @param role what it is to readers that do not see it
     * @param label its name for these
     */
    Xml svg(SvgForm form, double width, double height, String role, String label) {
        if (form != SvgForm.INLINE) {
            raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "dfd",
                "viewBox",
                "0 0 " + point(width, height),
                "width",
                number(width),
                "height",
                number(height),
                "role",
                role,
                "aria-label",
                label);
        return form == SvgForm.STANDALONE ? raw("<style>\n" + StyleSheet.css() + "</style>\n") : this;
    }

    /** Ends an element. */
    Xml close(String name) {
        depth--;
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that has nothing in it. */
    Xml leaf(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with a text in it. */
    Xml text(String name, String text, String... attributes) {
        tag(name, attributes);
        out.append('>').append(escape(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** A rectangle. */
    Xml rect(Box box, double radius, String classes) {
        return leaf(
                "rect",
                "class",
                classes,
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                radius > 0 ? number(radius) : "");
    }

    /** A line along a path. */
    Xml path(String data, String classes) {
        return leaf("path", "class", classes, "d", data);
    }

    /** Something that is XML already. */
    Xml raw(String xml) {
        out.append(xml);
        return this;
    }

    /** Attributes, with more behind them. */
    static String[] with(String[] more, String... attributes) {
        String[] all = Arrays.copyOf(attributes, attributes.length + more.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        return all;
    }

    /** A number as SVG takes it. */
    static String number(double value) {
        return tenths(Math.round(value * 10));
    }

    /** The same from tenths. */
    static String tenths(long tenths) {
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** Two numbers as SVG takes them in a path. */
    static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private void tag(String name, String... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (fixed && attributes[i].equals("class")) {
                List<String> style = StyleSheet.attributes(attributes[i + 1]);
                for (int j = 0; j < style.size(); j += 2) {
                    attribute(style.get(j), style.get(j + 1));
                }
            } else {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
    }

    private void indent() {
        out.append(" ".repeat(depth));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= ' ' && c < 0x7F) {
                        escaped.append((char) c);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "&#x%X;", c));
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
