package dev.threatdoc.tell.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One token of the DOT language; strings are decoded as {@code dot} shows them, with line ends where it breaks lines.
 */
record DotToken(Kind kind, String text) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        HTML,
        SIGN
    }

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|(?<word>[A-Za-z_][A-Za-z_0-9]*)|(?<number>[0-9]+(\\.[0-9]+)?)"
                    + "|\"(?<string>([^\"\\\\\n]|\\\\[\"\\\\nl])*)\"|(?<html><\n(\\s*<[^\n]*>\n)*\\s*>)|(?<sign>->|[{}\\[\\]=,;])");

    static List<DotToken> all(String text) {
        List<DotToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new AssertionError("No token of the language: " + text.substring(end));
            }
            end = matcher.end();
            if (matcher.group("word") != null) {
                tokens.add(new DotToken(Kind.WORD, matcher.group("word")));
            } else if (matcher.group("number") != null) {
                tokens.add(new DotToken(Kind.NUMBER, matcher.group("number")));
            } else if (matcher.group("string") != null) {
                tokens.add(new DotToken(Kind.STRING, decode(matcher.group("string"))));
            } else if (matcher.group("html") != null) {
                tokens.add(new DotToken(Kind.HTML, matcher.group("html")));
            } else if (matcher.group("sign") != null) {
                tokens.add(new DotToken(Kind.SIGN, matcher.group("sign")));
            }
        }
        return tokens;
    }

    private static String decode(String string) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\\') {
                i++;
                c = string.charAt(i);
                text.append(c == 'n' || c == 'l' ? '\n' : c);
            } else {
                text.append(c);
            }
        }
        return text.toString()
                .replaceAll("&(?!amp;)", "an ampersand that is not escaped")
                .replace("&amp;", "&");
    }
}
