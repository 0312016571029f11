package dev.threatdoc.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to further reading, as links where their page is known. */
final class ReferenceLink {

    private static final Pattern ENTRY = Pattern.compile("(CAPEC|CWE)-([0-9]{1,6})");

    /** Only what cannot end the link or start another: references may come from files of others. */
    private static final Pattern PAGE = Pattern.compile("https?://[A-Za-z0-9./_~%?=&#:@+,;-]+");

    private ReferenceLink() {}

    /** A reference in Markdown. */
    static String of(String reference) {
        Matcher entry = ENTRY.matcher(reference);
        if (entry.matches()) {
            return "[" + reference + "](https://" + entry.group(1).toLowerCase(Locale.ROOT)
                    + ".mitre.org/data/definitions/" + entry.group(2) + ".html)";
        }
        return PAGE.matcher(reference).matches() ? "<" + reference + ">" : Markdown.text(reference);
    }
}
