package dev.threatdoc.cli;

import dev.threatdoc.model.text.PlainText;

/** Makes any text fit for one line of a terminal. */
final class OneLine {

    private OneLine() {}

    /**
     * The text with characters that break a line, steer a terminal or turn the reading direction written as escapes:
     * names come from files of others.
     */
    static String of(String text) {
        if (text.codePoints().noneMatch(OneLine::isUnfit)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isUnfit(c)) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean isUnfit(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || PlainText.isDangerous(c)
                || PlainText.isNoCharacter(c);
    }
}
