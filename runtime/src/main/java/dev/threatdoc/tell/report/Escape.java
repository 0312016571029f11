package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.Inert;
import dev.threatdoc.model.text.PlainText;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes texts safe in Markdown and in the HTML that may stand in it.
 *
 * <p>Characters are written as character references, for these mean the same in a paragraph, in a cell of a table and
 * inside an HTML block, where a backslash would be printed. Texts of the model's author lose what could start a tag, a
 * link, an image, code, a formula or a new cell, or name somebody; asterisks and underscores stay, for all that they
 * can do is emphasis.
 */
final class Escape {

    private static final Pattern DOLLAR = Pattern.compile("(?<!\\\\)\\$");

    private Escape() {}

    /** A text of the model's author, in one line. */
    static String userText(String text) {
        return references(Inert.text(PlainText.oneLine(text)));
    }

    /** A text of the model's author that keeps its lines. */
    static String userLines(String text) {
        return text.lines().map(Escape::userText).collect(Collectors.joining("\n"));
    }

    /** A text of a catalog, as the original tool prints it: escaped for HTML, with dollars escaped for Markdown. */
    static String threatText(String text) {
        return DOLLAR.matcher(text)
                .replaceAll("\\\\\\$")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }

    private static String references(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '|', '`', '[', ']', '$', '\\' ->
                    out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
