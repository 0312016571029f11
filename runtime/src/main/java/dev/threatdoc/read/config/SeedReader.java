package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in scripts of SQL that fill a database where accounts for administrators are created, with passwords. */
@Experimental
public final class SeedReader {

    /** The key under which such accounts are known; the text is the account's name. */
    public static final String KEY = "sql.seeded-account";

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final Pattern INSERT = Pattern.compile(
            "(?i)\\binsert\\s+(?:ignore\\s+)?into\\s+[`\"\\[]?(?:\\w+[`\"\\]]?\\.[`\"\\[]?)?(\\w*(?:user|account|admin|customer|member|employee|operator|staff)\\w*)[`\"\\]]?"
                    + "\\s*(\\([^)]{0,2000}\\))?\\s*(?:values|select)\\s*([^\\n]{0,2000}(?:\\n[^\\n]{0,2000}){0,3})");
    private static final Pattern ADMINISTRATOR =
            Pattern.compile("(?i)'((?:super|sys)?_?admin(?:istrator)?\\d{0,4}|root|superuser)(?:@[\\w.-]{1,60})?'");
    private static final Pattern PASSWORD = Pattern.compile("(?i)(passw(or)?d|passwd|pwd|pass)(_?(hash|digest))?");
    /** A text that can only be a hash: of BCrypt and its like, or of a digest. */
    private static final Pattern HASH = Pattern.compile(
            "'(?:\\{\\w+})?(?:\\$(?:2[aby]|argon2\\w*|5|6)\\$[^']{10,200}|[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[A-Za-z0-9+/]{27,43}=)'");

    private SeedReader() {}

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path as places are to name it
     */
    public static List<ConfigEntry> read(String file, String text) {
        if (text.length() > MOST_CHARACTERS) {
            return List.of();
        }
        Matcher insert = INSERT.matcher(text);
        while (insert.find()) {
            String columns = insert.group(2);
            String row = insert.group(3);
            Matcher name = ADMINISTRATOR.matcher(row);
            boolean password = columns == null
                    ? HASH.matcher(row).find()
                    : List.of(columns.split("\\W+")).stream()
                            .anyMatch(c -> PASSWORD.matcher(c).matches());
            if (password && name.find()) {
                int at = insert.start(3) + name.start();
                return List.of(new ConfigEntry(
                        KEY,
                        name.group(1),
                        SecretSigns.NONE,
                        "",
                        new FilePlace(file, LineStarts.of(text).at(at), 0, "")));
            }
        }
        return List.of();
    }
}
