package dev.threatdoc.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passwords that stand within addresses and other texts. */
public final class InlineSecrets {

    /** Stands in the place of a secret. */
    public static final String MASK = "******";

    /** A user's name and a password before a host, be it as URLs want it or not; a number there is a port. */
    private static final Pattern USER_INFO = Pattern.compile(
            "(://[^\\s/@:]{0,1000}:)(?!\\d{1,5}(?:[/?#,\\s]|$))((?:(?!://)[^\"\\r\\n]){1,1000}?)(@)(?![^/?#\\s]{0,1000}@)");

    /** The same where no scheme stands before it, as in settings of hosts; the whole value. */
    private static final Pattern BARE_USER_INFO = Pattern.compile(
            "^((?!(?i:jdbc|r2dbc|mailto|sip|acct|git|ssh|urn|classpath|file|x):)[^\\s/@:]{0,200}:)"
                    + "(?!//)(?!\\d{1,5}(?:[/?#,]|$))([^\\s]{1,1000})(@)(?!sha256:|aar$|jar$)(?=[\\w.\\[-][^\\s@]{0,1000}$)");

    /** How Oracle's driver takes both within the URL: {@code jdbc:oracle:thin:user/password@host}. */
    private static final Pattern ORACLE = Pattern.compile(
            "(?i)((?:jdbc:)?oracle:\\w{1,10}:[^/@\\s\"]{1,200}/)([^\\s]{1,1000})(@)(?![^@\\s]{0,1000}@)");

    private static final Pattern PARAMETER = Pattern.compile("(?i)((?:^|[?&;,\\s])[\\w.-]{0,100}"
            + "(?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|access[_-]?key|account[_-]?key"
            + "|private[_-]?key|sharedaccesskey|credentials?)\\s*=\\s*)(\"[^\"]*\"|'[^']*'|[^&;\\s]+)");

    private InlineSecrets() {}

    /**
     * A password within a text.
     *
     * @param user what stands before it, such as the name of the user whose it is
     * @param secret the password itself, which goes nowhere
     */
    public record Inline(String user, String secret) {

        /** Without the password, for whoever holds it might print it. */
        @Override
        public String toString() {
            return "Inline[user=" + user + ", secret=" + MASK + "]";
        }
    }

    /**
     * The first password of each form that stands in a text.
     *
     * @param isAddress whether the text says where something is, even if no scheme does
     */
    public static List<Inline> in(String text, boolean isAddress) {
        List<Inline> found = new ArrayList<>();
        for (Pattern form : isAddress
                ? List.of(ORACLE, USER_INFO, BARE_USER_INFO, PARAMETER)
                : List.of(ORACLE, USER_INFO, PARAMETER)) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                found.add(new Inline(user(matcher.group(1)), matcher.group(2)));
            }
        }
        return found;
    }

    private static String user(String before) {
        return before.replaceAll("^.*/|:$|/$", "").replaceAll("^.*:", "");
    }

    /** The text with passwords within it masked. */
    public static String masked(String text) {
        String masked = ORACLE.matcher(SecretForms.masked(text)).replaceAll("$1" + MASK + "$3");
        masked = USER_INFO.matcher(masked).replaceAll("$1" + MASK + "$3");
        masked = BARE_USER_INFO.matcher(masked).replaceAll("$1" + MASK + "$3");
        return PARAMETER.matcher(masked).replaceAll("$1" + MASK);
    }
}
