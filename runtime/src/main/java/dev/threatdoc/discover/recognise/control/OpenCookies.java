package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.DevelopmentOnly;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cookies by which callers are known and that scripts can read, or that travel without encryption. */
final class OpenCookies implements Recogniser {

    private static final Set<String> COOKIES = Set.of("javax.servlet.http.Cookie", "jakarta.servlet.http.Cookie");
    private static final Set<String> RESPONSE_COOKIE = Set.of("org.springframework.http.ResponseCookie");
    private static final Set<String> JAKARTA = Set.of("javax.ws.rs.core.NewCookie", "jakarta.ws.rs.core.NewCookie");
    private static final Pattern IDENTIFIES = Pattern.compile(
            "(?i).*(session|sess(_|-)?id|\\bsid\\b|token|jwt|auth|remember|login|user_?id|user_?name|credential|passw).*");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)((user|raw|plain|login|my)_?)?(passw(or)?d|passwd|pwd|passphrase)");
    private static final Pattern PASSWORD_GETTER = Pattern.compile("(?i)get(user)?(password|passwd|pwd)");
    /** What anybody can turn back. */
    private static final Set<String> ENCODERS =
            Set.of("java.net.URLEncoder", "java.util.Base64", "org.apache.commons.codec.binary.Base64");

    private static final Set<String> KEEPS = Set.of("trim", "strip", "getBytes", "toString");
    private static final Pattern HARDENS =
            Pattern.compile("(?i)(harden|secure|protect|configure|apply|init|set|prepare|customi[sz]e)\\w*");

    /** Scripts have to read the token against forged requests, to send it along. */
    private static final Pattern FOR_SCRIPTS = Pattern.compile("(?i).*(xsrf|csrf).*");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        Sessions.FLAG_KEYS.stream()
                .filter(module.configuration()::isFalse)
                .flatMap(k -> module.configuration().find(k).stream())
                .forEach(e -> note(
                        "session",
                        List.of(e.key().matches("(?i).*http-?only.*") ? "HttpOnly" : "Secure"),
                        e.words(),
                        e.place(),
                        notes));
        for (CodeType type : module.code().types()) {
            if (DevelopmentOnly.is(type.annotations())) {
                continue;
            }
            for (CodeMethod method : type.methods()) {
                List<Expression> all = method.all().toList();
                for (Expression expression : all) {
                    look(expression, new Cookie(type, method, all, texts), notes);
                }
            }
        }
    }

    private static void look(Expression expression, Cookie cookie, Notes notes) {
        if (expression instanceof Expression.New created
                && (created.type().isAny(COOKIES) || created.type().isAny(JAKARTA))) {
            password(created.arguments(), created, cookie, notes);
        } else if (expression instanceof Expression.Call call
                && call.name().equals("from")
                && call.startsAt(RESPONSE_COOKIE)) {
            password(call.arguments(), call, cookie, notes);
        }
        if (expression instanceof Expression.New created && created.type().isAny(COOKIES)) {
            cookie.name(created.arguments(), created)
                    .filter(n -> !cookie.isDeleted(created))
                    .ifPresent(
                            n -> missing(n, cookie.flags(created, "setHttpOnly", "setSecure"), created, cookie, notes));
        } else if (expression instanceof Expression.New created
                && created.type().isAny(JAKARTA)
                && created.arguments().size() == 2) {
            cookie.name(created.arguments(), created)
                    .ifPresent(n -> missing(n, List.of("HttpOnly", "Secure"), created, cookie, notes));
        } else if (expression instanceof Expression.Call call
                && call.name().equals("from")
                && call.startsAt(RESPONSE_COOKIE)) {
            cookie.name(call.arguments(), call)
                    .filter(n -> !cookie.isDeleted(call))
                    .ifPresent(n -> missing(n, cookie.flags(call, "httpOnly", "secure"), call, cookie, notes));
        }
    }

    /** A password that becomes a cookie is read by whoever reads the browser's files, whatever the flags are. */
    private static void password(List<Expression> arguments, Expression at, Cookie cookie, Notes notes) {
        arguments.stream()
                .skip(1)
                .findFirst()
                .filter(OpenCookies::isPassword)
                .ifPresent(v -> notes.weakness(Weakness.of(
                        WeaknessKinds.PASSWORD_IN_COOKIE,
                        new Evidence(
                                "a password is put into a cookie",
                                cookie.site(at).place()),
                        CodeText.of(at),
                        "")));
    }

    private static boolean isPassword(Expression value) {
        if (value instanceof Expression.Variable variable) {
            return PASSWORD.matcher(variable.name()).matches();
        }
        if (!(value instanceof Expression.Call call)) {
            return false;
        }
        if (call.name().equals("getParameter")) {
            return call.argument(0)
                    .filter(a -> a instanceof Expression.Literal literal
                            && PASSWORD.matcher(String.valueOf(literal.value())).matches())
                    .isPresent();
        }
        if (KEEPS.contains(call.name())) {
            return call.receiver().filter(OpenCookies::isPassword).isPresent();
        }
        return call.arguments().isEmpty()
                ? PASSWORD_GETTER.matcher(call.name()).matches()
                : call.startsAt(ENCODERS) && isPassword(call.arguments().get(0));
    }

    private static void missing(String name, List<String> flags, Expression at, Cookie cookie, Notes notes) {
        if (!flags.isEmpty()) {
            String statement = at instanceof Expression.New created
                    ? "new " + created.type().simpleName() + "(\"" + name + "\", ...)"
                    : "ResponseCookie.from(\"" + name + "\", ...)";
            note(name, flags, statement, cookie.site(at).place(), notes);
        }
    }

    private static void note(String name, List<String> flags, String statement, Place place, Notes notes) {
        String without = flags.stream().collect(Collectors.joining(" and no ", "has no ", ""));
        notes.weakness(Weakness.of(
                WeaknessKinds.OPEN_COOKIE,
                new Evidence("the cookie \"" + name + "\" " + without + " flag", place),
                statement,
                ""));
    }

    /** A method in which cookies are made. */
    private record Cookie(CodeType type, CodeMethod method, List<Expression> all, Texts texts) {

        Site<Expression> site(Expression expression) {
            return new Site<>(expression, type, method.place());
        }

        /** The name, if it tells that the cookie identifies somebody. */
        Optional<String> name(List<Expression> arguments, Expression at) {
            return arguments.stream()
                    .findFirst()
                    .flatMap(a -> texts.of(a, site(at)))
                    .filter(n -> IDENTIFIES.matcher(n).matches()
                            && !FOR_SCRIPTS.matcher(n).matches());
        }

        /** Those flags that nothing sets on what was made there. */
        List<String> flags(Expression made, String httpOnly, String secure) {
            List<String> missing = new ArrayList<>();
            if (isHandedOn(made)) {
                return missing;
            }
            if (isMissing(made, httpOnly)) {
                missing.add("HttpOnly");
            }
            if (isMissing(made, secure)) {
                missing.add("Secure");
            }
            return missing;
        }

        private boolean isMissing(Expression made, String setter) {
            List<Expression.Call> set =
                    calls(made).filter(c -> c.name().equals(setter)).toList();
            // A value that is not written there may well be true.
            return set.stream()
                    .noneMatch(c -> c.argument(0)
                            .filter(a ->
                                    !(a instanceof Expression.Literal literal) || Boolean.TRUE.equals(literal.value()))
                            .isPresent());
        }

        boolean isDeleted(Expression made) {
            return calls(made)
                    .filter(c -> Set.of("setMaxAge", "maxAge").contains(c.name()))
                    .anyMatch(c -> c.argument(0)
                            .filter(a -> a instanceof Expression.Literal literal
                                    && literal.value() instanceof Number number
                                    && number.longValue() == 0)
                            .isPresent());
        }

        /** Whether a method that is not here to see gets it before it is sent, and may set what is missing. */
        private boolean isHandedOn(Expression made) {
            Set<String> holders = holders(made);
            return all.stream()
                    .anyMatch(e -> e instanceof Expression.Call call
                            && HARDENS.matcher(call.name()).matches()
                            && call.arguments().stream()
                                    .anyMatch(a -> a == made
                                            || (a instanceof Expression.Variable v && holders.contains(v.name()))));
        }

        private Set<String> holders(Expression made) {
            return all.stream()
                    .filter(e -> e instanceof Expression.Assign assign
                            && assign.target() instanceof Expression.Variable
                            && assign.value().all().anyMatch(p -> p == made))
                    .map(e -> ((Expression.Variable) ((Expression.Assign) e).target()).name())
                    .collect(Collectors.toSet());
        }

        /** The calls on what was made: in the same chain, or on the variable that holds it. */
        private Stream<Expression.Call> calls(Expression made) {
            Set<String> holders = holders(made);
            return all.stream()
                    .filter(Expression.Call.class::isInstance)
                    .map(Expression.Call.class::cast)
                    .filter(c -> chain(c, made)
                            || (c.root().orElse(null) instanceof Expression.Variable v && holders.contains(v.name())));
        }

        private static boolean chain(Expression.Call call, Expression made) {
            Optional<Expression> at = call.receiver();
            while (at.isPresent()) {
                if (at.get() == made) {
                    return true;
                }
                at = at.get() instanceof Expression.Call before ? before.receiver() : Optional.empty();
            }
            return false;
        }
    }
}
