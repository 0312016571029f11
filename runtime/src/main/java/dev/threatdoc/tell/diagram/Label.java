package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Texts of the model as lines that fit into a drawing: plain text still, not escaped for any tool. */
final class Label {

    static final int BOUNDARY = 40;
    static final int NOTE = 40;
    static final int TITLE = 60;

    private static final int ELEMENT = 24;

    /** Somewhat wider, for the number in front of the name. */
    private static final int FLOW = 28;

    private static final String NAMELESS = "(no name)";

    private Label() {}

    /** A text of the model on one line, without what is no text; never empty. */
    static String plain(String text) {
        String clean = PlainText.oneLine(text);
        return clean.isEmpty() ? NAMELESS : clean;
    }

    /** An element's name. */
    static List<String> of(String name) {
        return wrap(name, ELEMENT);
    }

    /** A text in lines of about that many characters; never empty. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : PlainText.oneLine(text).split(" ", -1)) {
            int wordLength = word.codePointCount(0, word.length());
            if (length > 0 && length + 1 + wordLength > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            if (length > 0) {
                line.append(' ');
                length++;
            }
            line.append(word);
            length += wordLength;
            // A word that is longer than a line, such as a qualified name, is cut.
            while (length > width) {
                int cut = line.offsetByCodePoints(0, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
                length -= width;
            }
        }
        if (length > 0) {
            lines.add(line.toString());
        }
        return lines.isEmpty() ? List.of(NAMELESS) : List.copyOf(lines);
    }

    /** A text of a flow. */
    static List<String> flow(String text) {
        return wrap(text, FLOW);
    }
}
