package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A secret that stands in code.
 *
 * @param what what people call it, such as {@code the password for DriverManager.getConnection}
 * @param text the secret itself, which must not leave this package
 * @param statement where it stands, with the secret masked
 * @param isTokenKey whether tokens are made or checked by it
 * @param isEncoded whether it is known to be written in Base64
 */
record WrittenSecret(
        String what, String text, String statement, boolean isTokenKey, boolean isEncoded, CodePlace place) {

    private static final String MASK = "\"***\"";
    private static final String PLAIN_MARK = "{noop}";
    private static final int MOST_CHARACTERS = 120;
    /** As mail providers show passwords for programs: four groups of four letters. */
    private static final Pattern APP_PASSWORD = Pattern.compile("[a-z]{4}( [a-z]{4}){3}");

    /** Never tells the secret. */
    @Override
    public String toString() {
        return what + " at " + place;
    }

    /** Whether a text is a secret as it stands: no placeholder, no hash, no sentence, and not empty. */
    static boolean isPlain(String text) {
        String bare = bare(text);
        return bare.strip().length() > 1
                && (!bare.contains(" ")
                        || bare.startsWith("-----BEGIN")
                        || APP_PASSWORD.matcher(bare).matches())
                && !bare.contains("%s")
                && !bare.contains("{}")
                && Secrets.secrecy(bare) == Secrecy.PLAIN_TEXT;
    }

    /** A secret without the mark by which Spring Security is told that it is none of a hash. */
    static String bare(String text) {
        return text.startsWith(PLAIN_MARK) ? text.substring(PLAIN_MARK.length()) : text;
    }

    /** A call or creation as people would write it, its texts masked where they are the secret or hold one. */
    static String call(String before, List<Expression> arguments, String secret) {
        String text =
                before + arguments.stream().map(a -> argument(a, secret)).collect(Collectors.joining(", ", "(", ")"));
        return OneLine.cut(text, MOST_CHARACTERS);
    }

    private static String argument(Expression argument, String secret) {
        if (argument instanceof Expression.Literal literal) {
            return literal.value() instanceof String text
                    ? text.contains(secret) || !Secrets.masked(text).equals(text) ? MASK : CodeText.of(literal)
                    : CodeText.of(literal);
        }
        // Whatever is put together here may hold it in parts.
        return argument.all().anyMatch(e -> e instanceof Expression.Literal l && l.value() instanceof String)
                ? argument instanceof Expression.Call call && call.receiver().orElse(null) instanceof Expression.Literal
                        ? MASK + "." + call.name() + "()"
                        : "..."
                : CodeText.of(argument);
    }
}
