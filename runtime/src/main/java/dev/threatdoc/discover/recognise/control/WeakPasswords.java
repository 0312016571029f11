package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Passwords that are stored or compared as they are, or after a hash function that is fast. */
final class WeakPasswords implements Recogniser {

    private static final String SPRING = "org.springframework.security.";
    private static final Set<String> PLAIN = Set.of(
            SPRING + "crypto.password.NoOpPasswordEncoder",
            SPRING + "authentication.encoding.PlaintextPasswordEncoder");
    private static final Set<String> FAST = Set.of(
            SPRING + "crypto.password.Md4PasswordEncoder",
            SPRING + "crypto.password.MessageDigestPasswordEncoder",
            SPRING + "crypto.password.LdapShaPasswordEncoder",
            SPRING + "crypto.password.StandardPasswordEncoder",
            SPRING + "authentication.encoding.Md5PasswordEncoder",
            SPRING + "authentication.encoding.ShaPasswordEncoder");
    private static final Set<String> DIGESTS = Set.of("DigestUtils", "Hashing", "SecureUtil", "DigestUtil", "MD5Util");
    private static final Pattern ROUNDS = Pattern.compile("(?i).*(iteration|round).*");
    private static final Pattern DIGEST_METHOD =
            Pattern.compile("(?i)(md5|sha-?1|sha-?256|sha-?384|sha-?512|sha)(hex|digest.*)?");
    private static final Pattern DIGEST = Pattern.compile("(?i)MD[245]|SHA-?\\d*(-\\d+)?");
    private static final Pattern PASSWORD = Pattern.compile("(?i).*(passw(or)?d|passwd|pwd|passphrase)");
    private static final Pattern ABOUT_PASSWORDS = Pattern.compile(
            "(?i).*(hash|encode|encrypt|digest|check|match|verify|store|save).{0,60}(passw(or)?d|passwd|pwd).*"
                    + "|(passw(or)?d|pwd).*(hash|encode|encrypt|digest).*");
    /** What makes something slow or safe of a password, or at least something else. */
    private static final Pattern HIDES = Pattern.compile(
            "(?i).*(hash|encode|encrypt|digest|bcrypt|scrypt|argon|pbkdf|md5|sha1|sha256|sha512|matches|crypt).*");

    private static final Pattern HIDING_TYPES =
            Pattern.compile("(?i).*(bcrypt|scrypt|argon|pbkdf|pbe|passwordencoder|messagedigest).*");
    private static final Set<String> HIDE_NOTHING = Set.of("hashCode", "encodeToString", "getEncoder");
    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"?");
    private static final Set<String> COMPARE = Set.of("equals", "equalsIgnoreCase", "contentEquals");
    /** Methods that compare all of an object. */
    private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "compareTo");

    private static final Set<String> FEED = Set.of("digest", "update");
    private static final Set<String> NO_HIDING =
            Set.of("URLEncoder", "UriUtils", "Base64", "Encoder", "Objects", "Arrays", "Pattern");
    private static final Pattern COMPARES_IN_QUERY =
            Pattern.compile("(?is).*\\bwhere\\b.{0,300}?\\bpass(word|wd|wort)?\\s*=\\s*(\\?|:\\w+|'|$).*");
    private static final Pattern FINDS_BY_PASSWORD =
            Pattern.compile("(find|get|read|exists|count|query)\\w{0,60}By\\w{0,60}And(Password|Passwd|Pwd)(And\\w+)?");
    private static final Pattern TWICE =
            Pattern.compile("(?i).*(confirm|repeat|retype|again|verif|match|second|old|new|2|check).*");

    @Override
    public void recognise(Module module, Notes notes) {
        VerifyingOnly verifying = new VerifyingOnly(module.code());
        module.code().creations().filter(c -> !verifying.is(c)).forEach(c -> {
            if (c.expression().type().isAny(PLAIN)) {
                note(WeaknessKinds.PLAIN_PASSWORD, "passwords are kept as they are", c, notes);
            } else if (c.expression().type().isAny(FAST)) {
                note(WeaknessKinds.FAST_PASSWORD_HASH, "passwords are hashed by a fast function", c, notes);
            }
        });
        boolean hides = module.code().calls().anyMatch(c -> hides(c.expression()))
                || module.code()
                        .creations()
                        .anyMatch(c -> HIDING_TYPES
                                .matcher(c.expression().type().simpleName())
                                .matches());
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                look(type, method, hides, texts, verifying, notes);
            }
        }
    }

    /** Whether a call may make something else of a password, whatever it is given here. */
    private static boolean hides(Expression.Call call) {
        boolean other = call.receiver()
                .flatMap(Expression::typeOf)
                .filter(t -> NO_HIDING.contains(t.simpleName()))
                .isPresent();
        return !other
                && !HIDE_NOTHING.contains(call.name())
                && (!call.name().equals("matches") || call.arguments().size() == 2)
                && HIDES.matcher(call.name()).matches();
    }

    private static void look(
            CodeType type, CodeMethod method, boolean hides, Texts texts, VerifyingOnly verifying, Notes notes) {
        if (!hides
                && type.kind() == CodeType.Kind.INTERFACE
                && FINDS_BY_PASSWORD.matcher(method.name()).matches()) {
            notes.weakness(Weakness.of(
                    WeaknessKinds.PLAIN_PASSWORD,
                    new Evidence("accounts are found by the password as it was typed", method.place()),
                    method.name() + "(...)",
                    ""));
        }
        List<Expression> all = method.all().toList();
        for (Expression expression : all) {
            Site<Expression> site = new Site<>(expression, type, method.place());
            if (expression instanceof Expression.Call call) {
                call(call, site, method, all, texts, verifying, notes);
            } else if (!hides && comparesInQuery(expression)) {
                notes.weakness(Weakness.of(
                        WeaknessKinds.PLAIN_PASSWORD,
                        new Evidence("a query compares the password as it was typed", site.place()),
                        "",
                        ""));
            }
        }
    }

    private static boolean comparesInQuery(Expression expression) {
        return expression instanceof Expression.Literal literal
                && literal.value() instanceof String text
                && text.length() < 4_000
                && COMPARES_IN_QUERY.matcher(text).matches();
    }

    private static void call(
            Expression.Call call,
            Site<Expression> site,
            CodeMethod method,
            List<Expression> all,
            Texts texts,
            VerifyingOnly verifying,
            Notes notes) {
        Optional<String> on = call.receiver().flatMap(Expression::typeOf).map(t -> t.simpleName());
        if (call.name().equals("getInstance") && call.isOn(PLAIN)) {
            if (!verifying.is(site)) {
                note(WeaknessKinds.PLAIN_PASSWORD, "passwords are kept as they are", site, notes);
            }
        } else if (isFastHash(call, on, site, method, all, texts)) {
            note(WeaknessKinds.FAST_PASSWORD_HASH, "a password is hashed by a fast function", site, notes);
        } else if (comparesPlain(call, method, all)) {
            note(WeaknessKinds.PLAIN_PASSWORD, "the stored password is compared as it is", site, notes);
        }
    }

    private static boolean isFastHash(
            Expression.Call call,
            Optional<String> on,
            Site<Expression> site,
            CodeMethod method,
            List<Expression> all,
            Texts texts) {
        boolean helper = on.filter(DIGESTS::contains).isPresent()
                && DIGEST_METHOD.matcher(call.name()).matches()
                && call.arguments().stream().flatMap(Expression::all).anyMatch(WeakPasswords::isPassword);
        boolean digest = call.name().equals("getInstance")
                && on.filter("MessageDigest"::equals).isPresent()
                && call.argument(0)
                        .flatMap(a -> texts.of(a, site))
                        .filter(a -> DIGEST.matcher(a).matches())
                        .isPresent()
                && (ABOUT_PASSWORDS.matcher(method.name()).matches()
                        || all.stream()
                                .filter(e -> e instanceof Expression.Call c && FEED.contains(c.name()))
                                .flatMap(Expression::all)
                                .anyMatch(WeakPasswords::isPassword));
        // Many rounds make up for a fast function.
        return (helper || digest)
                && all.stream()
                        .noneMatch(e -> e instanceof Expression.Variable v
                                && ROUNDS.matcher(v.name()).matches());
    }

    private static boolean isPassword(Expression expression) {
        return isStored(expression)
                || (expression instanceof Expression.Variable variable
                        && PASSWORD.matcher(variable.name()).matches());
    }

    /**
     * What an object has as its password: {@code user.getPassword()}, {@code user.password}, {@code user.password()}.
     */
    private static boolean isStored(Expression expression) {
        return (expression instanceof Expression.Call call
                        && call.arguments().isEmpty()
                        && call.receiver().isPresent()
                        && PASSWORD.matcher(call.name()).matches())
                || (expression instanceof Expression.Select select
                        && PASSWORD.matcher(select.name()).matches()
                        && !(select.of() instanceof Expression.Type));
    }

    private static boolean comparesPlain(Expression.Call call, CodeMethod method, List<Expression> all) {
        if (!COMPARE.contains(call.name()) || OF_OBJECTS.contains(method.name())) {
            return false;
        }
        Optional<Expression> first = call.arguments().size() == 2 ? call.argument(0) : call.receiver();
        Optional<Expression> second = call.argument(call.arguments().size() - 1);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean both = isPassword(first.get()) && isPassword(second.get());
        boolean one = isStored(first.get()) || isStored(second.get());
        return both
                && one
                && !isTwice(first.get())
                && !isTwice(second.get())
                && !isSameObject(first.get(), second.get())
                && !isHidden(first.get(), all)
                && !isHidden(second.get(), all);
    }

    private static boolean isTwice(Expression expression) {
        String name = expression instanceof Expression.Call call
                ? call.name()
                : expression instanceof Expression.Variable variable
                        ? variable.name()
                        : expression instanceof Expression.Select select ? select.name() : "";
        return TWICE.matcher(name).matches();
    }

    private static boolean isSameObject(Expression one, Expression other) {
        Optional<Expression> a = holder(one);
        return a.isPresent() && a.equals(holder(other));
    }

    private static Optional<Expression> holder(Expression expression) {
        Optional<Expression> holder = expression instanceof Expression.Call call
                ? call.receiver()
                : expression instanceof Expression.Select select ? Optional.of(select.of()) : Optional.empty();
        return holder.map(h -> h instanceof Expression.Variable v ? new Expression.Variable(v.name(), v.type(), 0) : h);
    }

    /** Whether a variable was given something else than what was typed. */
    private static boolean isHidden(Expression expression, List<Expression> all) {
        return expression instanceof Expression.Variable variable
                && (HIDES.matcher(variable.name()).matches()
                        || all.stream()
                                .anyMatch(e -> e instanceof Expression.Assign assign
                                        && assign.target() instanceof Expression.Variable target
                                        && target.name().equals(variable.name())
                                        && assign.value()
                                                .all()
                                                .anyMatch(v -> v instanceof Expression.Call call
                                                        && HIDES.matcher(call.name())
                                                                .matches())));
    }

    private static void note(WeaknessKind kind, String summary, Site<? extends Expression> site, Notes notes) {
        notes.weakness(Weakness.of(kind, new Evidence(summary, site.place()), text(site.expression()), ""));
    }

    /**
     * The code, without texts in it other than the names of functions: they may be passwords or what is added to these.
     */
    private static String text(Expression expression) {
        String text = CodeText.of(expression);
        return text.contains("getInstance(") ? text : TEXTS.matcher(text).replaceAll("\"...\"");
    }
}
