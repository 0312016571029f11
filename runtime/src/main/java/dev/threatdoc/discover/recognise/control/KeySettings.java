package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.WrittenTexts;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.config.SecretSigns;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Settings that are not called secrets, and that code makes keys for encryption or tokens of. */
final class KeySettings {

    private static final int SHORTEST = 6;
    private static final Set<String> VALUES =
            Set.of("org.springframework.beans.factory.annotation.Value", "io.micronaut.context.annotation.Value");
    private static final Pattern PLACEHOLDER = Pattern.compile("[$#]\\{([\\w.-]{1,100})(:[^}]{0,200})?}");
    private static final Pattern KEY = Pattern.compile("(?i)[\\w.-]*(key|salt|secret|passphrase|seed)");
    private static final List<String> CRYPTOGRAPHY =
            List.of("javax.crypto", "io.jsonwebtoken", "com.auth0.jwt", "com.nimbusds.jose", "org.jasypt");

    private KeySettings() {}

    /** Those of them that stand there in plain text, masked. */
    static Stream<ConfigEntry> of(Module module) {
        return module.code().types().stream()
                .flatMap(t -> t.fields().stream()
                        .flatMap(f -> key(f).stream()
                                .filter(k -> KEY.matcher(k).matches())
                                .flatMap(k -> module.configuration().findAll(k).stream())
                                .filter(KeySettings::isPlain)
                                .filter(e -> isKey(f, t, module))
                                .map(KeySettings::masked)));
    }

    private static Optional<String> key(CodeField field) {
        return CodeAnnotation.findAny(field.annotations(), VALUES)
                .flatMap(a -> a.value("value"))
                .flatMap(WrittenTexts::literal)
                .map(PLACEHOLDER::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1));
    }

    /** Whether it is told as it stands; what is called a secret is told anyway. */
    private static boolean isPlain(ConfigEntry entry) {
        return entry.secrecy() == Secrecy.NONE
                && entry.text().length() >= SHORTEST
                && WrittenSecret.isPlain(entry.text());
    }

    private static ConfigEntry masked(ConfigEntry entry) {
        SecretSigns signs = Secrets.signs(entry.text(), Set.of(), false);
        return new ConfigEntry(entry.key(), Secrets.MASK, signs, entry.profile(), entry.place());
    }

    /** Whether the field, or what its getter returns, is given to what encrypts or signs. */
    private static boolean isKey(CodeField field, CodeType type, Module module) {
        return module.code()
                        .creations()
                        .anyMatch(c -> isForKeys(c.expression().type(), module)
                                && holds(c.expression().arguments(), c, field, type))
                || module.code()
                        .calls()
                        .anyMatch(c -> SecretTakers.of(
                                        c.expression(), c.expression().rootType())
                                .flatMap(t -> t.argument(c.expression().arguments()))
                                .filter(a -> holds(List.of(a), c, field, type))
                                .isPresent());
    }

    private static boolean isForKeys(TypeName made, Module module) {
        return SecretTakers.ofCreation(made).isPresent()
                || module.code()
                        .find(made)
                        .filter(t -> module.code().mentionsAnyBelow(t, CRYPTOGRAPHY))
                        .isPresent();
    }

    private static boolean holds(
            List<Expression> arguments, Site<? extends Expression> site, CodeField field, CodeType type) {
        return arguments.stream()
                .flatMap(Expression::all)
                .anyMatch(e -> (e instanceof Expression.Variable variable
                                && variable.name().equals(field.name())
                                && site.type().name().equals(type.name()))
                        || (e instanceof Expression.Call call
                                && call.name().equalsIgnoreCase("get" + field.name())
                                && call.receiver()
                                        .flatMap(Expression::typeOf)
                                        .filter(t -> t.is(type.name()))
                                        .isPresent()));
    }
}
