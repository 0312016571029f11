package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of the page that a reference names, where it is known. */
@Stable
public final class ReferencePage {

    private static final Pattern ENTRY = Pattern.compile("(CAPEC|CWE)-([0-9]{1,6})");

    /** Only what cannot end a link or start another: references may come from files of others. */
    private static final Pattern PAGE = Pattern.compile("https?://[A-Za-z0-9./_~%?=&#:@+,;-]+");

    private ReferencePage() {}

    /** The address behind {@code CWE-89} and its like, or the reference itself if it is an address. */
    public static Optional<String> of(String reference) {
        Matcher entry = ENTRY.matcher(reference);
        if (entry.matches()) {
            return Optional.of("https://" + entry.group(1).toLowerCase(Locale.ROOT) + ".mitre.org/data/definitions/"
                    + entry.group(2) + ".html");
        }
        return Optional.of(reference).filter(PAGE.asMatchPredicate());
    }
}
