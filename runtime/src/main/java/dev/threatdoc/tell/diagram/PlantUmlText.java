package dev.threatdoc.tell.diagram;

import dev.threatdoc.model.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Texts in PlantUML, in such a form that nothing in them can be taken for a command, a function, markup or a link.
 *
 * <p>Every character but plain letters, digits and single spaces is written as {@code <U+XXXX>}, which PlantUML shows
 * as that character wherever it shows text. Escaping only what is known to be special did not hold: the preprocessor,
 * the commands and the markup have different ideas of that, and newer versions add to them.
 */
final class PlantUmlText {

    private PlantUmlText() {}

    /** Lines of plain text as one text, with the language's own mark between them; never in quotes. */
    static String of(List<String> lines) {
        return lines.stream().map(PlantUmlText::escape).collect(Collectors.joining("\\n"));
    }

    /** One line of plain text. */
    static String escape(String line) {
        StringBuilder out = new StringBuilder();
        PlainText.oneLine(line).codePoints().forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
    }
}
