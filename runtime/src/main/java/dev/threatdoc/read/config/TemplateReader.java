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

    /** Thymeleaf's {@code th:utext} and {@code [(...)]}, FreeMarker's {@code ?no_esc}, and JSP's expressions. */
    private static final Pattern UNESCAPED = Pattern.compile("(?<word>th:utext|data-th-utext|\\[\\(\\$\\{|\\?no_esc"
            + "|<c:out[^>]*escapeXml=\"false\"|<%=\\s*request\\.getParameter)");

    private TemplateReader() {}

    /**
     * Reads a file, whatever it holds; the first such place only, for one is enough.
     *
     * @param file its path as places are to name it
     */
    public static List<ConfigEntry> read(String file, String text) {
        return UNESCAPED
                .matcher(text)
                .results()
                .limit(1)
                .map(r -> ConfigReader.entry(
                        KEY + ".in", word(r.group()), new FilePlace(file, line(text, r.start()), 0, "")))
                .toList();
    }

    private static String word(String found) {
        return found.startsWith("<c:out") ? "c:out escapeXml=false" : found.startsWith("<%=") ? "<%= %>" : found;
    }

    static int line(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
