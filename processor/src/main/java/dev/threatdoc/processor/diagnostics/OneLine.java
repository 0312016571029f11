package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.text.PlainText;
import java.util.Locale;

/** Makes users' texts safe for one line of a terminal. */
final class OneLine {

    private OneLine() {}

    /** The text with white space as single blanks, and what would steer a terminal or turn text round made visible. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if (PlainText.isSpace(c)) {
                if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (PlainText.isDangerous(c) || PlainText.isNoCharacter(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** The same in quotes, as names stand in messages. */
    static String quoted(String name) {
        return "\"" + of(name) + "\"";
    }
}
