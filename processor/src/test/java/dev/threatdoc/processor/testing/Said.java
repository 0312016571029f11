package dev.threatdoc.processor.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What our messages begin with: the tag, with the threat's ID if it is of one. */
    private static final Pattern TAG = Pattern.compile("\\[threatdoc(?::([^\\]]+))?\\] ");

    /** Whether it is ours. */
    public boolean isOurs() {
        return TAG.matcher(text).find();
    }

    /** The first line of the text. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    /** What all compilers have to agree on: kind, file, line, first line with the threat's ID for our tag. */
    public String brief() {
        String where = file.isEmpty() ? "" : " " + file + ":" + line;
        return kind + where + " "
                + TAG.matcher(firstLine())
                        .replaceFirst(tag -> tag.group(1) == null ? "" : Matcher.quoteReplacement(tag.group(1) + " "));
    }
}
