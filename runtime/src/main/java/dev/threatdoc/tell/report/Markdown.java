package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown as GitHub and GitLab read it. */
final class Markdown {

    private static final Pattern NUMBER_SIGNS_AT_END = Pattern.compile("#(?=[#\\s]{0,100}$)");

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

    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }
}
