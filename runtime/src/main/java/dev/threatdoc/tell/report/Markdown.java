package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown as GitHub and GitLab read it. */
final class Markdown {

    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])");

    private static final Pattern NUMBER_SIGNS_AT_END = Pattern.compile("#(?=[#\\s]*$)");

    private static final Pattern CODE = Pattern.compile("`[^`]+`");

    private final StringBuilder out = new StringBuilder();

    /** Adds a heading. */
    Markdown heading(int level, String markdown) {
        // Number signs at the end of a heading would be taken for its end.
        String text = markdown.indexOf('#') < 0
                ? markdown
                : NUMBER_SIGNS_AT_END.matcher(markdown).replaceAll("\\\\#");
        return line("#".repeat(level) + " " + text).line("");
    }

    /** Adds a paragraph; nothing if there is nothing to say. */
    Markdown paragraph(String markdown) {
        return markdown.isBlank() ? this : line(markdown).line("");
    }

    /**
     * Adds a block of code.
     *
     * @param language what it is written in
     * @param code the code; must not hold three backticks in a row
     */
    Markdown code(String language, String code) {
        return line("```" + language).line(code.stripTrailing()).line("```").line("");
    }

    /**
     * Starts a part that the reader opens.
     *
     * @param summary what is seen of it when it is closed, in HTML: Markdown is not read there
     */
    Markdown open(String summary) {
        return line("<details>").line("<summary>" + summary + "</summary>").line("");
    }

    /** Ends that part. */
    Markdown close() {
        return line("</details>").line("");
    }

    /** Adds a list, and an empty line behind it. */
    Markdown list(List<String> items) {
        items.forEach(i -> line("- " + i));
        return items.isEmpty() ? this : line("");
    }

    /** Adds a table; nothing if it has no rows. */
    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        row(head);
        row(head.stream().map(h -> "---").toList());
        rows.forEach(this::row);
        return line("");
    }

    private void row(List<String> cells) {
        line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** Adds a line as it is. */
    Markdown line(String text) {
        out.append(text).append('\n');
        return this;
    }

    /** A text in one line, so that it is shown as it is, in a paragraph as well as in a cell of a table. */
    static String text(String plain) {
        return escape(PlainText.oneLine(plain));
    }

    /** A text in one line as code; what it holds cannot end it. */
    static String codeSpan(String plain) {
        String line = PlainText.oneLine(plain);
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        return fence.length() == 1 && !line.startsWith(" ") && !line.isEmpty()
                ? fence + line + fence
                : fence + " " + line + " " + fence;
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
    static String paragraphs(String plain) {
        return plain.lines()
                .map(Markdown::lineOfText)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The same for texts of catalogs, which put code between backticks. */
    static String prose(String plain) {
        return plain.lines()
                .map(Markdown::lineOfProse)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A text in one line that starts a paragraph, a quote or an item, and becomes no heading, list or rule. */
    static String lineOfText(String line) {
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

    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }
}
