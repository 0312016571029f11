package dev.threatdoc.read.config;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.text.InlineSecrets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which values are secrets, by their keys and by their form. */
@Experimental
public final class Secrets {

    /** Stands in the place of a secret. */
    public static final String MASK = InlineSecrets.MASK;

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
            "pass",
            "requirepass",
            "masterauth");

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

    /** Words before "secret" by which one is named. */
    private static final Set<String> REFERS = Set.of("from", "existing", "pull", "tls", "ref", "external", "use", "by");

    /** Settings of what writes deployments, which hold no secret themselves. */
    private static final Pattern DEPLOYMENT =
            Pattern.compile("(?i)(quarkus\\.(kubernetes|openshift|knative|minikube|helm|container-image)|dekorate)\\..*"
                    + "|spring\\.cloud\\.kubernetes\\..*|.*\\.(env|envFrom)\\.secrets");

    private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]$");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

    /** The half of a key pair that everybody may know. */
    private static final Pattern PUBLIC = Pattern.compile("-----BEGIN (RSA )?(PUBLIC KEY|CERTIFICATE)-----");

    private static final Pattern PRIVATE = Pattern.compile("-----BEGIN ([A-Z]{1,20} ){0,3}PRIVATE KEY-----");

    private static final Pattern ENCRYPTED = Pattern.compile(
            "(?s)\\s*(\\{cipher\\}|(?i:ENC)\\(|DEC\\(|\\{aes|\\{xor}|CRYPT:|OBF:|MD5:|-----BEGIN PGP).*");
    private static final Pattern HASHED =
            Pattern.compile("(?s)\\s*(\\{(bcrypt|scrypt|argon2|pbkdf2)[^}]*\\}|\\$2[aby]\\$).*");
    /** What somebody fills in before the program starts, or what a place of secrets is asked for. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?s)[$#@][\\w.\\-]+@?|.*\\{\\{.{0,200}\\}\\}.*|.*[$#@]\\{.*"
                    + "|\\$\\(.*\\)|<.*>|%\\w+%|\\[\\[?[\\w ]+\\]?\\]|!(Ref|Sub|ImportValue|GetAtt)\\b.*|__\\w+__|\\*+|[xX]{3,}|\\.{3,}|-+|\\?+"
                    + "|(vault|sm|ssm|kms|aws-secretsmanager|secretsmanager|keyvault|ref\\+\\w+|op|env|sops|secret|arn):.*"
                    + "|(?i:[<(\\[]?(your|put|insert|enter|add|fill|replace|set|paste)[-_ ](?!strong|super|secret-?key$).*"
                    + "|[<(\\[]?(todo|tbd|fixme|replaced?|change)[-_ ]?(me|with|by|this|in|here)\\b.+|redacted|dummy|null|undefined"
                    + "|placeholder|n/a|todo|tbd|fixme)");

    private static final Pattern NAMED = Pattern.compile("[$#]\\{([\\w.\\-]+)");
    private static final Pattern SWITCH = Pattern.compile("(?i)true|false|yes|no|on|off|none|enabled|disabled");
    /** A placeholder as a whole, with what counts where nobody fills it in. */
    private static final Pattern WITH_FALLBACK = Pattern.compile("(?s)[$#]\\{[^:{}]+?:([-?]?)(.*)\\}");
    /** What stands under the name of a secret and is none: a switch, a place, the name of a header or of a class. */
    private static final Pattern NO_SECRET = Pattern.compile(
            "(?i)true|false|yes|no|on|off|none|enabled|disabled|required|optional|always|never|(classpath|file):.*"
                    + "|/(run|etc|var|opt|home|app|vault|mnt|secrets|keys|certs|config)/[\\w./-]*|[./~\\w-]*\\.(pem|jks|p12|pfx|key|crt|txt|json|ya?ml|properties)"
                    + "|https?://\\S*|x-[a-z-]+|authorization|bearer|basic|(com|org|io|net|java|javax|jakarta)(\\.\\w+){2,}+|[a-z]+(/[a-z-]+){2,}+");

    private Secrets() {}

    /** Whether a key is that of a secret, such as {@code spring.datasource.password} or {@code DB_PASSWORD}. */
    public static boolean isSecret(String key) {
        String last = INDEX.matcher(key).replaceAll("");
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
                && !isReference(key, words)
                && (WORDS.contains(end)
                        // In capitals, words run together.
                        || end.endsWith("password")
                        || (words.size() > 1 && PAIRS.contains(words.get(words.size() - 2) + " " + end))
                        || key.endsWith("encrypt.key")
                        // Neo4j's images take the name and the password in one.
                        || key.endsWith("NEO4J_AUTH"));
    }

    /** Whether what stands there is what a secret is called, as deployments find it, and not the secret. */
    private static boolean isReference(String key, List<String> words) {
        String end = words.get(words.size() - 1);
        boolean named = words.size() > 1 && REFERS.contains(words.get(words.size() - 2));
        return (end.equals("secret") || end.equals("secrets"))
                && (named || DEPLOYMENT.matcher(key).matches());
    }

    /** Whether a value is the half of a key pair that nobody else may know, whatever its key says. */
    static boolean isPrivateKey(String value) {
        return PRIVATE.matcher(value).find();
    }

    /** What a secret's value shows of it. */
    public static Secrecy secrecy(String value) {
        return signs(value, Set.of(), false).secrecy();
    }

    /**
     * All that a secret's value shows of it.
     *
     * @param names what stands beside it, such as the name of the user whose it is, in small letters
     * @param isEncoded whether it is known to be written in Base64
     */
    public static SecretSigns signs(String value, Set<String> names, boolean isEncoded) {
        String text = value.strip();
        if (text.isEmpty()) {
            return SecretSigns.kept(Secrecy.EMPTY);
        }
        if (PUBLIC.matcher(text).lookingAt() || NO_SECRET.matcher(text).matches()) {
            return SecretSigns.NONE;
        }
        if (ENCRYPTED.matcher(text).matches() || HASHED.matcher(text).matches()) {
            return SecretSigns.kept(Secrecy.ENCRYPTED);
        }
        Matcher fallback = WITH_FALLBACK.matcher(text);
        if (fallback.matches() && text.indexOf('}') >= text.lastIndexOf('{')) {
            // What asks for the variable under pain of an error has no other value.
            SecretSigns inner = fallback.group(1).equals("?")
                    ? SecretSigns.kept(Secrecy.EMPTY)
                    : signs(unquoted(fallback.group(2)), names, isEncoded);
            return inner.secrecy() == Secrecy.PLAIN_TEXT
                    ? new SecretSigns(Secrecy.PLAIN_TEXT, inner.strength(), true)
                    : SecretSigns.kept(Secrecy.PLACEHOLDER);
        }
        if (PLACEHOLDER.matcher(text).matches()) {
            return SecretSigns.kept(Secrecy.PLACEHOLDER);
        }
        return new SecretSigns(Secrecy.PLAIN_TEXT, Guessable.strength(text, names, isEncoded), false);
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^[\"']|[\"']$", "");
    }

    /** Whether a password stands within the value, as in {@code https://user:password@host}. */
    public static boolean hasInlineSecret(String value) {
        return inline(value, true).isPresent();
    }

    /**
     * What is known of the password that stands within the value in plain text; nothing if none does.
     *
     * @param isAddress whether the value says where something is, even if no scheme does
     */
    static Optional<SecretSigns> inline(String value, boolean isAddress) {
        for (InlineSecrets.Inline found : InlineSecrets.in(value, isAddress)) {
            SecretSigns signs =
                    signs(unquoted(found.secret()), Set.of(found.user().toLowerCase(Locale.ROOT)), false);
            if (signs.secrecy() == Secrecy.PLAIN_TEXT) {
                return Optional.of(signs);
            }
        }
        return Optional.empty();
    }

    /** The value with passwords within it masked. */
    public static String masked(String value) {
        return InlineSecrets.masked(value);
    }

    /** What of a secret's value may be shown: the name that a placeholder asks for, or whether something is on. */
    static String shown(String value, SecretSigns signs) {
        String name = placeholderName(value);
        if (signs.secrecy() == Secrecy.PLACEHOLDER && !name.isEmpty()) {
            return "${" + name + "}";
        }
        if (signs.secrecy() == Secrecy.NONE && SWITCH.matcher(value.strip()).matches()) {
            return value.strip();
        }
        return signs.secrecy() == Secrecy.EMPTY ? "" : MASK;
    }

    /** The name that a placeholder asks for, such as {@code DB_PASSWORD}; nothing if it is none that has a name. */
    static String placeholderName(String value) {
        Matcher name = NAMED.matcher(value.strip());
        return name.lookingAt() ? name.group(1) : "";
    }
}
