package dev.threatdoc.threat.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings references to the short form that catalogs use: {@code CAPEC-66} instead of the address of its page. */
final class ThreatReferences {

    private static final Pattern PAGE =
            Pattern.compile("https?://(capec|cwe)\\.mitre\\.org/data/definitions/([0-9]{1,6})(?:\\.html)?/?");

    private ThreatReferences() {}

    /** References as a list without repetition; in pytm's files one text holds several, with commas between them. */
    static List<String> normal(List<String> texts) {
        return texts.stream()
                .flatMap(t -> Stream.of(t.split(",\\s+|[\\r\\n]+")))
                .map(ThreatReferences::shorten)
                .filter(r -> !r.isEmpty())
                .distinct()
                .toList();
    }

    private static String shorten(String reference) {
        String text = reference.strip();
        Matcher page = PAGE.matcher(text);
        return page.matches() ? page.group(1).toUpperCase(java.util.Locale.ROOT) + "-" + page.group(2) : text;
    }
}
