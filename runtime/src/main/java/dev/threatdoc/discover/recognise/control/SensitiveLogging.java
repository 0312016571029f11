package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Loggers;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passwords, keys and tokens that are written into the log, by a log line or by a setting that logs everything. */
final class SensitiveLogging implements Recogniser {

    private static final Set<String> NUMBERS = Set.of("int", "long", "double", "Integer", "Long", "Double");
    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?");
    /** What is no plain word and no place for a value, as a password, a key or a token seldom is one. */
    private static final Pattern NO_WORDS =
            Pattern.compile("(?<![^\"\\s])(?!(?:[A-Z]?[a-z]*|\\{\\w*}|%s)[:;,.=]?(?![^\"\\s]))[^\"\\s]+");

    private static final Pattern GETTER = Pattern.compile("^get(?=[A-Z])");
    private static final List<String> LOG_REQUESTS = List.of(
            "spring.mvc.log-request-details", "spring.http.log-request-details", "spring.codec.log-request-details");
    /** What logs all that goes over a connection. */
    private static final Pattern WIRE = Pattern.compile(
            "logging\\.level\\.(org\\.apache\\.http(\\.(wire|headers))"
                    + "|org\\.apache\\.hc\\.client5\\.http\\.(wire|headers)|httpclient\\.wire.*|org\\.apache\\.commons\\.httpclient\\.wire)");
    /** What says something of a secret without being one, or makes or checks it. */
    private static final Pattern TELLS_ABOUT = Pattern.compile(
            "(?i)(is|has|no|missing|invalid|valid|max|min|num|number|count|mask|hidden|redact|obfuscat|hashed|truncated|shortened|partial|csrf|xsrf).*|.*(encoder|id|ids|type|length|size|count|name|names|expiry|expires|expiration"
                    + "|expired|url|uri|path|service|provider|manager|store|factory|generator|validator|policy|strength|hint|class|ttl|valid|present|exists|status|usage|usages|header|prefix|field|param|parameter|enabled|required|limit|reset|resolver|filter|config|properties|repository|error|exception|source|lifetime|validity)");

    @Override
    public void recognise(Module module, Notes notes) {
        WordList words = module.words();
        module.code()
                .calls()
                .filter(c -> isLine(c) && !LoggedValues.isRefused(c.expression()))
                .forEach(c -> secret(c.expression(), c.method(), words, module)
                        .or(() -> LoggedValues.announced(c.expression()))
                        .ifPresent(s -> notes.weakness(found(c, s))));
        module.configuration().entries().stream()
                .filter(SensitiveLogging::logsAll)
                .filter(e -> !Guarding.isForDevelopers(e))
                .forEach(e -> notes.weakness(SettingWeakness.of(
                        WeaknessKinds.LOGGED_SECRET,
                        e,
                        "writes whole requests into the log, with what logs people in")));
    }

    /** Whether it is a log line, or is printed by what is no tool for a terminal. */
    private static boolean isLine(Site<Expression.Call> call) {
        return Loggers.isLogLine(call.expression())
                || (Loggers.isPrinted(call.expression())
                        && call.type().methods().stream()
                                .noneMatch(m -> m.name().equals("main")));
    }

    /** Whether a setting logs requests with their headers and bodies. */
    private static boolean logsAll(ConfigEntry entry) {
        String text = entry.text().strip();
        return (LOG_REQUESTS.contains(entry.key()) && text.equalsIgnoreCase("true"))
                || (WIRE.matcher(entry.key()).matches() && text.matches("(?i)debug|trace|all"));
    }

    /** The name of the value that becomes part of the line, as it is or within a text. */
    private static Optional<String> secret(
            Expression.Call call, Optional<CodeMethod> method, WordList words, Module module) {
        return call.arguments().stream()
                .flatMap(SensitiveLogging::parts)
                .filter(p -> !LoggedValues.showsNothing(p, module.code())
                        && !LoggedValues.isMasked(p, method)
                        && !countsTokens(p))
                .map(SensitiveLogging::name)
                .filter(n -> words.isCredential(n) && !TELLS_ABOUT.matcher(n).matches())
                .findFirst();
    }

    /** A number that is called tokens says how many of them a language model took. */
    private static boolean countsTokens(Expression part) {
        return name(part).toLowerCase(Locale.ROOT).matches(".{0,60}tokens?")
                && Expression.typeOf(part)
                        .filter(t -> NUMBERS.contains(t.simpleName()))
                        .isPresent();
    }

    private static Stream<Expression> parts(Expression argument) {
        return argument instanceof Expression.Concat concat
                ? concat.parts().stream().flatMap(SensitiveLogging::parts)
                : Stream.of(argument);
    }

    /** The name of a variable, a field or an accessor; of anything else, which may mask or hash it, none. */
    private static String name(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        }
        if (expression instanceof Expression.Select select) {
            return select.name();
        }
        return expression instanceof Expression.Call call && call.arguments().isEmpty()
                ? GETTER.matcher(call.name()).replaceFirst("")
                : "";
    }

    private static Weakness found(Site<Expression.Call> call, String name) {
        return Weakness.of(
                WeaknessKinds.LOGGED_SECRET,
                new Evidence("\"" + name + "\" is written into the log", call.place()),
                // What the line says besides may be the secret itself.
                TEXTS.matcher(Secrets.masked(CodeText.of(call.expression())))
                        .replaceAll(text -> Matcher.quoteReplacement(
                                NO_WORDS.matcher(text.group()).replaceAll("..."))),
                name);
    }
}
