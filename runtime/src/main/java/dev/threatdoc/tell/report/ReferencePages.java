package dev.threatdoc.tell.report;

import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the reference of a threat can be read, so that reports and diagnostics can link there.
 *
 * @param base the address below which the pages of the bundled catalogs are, such as {@code https://example.org/docs}
 *     for {@code https://example.org/docs/core.md}; empty where nobody publishes them
 * @param folder the folder of {@link #FILE}, with a slash at its end unless it is the one of the page that links; empty
 *     where that file is not written
 */
public record ReferencePages(Optional<String> base, Optional<String> folder) {

    /** The page that is written beside the reports: the reference of each threat that was found in the system. */
    public static final String FILE = "threats.md";

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9./_~:@%+-]+[A-Za-z0-9._~-]");

    /** Links nowhere. */
    public static ReferencePages none() {
        return new ReferencePages(Optional.empty(), Optional.empty());
    }

    /** Links to the page that is written beside the reports. */
    public static ReferencePages beside() {
        return new ReferencePages(Optional.empty(), Optional.of(""));
    }

    /** Whether a text can be the base of links: an address of the web without query and without a slash at its end. */
    public static boolean isBase(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The same for pages that link from elsewhere. */
    public ReferencePages seenFrom(String folder) {
        return new ReferencePages(base, this.folder.map(f -> folder));
    }

    /** The address of a threat's reference; empty if it stands nowhere. */
    public Optional<String> address(Threat threat) {
        String anchor = "#" + CatalogPage.anchor(threat);
        return base.filter(b -> Catalogs.names().contains(threat.catalog()))
                .map(b -> b + "/" + threat.catalog() + ".md" + anchor)
                .or(() -> folder.map(f -> f + FILE + anchor));
    }
}
