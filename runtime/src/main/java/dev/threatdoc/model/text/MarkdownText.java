package dev.threatdoc.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Escapes texts for Markdown as GitHub and GitLab read it, so that they are shown as they were written. */
public final class MarkdownText {

    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])");

    private static final Pattern CODE = Pattern.compile("`[^`]+`");

    private MarkdownText() {}

    /** A text in one line, so that it is shown as it is, in a paragraph as well as in a cell of a table. */
    public static String text(String plain) {
        // Names and texts of others; those of catalogs mention nobody.
        return escape(Inert.text(PlainText.oneLine(plain)));
    }

    private static String escape(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\\', '`', '*', '[', ']', '|', '~', '$' ->
                    escaped.append('\\').append(c);
                case '_' -> escaped.append(isInWord(line, i) ? "_" : "\\_");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A text of several paragraphs, none of which can become a heading, a list or a rule. */
    public static String paragraphs(String plain) {
        return plain.lines()
                .map(MarkdownText::lineOfText)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The same for texts of catalogs, which put code between backticks. */
    public static String prose(String plain) {
        return plain.lines()
                .map(MarkdownText::lineOfProse)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A text in one line that starts a paragraph, a quote or an item, and becomes no heading, list or rule. */
    public static String lineOfText(String line) {
        return withoutMark(text(line));
    }

    private static String lineOfProse(String text) {
        String line = PlainText.oneLine(text);
        if (line.indexOf('`') < 0) {
            return withoutMark(escape(line));
        }
        StringBuilder prose = new StringBuilder();
        int end = 0;
        Matcher code = CODE.matcher(line);
        while (code.find()) {
            // What stands between backticks is shown as it is, and only another backtick could end it.
            prose.append(escape(line.substring(end, code.start()))).append(code.group());
            end = code.end();
        }
        return withoutMark(prose.append(escape(line.substring(end))).toString());
    }

    /** A line that starts with no mark of a heading, a list or a rule. */
    private static String withoutMark(String text) {
        if (!text.isEmpty() && "#-+=".indexOf(text.charAt(0)) >= 0) {
            return "\\" + text;
        }
        return text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9'
                ? text
                : LIST_NUMBER.matcher(text).replaceFirst("$1\\\\$2");
    }

    private static boolean isInWord(String line, int index) {
        return index > 0
                && index + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(index - 1))
                && Character.isLetterOrDigit(line.charAt(index + 1));
    }
}
