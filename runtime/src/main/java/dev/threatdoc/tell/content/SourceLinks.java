package dev.threatdoc.tell.content;

import dev.threatdoc.model.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where places in files are opened: in an editor, or in a repository.
 *
 * @param pattern an address with {@code {path}} and {@code {line}} in it; empty for no links
 */
public record SourceLinks(String pattern) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://.*", Pattern.DOTALL);

    /** What would run in the page instead of opening a file. */
    private static final Set<String> REFUSED = Set.of("javascript", "data", "vbscript", "blob");

    /** No links. */
    public static SourceLinks none() {
        return new SourceLinks("");
    }

    /** Whether it is an address that opens a file: with a scheme and {@code {path}}. */
    public boolean isUsable() {
        Matcher scheme = SCHEME.matcher(pattern);
        return pattern.isEmpty()
                || (scheme.matches()
                        && !REFUSED.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                        && pattern.contains("{path}"));
    }

    /** The address of a place; none where nobody knows its file. */
    public Optional<String> address(Place place) {
        if (pattern.isEmpty() || place.file().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pattern.replace("{path}", encoded(place.file()))
                .replace("{line}", Integer.toString(Math.max(1, place.line()))));
    }

    /** A path whose slashes stay. */
    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
