package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.text.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts in Mermaid, in such a form that nothing in them can be taken for syntax, Markdown, markup or a link.
 *
 * <p>Every character but plain letters, digits, spaces and a few harmless signs is written as Mermaid's own
 * {@code #code;}, which it shows as that character and looks into no further.
 */
final class MermaidText {

    private MermaidText() {}

    /** Lines of text as one text in quotes, with breaks between them. */
    static String quoted(List<String> lines) {
        return lines.stream().map(MermaidText::escape).collect(Collectors.joining("<br>", "\"", "\""));
    }

    /** Lines of text as one line without quotes, as sequence diagrams take it. */
    static String bare(List<String> lines) {
        return lines.stream().map(MermaidText::escape).collect(Collectors.joining(" "));
    }

    private static String escape(String line) {
        StringBuilder out = new StringBuilder();
        for (String word : PlainText.oneLine(line).split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ");
            // The word "end" ends blocks, even within texts.
            boolean isEnd = word.equalsIgnoreCase("end");
            for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                int c = word.codePointAt(i);
                if (isPlain(c) && !(isEnd && i == 0)) {
                    out.appendCodePoint(c);
                } else {
                    out.append('#').append(c).append(';');
                }
            }
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '(' || c == ')';
    }
}
