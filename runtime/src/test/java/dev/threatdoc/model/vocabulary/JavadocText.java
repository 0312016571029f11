package dev.threatdoc.model.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc comments as the formatter lays them out. */
final class JavadocText {

    private static final int WIDTH = 120;

    private JavadocText() {}

    /** A comment of these paragraphs, the first of which has no tag before it. */
    static String of(String indent, List<String> paragraphs) {
        String only = paragraphs.get(0);
        if (paragraphs.size() == 1 && indent.length() + only.length() + "/** ".length() + " */".length() <= WIDTH) {
            return indent + "/** " + only + " */\n";
        }
        String margin = indent + " * ";
        List<String> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(wrapped(margin, (blocks.isEmpty() ? "" : "<p>") + paragraph));
        }
        return indent + "/**\n" + String.join(indent + " *\n", blocks) + indent + " */\n";
    }

    private static String wrapped(String margin, String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(margin);
        for (String word : words(text)) {
            if (line.length() > margin.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(margin);
            }
            line.append(line.length() > margin.length() ? " " : "").append(word);
        }
        return lines.append(line).append('\n').toString();
    }

    /** The words, each inline tag as one: the formatter breaks no line inside it. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split(" (?![^{]*\\})", -1)).toList();
    }

    /** The paragraphs of a comment, each on one line; nothing else of it may matter. */
    static List<String> paragraphs(String comment) {
        String text =
                comment.replaceAll("(?m)^\\s*\\* ?", "").replaceAll("\\s+", " ").strip();
        return Arrays.stream(text.split("\\s*<p>", -1)).map(String::strip).collect(Collectors.toList());
    }
}
