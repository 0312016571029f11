package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in templates of pages where values are written without escaping. */
@Experimental
public final class TemplateReader {

    /** The key under which such places are known. */
    public static final String KEY = "template.unescaped";

    /** The key of expressions of a JSP that write a value as it is; the text is what stands between the braces. */
    public static final String EXPRESSION = "template.expression";

    /** The key of places of a JSP that show the text or the stack of an exception. */
    public static final String EXCEPTION = "template.exception";

    private static final Pattern SHOWS_EXCEPTION = Pattern.compile("<%=\\s*exception\\b[^%]{0,60}%>"
            + "|\\b(?:exception|ex|e|throwable|theException)\\.printStackTrace\\(\\s*(?:new\\s+(?:java\\.io\\.)?PrintWriter\\(|pw|out|writer|sw)"
            + "|\\$\\{\\s*(?:pageContext\\.)?exception\\.(?:stackTrace|message)\\s*}");
    private static final Pattern EL = Pattern.compile("\\$\\{\\s*([A-Za-z_][\\w.]{0,100})\\s*}");
    private static final Pattern SCRIPTLET =
            Pattern.compile("<%=\\s*([A-Za-z_]\\w{0,50})\\.get([A-Z]\\w{0,50})\\(\\)\\s*%>");
    /** A scriptlet's own variable, alone or where it is something. */
    private static final Pattern VARIABLE = Pattern.compile(
            "<%=\\s*(?:([A-Za-z_]\\w{0,50})|([A-Za-z_]\\w{0,50})\\s*==\\s*null\\s*\\?\\s*[\\w\"]{0,50}\\s*:\\s*\\2"
                    + "|([A-Za-z_]\\w{0,50})\\s*!=\\s*null\\s*\\?\\s*\\3\\s*:\\s*[\\w\"]{0,50})\\s*%>");
    /** What a scriptlet keeps of a parameter in a variable. */
    private static final Pattern KEPT = Pattern.compile(
            "\\b([A-Za-z_]\\w{0,50})\\s*=\\s*(?:request\\.getParameter\\(\\s*\"([^\"]{1,80})\"\\s*\\)\\s*;)?");

    private static final Pattern OF_LIBRARY = Pattern.compile("(?s)<\\w+:.*|<%.*");
    private static final int MOST_EXPRESSIONS = 400;
    private static final int TAG = 400;

    /**
     * Thymeleaf's {@code th:utext} and {@code [(...)]}, FreeMarker's {@code ?no_esc}, and JSP's expressions; what
     * Thymeleaf takes from the program's own texts is nobody else's.
     */
    private static final Pattern UNESCAPED = Pattern.compile("(?:data-)?th:utext\\s*=\\s*\"(?!\\s*#\\{)[^\"]{0,200}\""
            + "|\\[\\(\\$\\{[^\\n]{0,200}?\\)]|\\$\\{[^}\\n]{0,200}\\?no_esc[^}\\n]{0,50}}"
            + "|<c:out[^>]{0,200}escapeXml=\"false\"[^>]{0,200}>|<%=\\s*request\\.getParameter\\([^%]{0,200}%>");

    private TemplateReader() {}

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path as places are to name it
     */
    public static List<ConfigEntry> read(String file, String text) {
        LineStarts lines = LineStarts.of(text);
        Stream<ConfigEntry> unescaped = UNESCAPED
                .matcher(text)
                .results()
                .map(r -> ConfigReader.entry(
                        KEY + ".in",
                        r.group().replaceAll("\\s+", " "),
                        new FilePlace(file, lines.at(r.start()), 0, "")));
        return Stream.concat(
                        unescaped,
                        file.matches("(?i).*\\.(jspf?|tag)")
                                ? Stream.concat(expressions(file, text, lines), exceptions(file, text, lines))
                                : Stream.of())
                .toList();
    }

    private static Stream<ConfigEntry> exceptions(String file, String text, LineStarts lines) {
        return SHOWS_EXCEPTION
                .matcher(text)
                .results()
                .limit(1)
                .map(r -> ConfigReader.entry(EXCEPTION, r.group(), new FilePlace(file, lines.at(r.start()), 0, "")));
    }

    /** JSP escapes nothing by itself: neither expressions in braces nor those between percent signs. */
    private static Stream<ConfigEntry> expressions(String file, String text, LineStarts lines) {
        Stream<Found> el = EL.matcher(text)
                .results()
                .filter(r -> !isInTagOfLibrary(text, r.start()))
                .map(r -> new Found(r.group(1), r.start()));
        Stream<Found> scriptlets = SCRIPTLET
                .matcher(text)
                .results()
                .map(r -> new Found(
                        r.group(1) + "." + r.group(2).substring(0, 1).toLowerCase(Locale.ROOT)
                                + r.group(2).substring(1),
                        r.start()));
        return Stream.of(el, scriptlets, variables(text))
                .flatMap(s -> s)
                .limit(MOST_EXPRESSIONS)
                .map(f -> ConfigReader.entry(
                        EXPRESSION, f.expression(), new FilePlace(file, lines.at(f.start()), 0, "")));
    }

    /** Variables that hold a parameter as it came, and are given nothing else. */
    private static Stream<Found> variables(String text) {
        Map<String, String> parameters = new HashMap<>();
        KEPT.matcher(text)
                .results()
                .filter(r ->
                        text.charAt(r.end() - 1) != '=' || text.charAt(Math.min(r.end(), text.length() - 1)) != '=')
                .forEach(r -> parameters.merge(
                        r.group(1), r.group(2) == null ? "" : r.group(2), (a, b) -> a.equals(b) ? a : ""));
        return VARIABLE.matcher(text).results().flatMap(r -> {
            String name = r.group(1) != null ? r.group(1) : r.group(2) != null ? r.group(2) : r.group(3);
            String parameter = parameters.getOrDefault(name, "");
            return parameter.isEmpty() ? Stream.of() : Stream.of(new Found("param." + parameter, r.start()));
        });
    }

    private record Found(String expression, int start) {}

    /** Whether it is an attribute of a tag such as {@code <c:out>}, which does with it what it is made for. */
    private static boolean isInTagOfLibrary(String text, int at) {
        String before = text.substring(Math.max(0, at - TAG), at);
        int open = before.lastIndexOf('<');
        return open > before.lastIndexOf('>')
                && OF_LIBRARY.matcher(before.substring(open)).matches();
    }
}
