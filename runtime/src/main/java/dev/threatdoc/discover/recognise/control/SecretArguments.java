package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.WrittenTexts;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that code hands over as secrets to what they open: connections, clients, mail, brokers, directories, and what
 * makes tokens. The place is that of the text, be it there or in a constant.
 */
final class SecretArguments {

    private static final Pattern EMBEDDED = Pattern.compile("jdbc:(h2|hsqldb|derby|sqlite):(?!tcp|ssl|hsqls?:|//).*");
    private static final Pattern CREDENTIAL = Pattern.compile("(Basic|Bearer|ApiKey|Token) [A-Za-z0-9+/=._~-]{8,}");
    private static final Pattern ADDRESS = Pattern.compile("(?s)(\\w[\\w+:.-]*://|jdbc:|r2dbc:).*|.*LoginModule .*");
    private static final Pattern HMAC = Pattern.compile("HS\\d+");
    private static final Pattern WORD = Pattern.compile("[\\w-]{3,80}");
    private static final Set<String> UNFOLDING = Set.of("getBytes", "toCharArray");
    private static final Set<String> DECODERS =
            Set.of("decode", "decodeBase64", "parseBase64Binary", "decodeFromString");
    private static final Set<String> SETTERS = Set.of("put", "setProperty", "addToEnvironment", "property", "option");
    private static final Set<String> HEADERS =
            Set.of("header", "setRequestProperty", "addHeader", "setHeader", "set", "add", "defaultHeader", "put");
    private static final Set<String> TABLES_OF_PAIRS = Set.of("of", "asMap", "mapOf");
    private static final Set<String> TABLES =
            Set.of("java.util.Properties", "java.util.Hashtable", "java.util.Map", "java.util.HashMap");
    private static final Pattern KEY_OF_PROPERTY = Pattern.compile("(?i)user(name)?|password|.*[._-].*");

    private final CodeBase code;

    private SecretArguments(CodeBase code) {
        this.code = code;
    }

    static Stream<WrittenSecret> of(CodeBase code) {
        SecretArguments arguments = new SecretArguments(code);
        return Stream.of(
                        code.calls().flatMap(c -> arguments.call(c)),
                        code.creations().flatMap(c -> arguments.creation(c)),
                        code.sites(Expression.Literal.class).flatMap(l -> arguments.address(l).stream()))
                .flatMap(s -> s);
    }

    /** Where a text stands, and whether it is decoded on the way. */
    private record Text(String text, CodePlace place, boolean isEncoded) {}

    private Stream<WrittenSecret> call(Site<Expression.Call> site) {
        Expression.Call call = site.expression();
        Optional<TypeName> on = call.rootType();
        Stream<WrittenSecret> taken =
                SecretTakers.of(call, on)
                        .flatMap(t -> t.argument(call.arguments()).map(a -> secret(t, a, site)))
                        .stream()
                        .flatMap(s -> s);
        return Stream.of(taken, named(site).stream(), paired(site)).flatMap(s -> s);
    }

    private Stream<WrittenSecret> creation(Site<Expression.New> site) {
        Expression.New created = site.expression();
        return SecretTakers.ofCreation(created.type())
                .flatMap(t -> t.argument(created.arguments())
                        .flatMap(a -> text(a, site))
                        .filter(t2 -> WrittenSecret.isPlain(t2.text()))
                        .map(s -> new WrittenSecret(
                                "the " + t.what() + " for " + created.type().simpleName(),
                                s.text(),
                                WrittenSecret.call("new " + created.type().simpleName(), created.arguments(), s.text()),
                                t.isTokenKey() || isForTokens(created),
                                s.isEncoded(),
                                s.place())))
                .stream();
    }

    /** A key for an HMAC is one for tokens; one for a cipher is not, whose length is its own matter. */
    private static boolean isForTokens(Expression.New created) {
        return created.arguments().stream()
                .flatMap(a -> a.all())
                .anyMatch(e -> (e instanceof Expression.Literal l
                                && String.valueOf(l.value()).startsWith("Hmac"))
                        || (e instanceof Expression.Select s
                                && HMAC.matcher(s.name()).matches()));
    }

    private Stream<WrittenSecret> secret(SecretTakers.Taker taker, Expression argument, Site<Expression.Call> site) {
        Expression.Call call = site.expression();
        boolean opensNothing = call.arguments().stream()
                .flatMap(a -> WrittenTexts.of(a, site.type()).stream())
                .anyMatch(t -> EMBEDDED.matcher(t).matches());
        return opensNothing
                ? Stream.of()
                : text(argument, site)
                        .filter(t -> WrittenSecret.isPlain(t.text())
                                // Whatever a key looks like, it is one where tokens are signed by it.
                                || (taker.isTokenKey() && WORD.matcher(t.text()).matches()))
                        .stream()
                        .map(t -> new WrittenSecret(
                                "the " + taker.what() + " for " + owner(call) + call.name(),
                                t.text(),
                                WrittenSecret.call(owner(call) + call.name(), call.arguments(), t.text()),
                                taker.isTokenKey(),
                                t.isEncoded(),
                                t.place()));
    }

    private static String owner(Expression.Call call) {
        return call.receiver()
                .map(r -> r instanceof Expression.Type type
                        ? type.type().simpleName() + "."
                        : r instanceof Expression.Variable variable ? variable.name() + "." : "")
                .orElse("");
    }

    /** What keys and values in turn make a table, as {@code Map.of} does. */
    private Stream<WrittenSecret> paired(Site<Expression.Call> site) {
        Expression.Call call = site.expression();
        if (!TABLES_OF_PAIRS.contains(call.name()) || call.arguments().size() % 2 != 0) {
            return Stream.of();
        }
        return IntStream.range(0, call.arguments().size() / 2)
                .mapToObj(i -> WrittenTexts.of(call.arguments().get(2 * i), site.type())
                        .flatMap(k -> text(call.arguments().get(2 * i + 1), site)
                                .filter(v -> SecretConstants.isSecret(k, v.text()))
                                .map(v -> new WrittenSecret(
                                        k, v.text(), "\"" + k + "\", \"***\"", false, false, v.place()))))
                .flatMap(Optional::stream);
    }

    /** What a property or a header of such a name is set to. */
    private Optional<WrittenSecret> named(Site<Expression.Call> site) {
        Expression.Call call = site.expression();
        boolean isNamed = SETTERS.contains(call.name()) || HEADERS.contains(call.name());
        if (call.arguments().size() != 2 || !isNamed) {
            return Optional.empty();
        }
        Expression key = call.arguments().get(0);
        String name = key instanceof Expression.Select select
                ? select.name()
                : WrittenTexts.of(key, site.type()).orElse("");
        boolean isProperty = SETTERS.contains(call.name())
                && call.isOn(TABLES)
                && Secrets.isSecret(name)
                && (name.equals("SECURITY_CREDENTIALS")
                        || KEY_OF_PROPERTY.matcher(name).matches());
        boolean mayBeHeader = HEADERS.contains(call.name()) && name.equalsIgnoreCase("authorization");
        if (!isProperty && !mayBeHeader) {
            return Optional.empty();
        }
        Optional<Text> value = text(call.arguments().get(1), site);
        boolean isHeader = mayBeHeader
                && value.filter(v -> CREDENTIAL.matcher(v.text()).matches()).isPresent();
        return value.filter(v -> isHeader || (isProperty && WrittenSecret.isPlain(v.text())))
                .map(v -> new WrittenSecret(
                        isHeader ? "the header " + name : "the property " + name,
                        v.text(),
                        WrittenSecret.call(owner(call) + call.name(), call.arguments(), v.text()),
                        false,
                        false,
                        v.place()));
    }

    /** An address with a password in it. */
    private Optional<WrittenSecret> address(Site<Expression.Literal> site) {
        return WrittenTexts.literal(site.expression())
                .filter(t ->
                        ADDRESS.matcher(t).matches() && !EMBEDDED.matcher(t).matches())
                .filter(t -> Secrets.hasInlineSecret(t) && !t.contains("%s") && !t.contains("{"))
                .map(t -> new WrittenSecret(
                        "the password in an address",
                        t,
                        "\"" + Secrets.masked(t).replace(Secrets.MASK, "***") + "\"",
                        false,
                        false,
                        site.place()));
    }

    /** The text of an argument, where it stands: there, in a constant of this or another type, in a variable. */
    private Optional<Text> text(Expression expression, Site<? extends Expression> site) {
        if (expression instanceof Expression.Call call) {
            if (UNFOLDING.contains(call.name())) {
                return call.receiver().flatMap(r -> text(r, site));
            }
            boolean isDecoder = DECODERS.contains(call.name());
            return isDecoder || SecretTakers.makesKey(call)
                    ? call.argument(0)
                            .flatMap(a -> text(a, site))
                            .map(t -> new Text(t.text(), t.place(), isDecoder || t.isEncoded()))
                    : Optional.empty();
        }
        Optional<Text> here = WrittenTexts.literal(expression).map(t -> new Text(t, site.place(), false));
        if (here.isPresent()) {
            return here;
        }
        if (expression instanceof Expression.Select select && select.of() instanceof Expression.Type owner) {
            return code.find(owner.type()).flatMap(t -> t.field(select.name())).flatMap(SecretArguments::text);
        }
        String name = expression instanceof Expression.Variable variable
                ? variable.name()
                : expression instanceof Expression.Select select ? select.name() : "";
        return assigned(name, site).or(() -> site.type().field(name).flatMap(SecretArguments::text));
    }

    private static Optional<Text> text(CodeField field) {
        return field.annotations().isEmpty()
                ? field.value().flatMap(WrittenTexts::literal).map(t -> new Text(t, field.place(), false))
                : Optional.empty();
    }

    /** The one text that a variable of the same method is given. */
    private Optional<Text> assigned(String name, Site<? extends Expression> site) {
        List<Text> given = site.type().methods().stream()
                .filter(m -> m.place().equals(site.member()))
                .flatMap(CodeMethod::all)
                .filter(e -> e instanceof Expression.Assign assign
                        && assign.target() instanceof Expression.Variable variable
                        && variable.name().equals(name))
                .flatMap(e -> WrittenTexts.literal(((Expression.Assign) e).value())
                        .map(t -> new Text(t, new Site<>(e, site.type(), site.member()).place(), false))
                        .stream())
                .toList();
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }
}
