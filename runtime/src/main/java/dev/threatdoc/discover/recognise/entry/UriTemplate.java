package dev.threatdoc.discover.recognise.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Paths with variables, in the notations of all frameworks. */
final class UriTemplate {

    private UriTemplate() {}

    /**
     * The path with each variable as {@code {name}}: without patterns behind names, as in <code>{id:\\d+}</code>, and
     * without what only stands in queries, as in <code>/books{?max,offset}</code>.
     */
    static String plain(String template) {
        StringBuilder plain = new StringBuilder(template.length());
        int i = 0;
        while (i < template.length()) {
            char c = template.charAt(i);
            if (c == '{' && (i == 0 || template.charAt(i - 1) != '$')) {
                int end = end(template, i);
                variable(template.substring(i + 1, end), plain);
                i = end + 1;
            } else if (c == ':' && i > 0 && template.charAt(i - 1) == '/') {
                // Vert.x and others write :name.
                int end = i + 1;
                while (end < template.length() && Character.isJavaIdentifierPart(template.charAt(end))) {
                    end++;
                }
                plain.append('{').append(template, i + 1, end).append('}');
                i = end;
            } else {
                plain.append(c);
                i++;
            }
        }
        return plain.toString();
    }

    private static void variable(String text, StringBuilder plain) {
        String name = text.replaceFirst("(?s):.*", "").strip();
        if (name.startsWith("?") || name.startsWith("&") || name.startsWith("#")) {
            return;
        }
        boolean segment = name.startsWith("/");
        String bare = name.replaceFirst("^[/+.*]", "").replaceFirst("[*]$", "");
        if (segment) {
            Stream.of(bare.split(",", -1))
                    .forEach(n -> plain.append("/{").append(n).append('}'));
        } else {
            plain.append('{').append(bare).append('}');
        }
    }

    /** The names of variables that stand in the query. */
    static List<String> query(String template) {
        List<String> names = new ArrayList<>();
        for (int i = template.indexOf("{?"); i >= 0; i = template.indexOf("{?", i + 1)) {
            String inside = template.substring(i + 2, end(template, i));
            Stream.of(inside.split(",", -1))
                    .map(n -> n.replace("*", "").strip())
                    .forEach(names::add);
        }
        return names;
    }

    /** Where the brace ends that opens there; patterns can have braces of their own. */
    private static int end(String template, int start) {
        int depth = 0;
        for (int i = start; i < template.length(); i++) {
            if (template.charAt(i) == '{') {
                depth++;
            } else if (template.charAt(i) == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return template.length() - 1 > start ? template.length() - 1 : start + 1;
    }
}
