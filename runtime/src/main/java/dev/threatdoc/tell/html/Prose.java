package dev.threatdoc.tell.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of a catalog, which puts code between backticks.
 *
 * @param paragraphs its paragraphs, each as a run of words and code
 */
record Prose(List<List<Span>> paragraphs) {

    /** A part of a paragraph. */
    record Span(String text, boolean code) {}

    /** Reads a text; one without words has no paragraphs. */
    static Prose of(String text) {
        return new Prose(
                text.lines().filter(l -> !l.isBlank()).map(Prose::spans).toList());
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            int open = line.indexOf('`', from);
            int close = open < 0 ? -1 : line.indexOf('`', open + 1);
            int end = close < 0 ? line.length() : open;
            if (end > from) {
                spans.add(new Span(line.substring(from, end), false));
            }
            if (close > open + 1) {
                spans.add(new Span(line.substring(open + 1, close), true));
            }
            from = close < 0 ? end : close + 1;
        }
        return spans;
    }
}
