package dev.threatdoc.processor.testing;

/**
 * One diagnostic, in a form in which those of different compilers can be compared.
 *
 * @param kind {@code ERROR}, {@code WARNING} and so on
 * @param file the source file below its root; empty if it is about none
 * @param line the line, from 1; 0 if it is about none
 * @param column the column, from 1; compilers differ here
 * @param text all lines of it
 */
public record Said(String kind, String file, long line, long column, String text) {

    /** Whether it is ours. */
    public boolean isOurs() {
        return text.contains("[threatdoc] ");
    }

    /** The first line of the text. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    /** What all compilers have to agree on: kind, file, line, first line without our tag. */
    public String brief() {
        String where = file.isEmpty() ? "" : " " + file + ":" + line;
        return kind + where + " " + firstLine().replace("[threatdoc] ", "");
    }
}
