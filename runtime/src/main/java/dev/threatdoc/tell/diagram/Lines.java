package dev.threatdoc.tell.diagram;

/** Text that grows line by line, indented by how deep it is nested. */
final class Lines {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line. */
    Lines add(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    /** Adds a line and indents those that follow. */
    Lines open(String line) {
        add(line);
        depth++;
        return this;
    }

    /** Ends the indent and adds a line. */
    Lines close(String line) {
        depth--;
        return add(line);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
