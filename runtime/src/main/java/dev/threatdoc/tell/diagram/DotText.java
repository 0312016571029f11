package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.text.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts as quoted strings of the DOT language.
 *
 * <p>Backslash and quote are escaped for DOT; ampersands as entities, for {@code dot} decodes entities in labels.
 */
final class DotText {

    private DotText() {}

    /** Lines of plain text as one string, with the language's own mark between them. */
    static String centred(List<String> lines) {
        return lines.stream().map(DotText::escape).collect(Collectors.joining("\\n", "\"", "\""));
    }

    /** The same, with each line set against the left. */
    static String flushLeft(List<String> lines) {
        return lines.stream().map(DotText::escape).collect(Collectors.joining("\\l", "\"", "\\l\""));
    }

    private static String escape(String line) {
        return PlainText.oneLine(line)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", "&amp;");
    }
}
