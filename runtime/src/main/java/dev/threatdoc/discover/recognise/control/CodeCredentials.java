package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.WrittenTexts;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Passwords and keys of the program's own that stand in its Java code; which ones, is never told. What opens a store or
 * another system is seen where the connection is.
 */
final class CodeCredentials implements Recogniser {

    /** Methods of which an argument is a secret, with its index from 0. */
    private record Taker(Set<String> methods, int argument, List<String> below) {}

    private static final List<String> SPRING_SECURITY = List.of("org.springframework.security");
    private static final List<Taker> TAKERS = List.of(
            new Taker(Set.of("password", "secret", "clientSecret", "setClientSecret"), 0, SPRING_SECURITY),
            new Taker(Set.of("withUser"), 1, SPRING_SECURITY),
            new Taker(Set.of("setSigningKey"), 0, List.of("io.jsonwebtoken", "org.springframework.security")),
            new Taker(Set.of("signWith"), 1, List.of("io.jsonwebtoken")),
            new Taker(Set.of("HMAC256", "HMAC384", "HMAC512"), 0, List.of("com.auth0.jwt")),
            new Taker(Set.of("setBasicAuth", "basicAuthentication", "basicAuth"), 1, List.of("org.springframework")));
    private static final Set<String> CREATED = Set.of(
            "org.springframework.http.client.support.BasicAuthenticationInterceptor",
            "feign.auth.BasicAuthRequestInterceptor",
            "org.apache.http.auth.UsernamePasswordCredentials");
    /** The names of headers, parameters, settings and cookies. */
    private static final Pattern NAME = Pattern.compile("[/.].*|.*[a-z]\\.[a-z].*|[a-z]+([-_:][a-z]+)++:?");

    private static final Set<String> KEYS =
            Set.of("javax.crypto.spec.SecretKeySpec", "com.nimbusds.jose.crypto.MACSigner");

    @Override
    public void recognise(Module module, Notes notes) {
        CodeBase code = module.code();
        for (CodeType type : code.types()) {
            type.fields().stream()
                    .filter(CodeCredentials::isSecret)
                    .forEach(f -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, new Evidence("field " + f.name(), f.place())));
        }
        code.calls()
                .filter(CodeCredentials::takesSecret)
                .forEach(c -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, Notes.evidence(c)));
        code.creations()
                .filter(CodeCredentials::isCreatedWithSecret)
                .forEach(c -> notes.tag(
                        Tags.PLAIN_TEXT_CREDENTIALS,
                        new Evidence("new " + c.expression().type().simpleName() + "()", c.place())));
    }

    /** A constant of a name such as {@code SECRET_KEY}, unless its text is the name of one itself. */
    private static boolean isSecret(CodeField field) {
        return Secrets.isSecret(field.name())
                && field.annotations().isEmpty()
                && field.value()
                        .flatMap(WrittenTexts::literal)
                        .filter(t -> isPlain(t) && t.length() > 5 && !isName(t, field.name()))
                        .isPresent();
    }

    /** Whether a text says what kind of secret is meant, as the name of a parameter, a header or a setting does. */
    private static boolean isName(String text, String field) {
        String letters = SecretConstants.letters(text);
        String own = SecretConstants.letters(field);
        return own.contains(letters)
                || letters.contains(own)
                || Secrets.isSecret(text)
                || NAME.matcher(text).matches();
    }

    private static boolean takesSecret(Site<Expression.Call> site) {
        Expression.Call call = site.expression();
        return TAKERS.stream()
                .filter(t -> t.methods().contains(call.name()))
                .filter(t -> call.rootType()
                        .filter(r -> t.below().stream().anyMatch(r::isBelow))
                        .isPresent())
                .anyMatch(t -> call.argument(t.argument())
                        .flatMap(a -> WrittenTexts.of(a, site.type()))
                        .filter(CodeCredentials::isPlain)
                        .isPresent());
    }

    private static boolean isCreatedWithSecret(Site<Expression.New> site) {
        Expression.New created = site.expression();
        int argument = created.type().isAny(KEYS) ? 0 : created.type().isAny(CREATED) ? 1 : -1;
        return argument >= 0
                && argument < created.arguments().size()
                && WrittenTexts.of(created.arguments().get(argument), site.type())
                        .filter(CodeCredentials::isPlain)
                        .isPresent();
    }

    /** Whether it is a secret as it stands: no placeholder, no hash, and not empty. */
    private static boolean isPlain(String text) {
        String bare = WrittenSecret.bare(text);
        return bare.strip().length() > 1 && !bare.contains(" ") && Secrets.secrecy(bare) == Secrecy.PLAIN_TEXT;
    }
}
