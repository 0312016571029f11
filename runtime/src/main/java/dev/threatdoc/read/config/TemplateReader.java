package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in templates of pages where values are written without escaping. */
@Experimental
public final class TemplateReader {

    /** The key under which such places are known. */
    public static final String KEY = "template.unescaped";

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
        return UNESCAPED
                .matcher(text)
                .results()
                .map(r -> ConfigReader.entry(
                        KEY + ".in",
                        r.group().replaceAll("\\s+", " "),
                        new FilePlace(file, lines.at(r.start()), 0, "")))
                .toList();
    }
}
