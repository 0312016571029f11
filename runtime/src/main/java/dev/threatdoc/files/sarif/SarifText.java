package dev.threatdoc.files.sarif;

import dev.threatdoc.model.text.KebabCase;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.text.PlainText;

/** Texts as SARIF and those who read it take them. */
final class SarifText {

    /** What GitHub takes of a description. */
    private static final int LONGEST_DESCRIPTION = 1024;

    private static final int LONGEST_SLUG = 60;

    private SarifText() {}

    /** A text in one line, none of whose brackets is taken for a link in a message (SARIF 2.1.0, 3.11.6). */
    static String message(String text) {
        return PlainText.oneLine(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    /** A text in one line that describes a rule. */
    static String description(String text) {
        return OneLine.cut(PlainText.oneLine(text), LONGEST_DESCRIPTION);
    }

    /** Lower-case letters and digits with hyphens between them; never empty. */
    static String slug(String name) {
        return KebabCase.of(name, LONGEST_SLUG, "system");
    }
}
