package dev.threatdoc.read.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the format of {@link java.util.Properties}, which itself does not tell lines.
 *
 * <p>As Spring Boot does, {@code #---} and {@code !---} start a new document.
 */
final class PropertyLines {

    private static final Map<Character, Character> ESCAPES = Map.of('t', '\t', 'n', '\n', 'r', '\r', 'f', '\f');

    /** An escape of a character by its number, which lacks the number; java.util.Properties refuses the whole file. */
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9a-fA-F]{4})");

    private PropertyLines() {}

    static List<List<PropertyLine>> documents(String text) {
        List<List<PropertyLine>> documents = new ArrayList<>();
        List<PropertyLine> document = new ArrayList<>();
        String[] lines = text.split("\\r\\n|\\r|\\n", -1);
        int i = 0;
        while (i < lines.length) {
            int start = i;
            String line = lines[i].stripLeading();
            i++;
            if (line.startsWith("#---") || line.startsWith("!---")) {
                documents.add(document);
                document = new ArrayList<>();
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("!")) {
                StringBuilder whole = new StringBuilder(line);
                while (continues(whole) && i < lines.length) {
                    whole.setLength(whole.length() - 1);
                    whole.append(lines[i].stripLeading());
                    i++;
                }
                document.add(split(whole.toString(), start + 1));
            }
        }
        documents.add(document);
        return documents;
    }

    private static boolean continues(CharSequence line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static PropertyLine split(String line, int number) {
        int end = 0;
        while (end < line.length() && !isSeparator(line.charAt(end))) {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, line.length());
        int value = end;
        while (value < line.length() && Character.isWhitespace(line.charAt(value))) {
            value++;
        }
        if (value < line.length() && (line.charAt(value) == '=' || line.charAt(value) == ':')) {
            value++;
        }
        return new PropertyLine(
                unescaped(line.substring(0, end)),
                unescaped(line.substring(value)).strip(),
                number,
                !BROKEN_ESCAPE.matcher(line).find());
    }

    private static boolean isSeparator(char c) {
        return c == '=' || c == ':' || Character.isWhitespace(c);
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                i++;
                continue;
            }
            char escaped = text.charAt(i + 1);
            String hex = i + 6 <= text.length() ? text.substring(i + 2, i + 6) : "";
            if (escaped == 'u' && hex.matches("[0-9a-fA-F]{4}")) {
                plain.append((char) Integer.parseInt(hex, 16));
                i += 6;
            } else {
                plain.append(ESCAPES.getOrDefault(escaped, escaped));
                i += 2;
            }
        }
        return plain.toString();
    }
}
