package dev.threatdoc.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The source of one enum among the annotations: its first paragraph and its constants are the vocabulary's. */
final class EnumFile {

    private EnumFile() {}

    /**
     * The file as it should be.
     *
     * @param text the file as it is; further paragraphs stay
     */
    static String of(String text, EnumType type) {
        int start = text.indexOf("/**") + "/**".length();
        List<String> paragraphs =
                new ArrayList<>(JavadocText.paragraphs(text.substring(start, text.indexOf("*/", start))));
        paragraphs.set(0, type.meaning());
        return "package dev.threatdoc.annotation;\n\n"
                + JavadocText.of("", paragraphs)
                + "public enum " + type.name() + " {\n"
                + type.constants().stream()
                        .map(c -> JavadocText.of("    ", List.of(c.meaning())) + "    " + c.name())
                        .collect(Collectors.joining(",\n\n"))
                + "\n}\n";
    }
}
