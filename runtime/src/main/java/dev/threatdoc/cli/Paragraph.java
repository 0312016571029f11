package dev.threatdoc.cli;

import dev.threatdoc.model.text.OneLine;

/** Sets running text for a terminal. */
final class Paragraph {

    private static final int WIDTH = 100;

    private Paragraph() {}

    /** The text broken into lines of at most 100 characters, each with that indent and a line end. */
    static String of(int indent, String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : OneLine.exactly(text.strip().replaceAll("\\s+", " ")).split(" ", -1)) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                lines.append(" ".repeat(indent)).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return lines.append(" ".repeat(indent)).append(line).append('\n').toString();
    }
}
