package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the mappers of MyBatis where text is put into a statement, rather than a parameter beside it. */
@Experimental
public final class MapperReader {

    /** The key below which such places are known, each by the namespace and name of its statement; with their lines. */
    public static final String KEY = "mybatis.substituted";

    private static final Pattern NAMESPACE = Pattern.compile("<mapper\\s[^<>]*namespace=\"([^\"]*)\"");
    private static final Pattern STATEMENT =
            Pattern.compile("(?s)<(select|insert|update|delete)\\b[^<>]{0,2000}?\\bid=\"([^\"<>]*)\"[^<>]*>");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{([^{}]+)}");
    /** What MyBatis Generator and MyBatis Plus write themselves: put together of names of columns and of parameters. */
    private static final Pattern GENERATED = Pattern.compile(
            "(\\w+\\.)?(orderByClause|condition|distinct|(aliased)?[eE]scapedColumnName)|criterion\\.\\w+|ew\\.\\w+");

    private static final int NEAR = 500;

    private MapperReader() {}

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path as places are to name it
     */
    public static List<ConfigEntry> read(String file, String text) {
        Matcher namespace = NAMESPACE.matcher(text);
        if (!namespace.find()) {
            return List.of();
        }
        String type = namespace.group(1).substring(namespace.group(1).lastIndexOf('.') + 1);
        String bare = COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
        LineStarts lines = LineStarts.of(bare);
        List<ConfigEntry> entries = new ArrayList<>();
        Matcher statement = STATEMENT.matcher(bare);
        while (statement.find()) {
            int end = bare.indexOf("</" + statement.group(1) + ">", statement.end());
            if (end < 0) {
                break;
            }
            Matcher found = SUBSTITUTION.matcher(bare).region(statement.end(), end);
            while (found.find()) {
                if (!GENERATED.matcher(found.group(1).strip()).matches()) {
                    int at = found.start();
                    String key = KEY + "." + type + "." + statement.group(2);
                    FilePlace place = new FilePlace(file, lines.at(at), 0, "");
                    entries.add(new ConfigEntry(key, lineAt(bare, at), SecretSigns.NONE, "", place));
                }
            }
        }
        return List.copyOf(entries);
    }

    /** The line on which something stands, without tags. */
    private static String lineAt(String text, int offset) {
        // Some write whole statements in one line; what stands near by says enough.
        int start = Math.max(text.lastIndexOf('\n', offset) + 1, offset - NEAR);
        int end = text.indexOf('\n', offset);
        return Secrets.masked(text.substring(start, Math.min(end < 0 ? text.length() : end, offset + NEAR))
                .replaceAll("</?\\w[^<>]*>", "")
                .strip());
    }
}
