package dev.threatdoc.files.contract;

import dev.threatdoc.model.text.KebabCase;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.model.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of others as they may stand in the document and its sidecar. */
final class ContractWords {

    private static final int LONGEST = 60;
    private static final Pattern TAG =
            Pattern.compile("(?i)\\((?=(documented|maintainer|inferred|assumption|implicit|generally known))");

    private ContractWords() {}

    /** A text in one line: no markup, no mention, and nothing that programs would take for the tag of a claim. */
    static String md(String text) {
        return TAG.matcher(MarkdownText.text(text))
                .replaceAll("&#40;")
                .replace("@", "@&#8203;")
                .replace("://", ":&#8203;//");
    }

    /** The same at the start of a line. */
    static String start(String text) {
        return md(MarkdownText.lineOfText(text).equals(MarkdownText.text(text)) ? text : " " + text)
                .strip();
    }

    /** A source within the brackets of a tag, which a bracket of its own would end. */
    static String inTag(String text) {
        return md(text.replace('(', '[').replace(')', ']'));
    }

    /** A text in one line for the sidecar; never empty. */
    static String plain(String text) {
        String line = PlainText.oneLine(text);
        return line.isEmpty() ? "-" : line;
    }

    /** An id: lower-case letters and digits with hyphens between them. */
    static String slug(String text) {
        return KebabCase.of(text, LONGEST, "x");
    }

    /** A table; its cells are texts that may stand there. */
    static String table(List<String> head, List<List<String>> rows) {
        return Stream.concat(Stream.of(head, head.stream().map(h -> "---").toList()), rows.stream())
                .map(r -> r.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }
}
