package dev.threatdoc.read.config;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which secrets are guessed first: lists of well-known passwords hold little else than these words. */
final class Guessable {

    /** The bytes of a key for HS256, by RFC 7518. */
    private static final int LEAST_BYTES = 32;
    /** Longer texts are no password that a list has. */
    private static final int LONGEST = 80;

    private static final int SHORTEST_NAME = 3;
    private static final int MOST_DIGITS = 10;

    /** Words of which well-known passwords are made, among them what the manuals of programs set. */
    private static final Set<String> ALL_WORDS = Arrays.stream(
                    ("1 abc admin administrator an and api app application as asdf"
                                    + " auth backend bar base base64 be bits bytes cassandra change changeit changeme client code couchbase"
                                    + " data database db default demo dev development do elastic elasticsearch encode encryption enough"
                                    + " example fake foo for generate generation grafana guest have has hello hmac hs hs256 hs512 in insecure"
                                    + " is it java jenkins jwt kafka key keycloak least letmein local long longer main manager mariadb master"
                                    + " me minio mongo mongodb monkey more mssql must my mysql nacos need needs neo4j not of only oracle"
                                    + " owner pass passw0rd passwd password pg pgadmin please postgres postgresql private prod production"
                                    + " project pwd p@ssw0rd p@ssword qwe qwerty rabbit rabbitmq random really redis replace root s3cr3t"
                                    + " s3cret sa sample secret secure security server service should sign signature signing simple some"
                                    + " spring springboot sql strong sonar super system temp test tester testing text than that the this"
                                    + " tiger to token tokens toor top use used usage user username value very web welcome with you your"
                                    + " zookeeper zxc")
                            .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());

    /** Words that even two or three of are tried first: {@code rootpassword}, {@code mysecretpassword}. */
    private static final Set<String> USUAL_WORDS = Set.of(
            "admin",
            "change",
            "database",
            "db",
            "dev",
            "example",
            "guest",
            "it",
            "local",
            "me",
            "minio",
            "my",
            "mysql",
            "pass",
            "password",
            "please",
            "postgres",
            "pwd",
            "root",
            "secret",
            "super",
            "test",
            "the",
            "this",
            "user",
            "your");
    /** Stands among words for all digits. */
    private static final String A_DIGIT = "1";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,10}");
    private static final Pattern ENDING = Pattern.compile("[\\W_]*\\d{0,4}[\\W_]{0,3}$");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]+");
    private static final Pattern ONE_CHARACTER = Pattern.compile("(.)\\1*");

    private Guessable() {}

    /**
     * How hard a secret is to guess.
     *
     * @param names what stands beside it, such as the name of the user whose it is, in small letters
     * @param isEncoded whether it is known to be written in Base64
     */
    static Strength strength(String secret, Set<String> names, boolean isEncoded) {
        String bare = secret.strip();
        Optional<String> decoded = decoded(bare);
        Optional<String> readable = decoded.filter(d -> PRINTABLE.matcher(d).matches());
        List<String> texts =
                Stream.concat(Stream.of(bare), readable.stream()).distinct().toList();
        if (texts.stream().anyMatch(t -> isWellKnown(t, names))) {
            return Strength.WELL_KNOWN;
        }
        if (texts.stream()
                .anyMatch(t -> t.length() <= LONGEST && isMadeOf(ALL_WORDS, t.toLowerCase(Locale.ROOT), names))) {
            return Strength.GUESSABLE;
        }
        int bytes = isEncoded && decoded.isPresent()
                ? decoded.get().length()
                : bare.getBytes(StandardCharsets.UTF_8).length;
        return bytes < LEAST_BYTES ? Strength.SHORT : Strength.USUAL;
    }

    private static boolean isWellKnown(String text, Set<String> names) {
        String lower = text.toLowerCase(Locale.ROOT);
        return names.contains(lower)
                || (text.length() <= LONGEST
                        && (ONE_CHARACTER.matcher(text).matches()
                                || ALL_WORDS.contains(ENDING.matcher(lower).replaceFirst(""))
                                || DIGITS.matcher(text).matches()
                                || isMadeOf(USUAL_WORDS, lower, names)));
    }

    /** Whether a text is those words, digits and signs in a row; told in one go, however they may be cut. */
    private static boolean isMadeOf(Set<String> words, String text, Set<String> names) {
        Set<String> all = Stream.concat(words.stream(), names.stream().filter(n -> n.length() >= SHORTEST_NAME))
                .collect(Collectors.toSet());
        boolean withDigits = words.contains(A_DIGIT);
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int i = 0; i < text.length(); i++) {
            if (!reached[i]) {
                continue;
            }
            int digits = i;
            while (withDigits
                    && digits < text.length()
                    && digits - i < MOST_DIGITS
                    && Character.isDigit(text.charAt(digits))) {
                digits++;
                reached[digits] = true;
            }
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                reached[i + 1] = true;
            }
            int at = i;
            all.stream().filter(w -> text.startsWith(w, at)).forEach(w -> reached[at + w.length()] = true);
        }
        return reached[text.length()];
    }

    /** The bytes that a text in Base64 stands for, each as a character. */
    private static Optional<String> decoded(String text) {
        if (text.length() < 4 || !BASE64.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            Base64.Decoder decoder =
                    text.contains("-") || text.contains("_") ? Base64.getUrlDecoder() : Base64.getDecoder();
            return Optional.of(new String(decoder.decode(text), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
