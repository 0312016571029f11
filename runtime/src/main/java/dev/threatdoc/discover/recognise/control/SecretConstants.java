package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.WrittenTexts;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.config.Secrets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Constants and variables whose name says that they hold a secret, and defaults of settings that annotations name. */
final class SecretConstants {

    private static final int SHORTEST = 6;
    private static final Set<String> SETTINGS =
            Set.of("org.springframework.beans.factory.annotation.Value", "io.micronaut.context.annotation.Value");
    private static final String PROPERTY = "org.eclipse.microprofile.config.inject.ConfigProperty";
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{([^:{}]+):(.*)\\}");
    private static final Pattern TOKEN_KEY =
            Pattern.compile("(?i).*(jwt|token|sign|hmac).{0,60}(secret|key).*|(secret|signing|base64)[._-]?key.*");
    /** The names of headers, parameters, columns, settings and cookies. */
    private static final Pattern NAME =
            Pattern.compile("[/.].*|.*[a-z]\\.[a-z].*|[a-z]+([-_:][a-z]+)++:?|[A-Z]+(_[A-Z]+)*+|\\w+[=:]");

    private static final Pattern ASKS_BY_NAME =
            Pattern.compile("get|put|putIfAbsent|getOrDefault|containsKey|computeIfAbsent"
                    + "|(get|set|remove|add|has|contains)(Optional)?(Attribute|Header|Headers|Parameter|Property|Claim|Cookie|Extra|String|Value|Key"
                    + "|RequiredProperty|RequestAttribute|SessionAttribute|ContextData|Metadata|FlashAttribute)|getenv|claim|queryParam|header"
                    + "|formParam|cookie|opt|optString|hasKey");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");
    private static final Pattern EXAMPLE = Pattern.compile("(?i).*(example|xxxx|your|\\.\\.\\.).*");
    /** How code names things: words that run together, digits among them. */
    private static final Pattern CAMEL = Pattern.compile("[a-z]++(\\d{1,3}+[a-z]*+)?([A-Z][a-z]++\\d{0,3}+)++");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z_. -]+");
    /** Known shapes of keys that vendors hand out. */
    private static final Pattern VENDORS_KEY = Pattern.compile(
            "AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|sk_(live|test)_[A-Za-z0-9]{16,}|sk-(proj-|ant-)?[A-Za-z0-9_-]{20,}"
                    + "|AIza[0-9A-Za-z_-]{35}|xox[abprs]-[A-Za-z0-9-]{10,}|SG\\.[\\w-]{16,}\\.[\\w-]{16,}|glpat-[\\w-]{20}"
                    + "|(?s)-----BEGIN ([A-Z]+ )?PRIVATE KEY-----.*");

    private SecretConstants() {}

    static Stream<WrittenSecret> of(CodeBase code) {
        Set<String> names = namesOfThings(code);
        Stream<WrittenSecret> fields = code.types().stream()
                .flatMap(t -> t.fields().stream()
                        .filter(f -> !names.contains(t.simpleName() + "." + f.name()))
                        .flatMap(f -> field(f).stream()));
        Stream<WrittenSecret> variables = code.sites(Expression.Assign.class).flatMap(a -> variable(a).stream());
        Stream<WrittenSecret> defaults =
                code.types().stream().flatMap(SecretConstants::annotations).flatMap(a -> fallback(a).stream());
        Stream<WrittenSecret> keys = code.sites(Expression.Literal.class).flatMap(l -> vendorsKey(l).stream());
        return Stream.of(fields, variables, defaults, keys).flatMap(s -> s);
    }

    /** Constants by which code asks for something: the keys of maps, the names of attributes, headers and settings. */
    private static Set<String> namesOfThings(CodeBase code) {
        return code.calls()
                .filter(c -> ASKS_BY_NAME.matcher(c.expression().name()).matches()
                        && c.expression().receiver().isPresent())
                .flatMap(c -> c.expression().arguments().stream().limit(1).flatMap(a -> constants(a, c.type())))
                .collect(Collectors.toSet());
    }

    /** What a constant may be, with the type whose it is. */
    private static Stream<String> constants(Expression expression, CodeType type) {
        if (expression instanceof Expression.Select select && select.of() instanceof Expression.Type of) {
            return Stream.of(of.type().simpleName() + "." + select.name());
        }
        return expression instanceof Expression.Variable variable
                        && variable.name().equals(variable.name().toUpperCase(Locale.ROOT))
                ? Arrays.stream(type.name().split("\\.", -1)).map(t -> t + "." + variable.name())
                : Stream.of();
    }

    private static Optional<WrittenSecret> field(CodeField field) {
        return field.annotations().isEmpty()
                ? field.value()
                        .flatMap(WrittenTexts::literal)
                        .filter(t -> isSecret(field.name(), t))
                        .map(t -> named(field.name(), t, field.place()))
                : Optional.empty();
    }

    private static Optional<WrittenSecret> variable(Site<Expression.Assign> site) {
        String name = site.expression().target() instanceof Expression.Variable variable ? variable.name() : "";
        return WrittenTexts.literal(site.expression().value())
                .filter(t -> isSecret(name, t))
                .map(t -> named(name, t, site.place()));
    }

    private static WrittenSecret named(String name, String text, CodePlace place) {
        return new WrittenSecret(
                name,
                text,
                name + " = \"***\"",
                TOKEN_KEY.matcher(name).matches(),
                name.toLowerCase(Locale.ROOT).contains("base64"),
                place);
    }

    /** A name such as {@code SECRET_KEY}, unless the text is the name of something itself. */
    static boolean isSecret(String name, String text) {
        return !name.isEmpty()
                && Secrets.isSecret(name)
                && text.length() >= SHORTEST
                && WrittenSecret.isPlain(text)
                && !isName(text, name);
    }

    private static boolean isName(String text, String name) {
        String said = letters(text);
        String own = letters(name);
        boolean says = !said.isEmpty() && (own.contains(said) || said.contains(own));
        // With digits or signs in it, it is more than the word, unless the name has the very same ones.
        return ((says || Secrets.isSecret(text)) && WORDS.matcher(text).matches())
                || (CAMEL.matcher(text).matches() && plain(name).contains(plain(text)) && !Secrets.isSecret(text))
                || NAME.matcher(text).matches();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The letters of a text alone, in lower case. */
    static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Stream<CodeAnnotation> annotations(CodeType type) {
        return Stream.of(
                        type.fields().stream().map(CodeField::annotations),
                        type.methods().stream().map(CodeMethod::annotations),
                        type.methods().stream()
                                .flatMap(m -> m.parameters().stream())
                                .map(CodeParameter::annotations))
                .flatMap(s -> s)
                .flatMap(List::stream);
    }

    /** What counts where no configuration sets it. */
    private static Optional<WrittenSecret> fallback(CodeAnnotation annotation) {
        String key;
        String text;
        if (annotation.type().isAny(SETTINGS)) {
            Matcher setting = DEFAULT.matcher(
                    annotation.value("value").flatMap(WrittenTexts::literal).orElse(""));
            if (!setting.matches()) {
                return Optional.empty();
            }
            key = setting.group(1);
            text = setting.group(2);
        } else if (annotation.type().is(PROPERTY)) {
            key = annotation.value("name").flatMap(WrittenTexts::literal).orElse("");
            text = annotation
                    .value("defaultValue")
                    .flatMap(WrittenTexts::literal)
                    .orElse("");
        } else {
            return Optional.empty();
        }
        return Secrets.isSecret(key) && WrittenSecret.isPlain(text)
                ? Optional.of(new WrittenSecret(
                        "the default of " + key,
                        text,
                        "@" + annotation.type().simpleName() + "(\"${" + key + ":***}\")",
                        TOKEN_KEY.matcher(key).matches(),
                        key.toLowerCase(Locale.ROOT).contains("base64"),
                        annotation.place()))
                : Optional.empty();
    }

    private static Optional<WrittenSecret> vendorsKey(Site<Expression.Literal> site) {
        return WrittenTexts.literal(site.expression())
                .filter(t -> VENDORS_KEY.matcher(t.strip()).matches() && Secrets.secrecy(t) == Secrecy.PLAIN_TEXT)
                .filter(t -> !EXAMPLE.matcher(t).matches())
                .map(t -> new WrittenSecret(
                        "a key of the form that vendors hand out", t, "\"***\"", false, false, site.place()));
    }
}
