package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.read.config.ConfigEntry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Settings by which a program asks a directory, or somebody else on the internet, without TLS. */
final class PlainAddresses {

    /** Directories, which take passwords. */
    private static final Pattern DIRECTORY = Pattern.compile("(?i)ldap://.*");
    /** Where programs fetch something, rather than where people are sent or what something is called. */
    private static final Pattern FETCHES = Pattern.compile(
            "(?i)(?!.*(redirect|callback|return|front|origin|cors|web-?site|home|logo|image|img|avatar|cdn|static|docs?\\b|licen[sc]e|schema|namespace|terms|contact|link|swagger|openapi|proxy|storage|oss\\b|bucket|domain|notify|page|referer|issuer|portal|host-?name)).*(url|uri|endpoint|address)");

    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)http://(?![^/]*\\.(local|localhost|internal|lan|svc|cluster|test|example|invalid|home|corp|intra|docker|consul|localdomain|lvh\\.me)\\b)"
                    + "(?!(www\\.)?example\\.)(?!localhost)([a-z0-9-]+\\.)+[a-z]{2,10}(:\\d+)?(/.*)?");

    private static final Pattern OF_DEVELOPERS = Pattern.compile("(?i)(dev|develop|development|local|test|it|ci|demo)");
    private static final Pattern HERE =
            Pattern.compile("(?is)(.*[/@,:]|)(localhost|127\\.0\\.0\\.1|\\[?::1\\]?|host\\.docker\\.internal)\\b.*");

    private PlainAddresses() {}

    /** What a setting does if its text is such an address. */
    static Optional<String> words(ConfigEntry entry) {
        String text = entry.text().strip();
        if (DIRECTORY.matcher(text).matches() && !HERE.matcher(text).matches()) {
            return Optional.of("goes to a directory without TLS");
        }
        return OUTSIDE.matcher(text).matches()
                        && FETCHES.matcher(entry.key()).matches()
                        && !OF_DEVELOPERS.matcher(entry.profile()).matches()
                ? Optional.of("goes over the internet without TLS")
                : Optional.empty();
    }
}
