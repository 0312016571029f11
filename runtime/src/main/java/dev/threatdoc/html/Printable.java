package dev.threatdoc.html;

import java.util.regex.Pattern;

/** Takes out of a page what no browser shows, what UTF-8 cannot hold, and what could make a text look like another. */
final class Printable {

    private static final Pattern DROPPED =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern REPLACED = Pattern.compile(
            "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|[\\uFFFE\\uFFFF]");

    private Printable() {}

    /** The same without control characters other than line ends; lone surrogates become the mark of replacement. */
    static String text(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return REPLACED.matcher(DROPPED.matcher(lines).replaceAll("")).replaceAll("\uFFFD");
    }
}
