package dev.threatdoc.read.config;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which values are secrets, by their keys and by their form. */
@Experimental
public final class Secrets {

    /** Stands in the place of a secret. */
    public static final String MASK = "******";

    /** The last words of keys that hold secrets. */
    private static final Set<String> WORDS = Set.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "secret",
            "secrets",
            "token",
            "apikey",
            "credential",
            "credentials",
            "pass");

    /** The last two words of keys that hold secrets. */
    private static final Set<String> PAIRS = Set.of(
            "api key",
            "access key",
            "secret key",
            "private key",
            "signing key",
            "key value",
            "encryption key",
            "encrypt key",
            "account key",
            "shared key",
            "master key",
            "client key",
            "connection string");

    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    /** A user's name and a password before a host, be it as URLs want it or not; a number there is a port. */
    private static final Pattern USER_INFO = Pattern.compile(
            "(://[^\\s/@:]{0,1000}:)(?!\\d{1,5}(?:[/?#,\\s]|$))((?:(?!://)[^\"\\r\\n]){1,1000}?)(@)(?![^/?#\\s]{0,1000}@)");

    private static final Pattern PARAMETER = Pattern.compile("(?i)((?:^|[?&;,\\s])[\\w.-]{0,100}"
            + "(?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|access[_-]?key|account[_-]?key"
            + "|private[_-]?key|sharedaccesskey|credentials?)\\s*=\\s*)(\"[^\"]*\"|'[^']*'|[^&;\\s]+)");
    /** The half of a key pair that everybody may know. */
    private static final Pattern PUBLIC = Pattern.compile("-----BEGIN (RSA )?(PUBLIC KEY|CERTIFICATE)-----");

    private static final Pattern ENCRYPTED = Pattern.compile("(?s)\\s*(\\{cipher\\}|ENC\\(|vault:|\\{aes).*");
    private static final Pattern HASHED =
            Pattern.compile("(?s)\\s*(\\{(bcrypt|scrypt|argon2|pbkdf2)[^}]*\\}|\\$2[aby]\\$).*");
    private static final Pattern PLACEHOLDER = Pattern.compile("[$#@]\\{?[\\w.\\-]+(:([^}]*))?\\}?@?|\\{\\{.*\\}\\}");

    private Secrets() {}

    /** Whether a key is that of a secret, such as {@code spring.datasource.password} or {@code DB_PASSWORD}. */
    public static boolean isSecret(String key) {
        String last = key.replaceAll("\\[\\d+\\]$", "");
        last = last.substring(last.lastIndexOf('.') + 1);
        List<String> words = WORD.matcher(last)
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        String end = words.get(words.size() - 1);
        boolean flag = words.get(0).equals("use") || words.get(0).equals("enable");
        return !flag
                && (WORDS.contains(end)
                        // In capitals, words run together.
                        || end.endsWith("password")
                        || (words.size() > 1 && PAIRS.contains(words.get(words.size() - 2) + " " + end))
                        || key.endsWith("encrypt.key"));
    }

    /** What a secret's value shows of it. */
    public static Secrecy secrecy(String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return Secrecy.EMPTY;
        }
        if (PUBLIC.matcher(text).lookingAt()) {
            return Secrecy.NONE;
        }
        if (ENCRYPTED.matcher(text).matches() || HASHED.matcher(text).matches()) {
            return Secrecy.ENCRYPTED;
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        if (placeholder.matches()) {
            String fallback = placeholder.group(2);
            return fallback == null || fallback.isBlank() ? Secrecy.PLACEHOLDER : Secrecy.PLAIN_TEXT;
        }
        return Secrecy.PLAIN_TEXT;
    }

    /** Whether a password stands within the value, as in {@code https://user:password@host}. */
    public static boolean hasInlineSecret(String value) {
        Matcher userInfo = USER_INFO.matcher(value);
        if (userInfo.find() && secrecy(userInfo.group(2)) == Secrecy.PLAIN_TEXT) {
            return true;
        }
        Matcher parameter = PARAMETER.matcher(value);
        return parameter.find() && secrecy(parameter.group(2)) == Secrecy.PLAIN_TEXT;
    }

    /** The value with passwords within it masked. */
    public static String masked(String value) {
        String masked = USER_INFO.matcher(value).replaceAll("$1" + MASK + "$3");
        return PARAMETER.matcher(masked).replaceAll("$1" + MASK);
    }

    /** The name that a placeholder asks for, such as {@code DB_PASSWORD}; the value itself if it is none. */
    static String placeholderName(String value) {
        return value.strip().replaceAll("^[$#@]\\{?|[}@]$", "").replaceAll("(?s):.*", "");
    }
}
