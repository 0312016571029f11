package dev.threatdoc.files.sarif;

import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of MITRE's lists that a threat refers to, by their numbers. */
public final class ReferenceNumbers {

    private static final Pattern ENTRY = Pattern.compile("(CAPEC|CWE)-([0-9]{1,6})");

    private ReferenceNumbers() {}

    /** The weaknesses behind it: the digits of each, as they are written. */
    public static List<String> cwe(Threat threat) {
        return of(threat, "CWE");
    }

    /** The attack patterns, likewise. */
    public static List<String> capec(Threat threat) {
        return of(threat, "CAPEC");
    }

    private static List<String> of(Threat threat, String list) {
        return threat.references().stream()
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .filter(m -> m.group(1).equals(list))
                .map(m -> m.group(2))
                .toList();
    }
}
