package dev.threatdoc.tell.diagram;

/** Text that grows line by line, indented by how deep it is nested. */
final class IndentedLines {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line. */
    IndentedLines add(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    /** Adds a line and indents those that follow. */
    IndentedLines open(String line) {
        add(line);
        depth++;
        return this;
    }

    /** Ends the indent and adds a line. */
    IndentedLines close(String line) {
        depth--;
        return add(line);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
