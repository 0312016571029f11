package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sessions and cookies: whether there are any, how long they last, and who can read them. */
final class Sessions implements Recogniser {

    private static final Set<String> COOKIES = Set.of(
            "javax.servlet.http.Cookie",
            "jakarta.servlet.http.Cookie",
            "org.springframework.http.ResponseCookie",
            "org.springframework.http.ResponseCookie.ResponseCookieBuilder",
            "javax.servlet.SessionCookieConfig",
            "jakarta.servlet.SessionCookieConfig",
            "org.springframework.session.web.http.DefaultCookieSerializer",
            "io.micronaut.http.cookie.Cookie");
    private static final Set<String> FLAGS =
            Set.of("setHttpOnly", "setSecure", "httpOnly", "secure", "setUseHttpOnlyCookie", "setUseSecureCookie");
    /** Settings that take a flag from cookies where they are false. */
    static final List<String> FLAG_KEYS = List.of(
            "server.servlet.session.cookie.http-only",
            "server.servlet.session.cookie.secure",
            "server.session.cookie.http-only",
            "server.session.cookie.secure",
            "quarkus.http.auth.form.http-only-cookie",
            "micronaut.session.http.cookie-secure",
            "micronaut.security.token.cookie.cookie-secure",
            "micronaut.security.token.cookie.cookie-http-only",
            "web-xml.session-config.cookie-config.http-only",
            "web-xml.session-config.cookie-config.secure");

    private static final String[] TIMEOUTS = {
        "server.servlet.session.timeout",
        "server.session.timeout",
        "spring.session.timeout",
        "server.reactive.session.timeout",
        "web-xml.session-config.session-timeout"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        for (SecurityChain chain : SecurityChain.of(module.code())) {
            stateless(chain).ifPresent(e -> notes.tag(Tags.STATELESS, e));
            chain.calls("none")
                    .filter(c -> c.expression().follows("sessionFixation"))
                    .map(Notes::evidence)
                    .forEach(e -> notes.state(PropertyNames.USES_STRONG_SESSION_IDENTIFIERS, false, e));
            chain.calls("sessionFixation")
                    .filter(c -> c.expression().arguments().stream()
                            .flatMap(Expression::all)
                            .anyMatch(Sessions::isNone))
                    .map(Notes::evidence)
                    .forEach(e -> notes.state(PropertyNames.USES_STRONG_SESSION_IDENTIFIERS, false, e));
        }
        Configuration configuration = module.configuration();
        FLAG_KEYS.stream()
                .filter(configuration::isFalse)
                .flatMap(k -> configuration.find(k).stream())
                .filter(e -> e.profile().isEmpty())
                .forEach(e -> notes.tag(Hazards.OPEN_COOKIE, Notes.evidence(e), e.key()));
        configuration.find(TIMEOUTS).filter(e -> e.profile().isEmpty()).ifPresent(e -> timeout(e, notes));
        module.code()
                .calls()
                .filter(Sessions::opensCookie)
                .forEach(c -> notes.tag(
                        Hazards.OPEN_COOKIE, Notes.evidence(c), c.type().simpleName()));
    }

    /** Whether a chain keeps no session, as evidence. */
    static Optional<Evidence> stateless(SecurityChain chain) {
        return chain.calls("sessionCreationPolicy", "securityContextRepository")
                .filter(c -> c.expression().arguments().stream()
                        .flatMap(Expression::all)
                        .anyMatch(Sessions::isStateless))
                .findFirst()
                .map(Notes::evidence);
    }

    private static boolean isStateless(Expression expression) {
        return (expression instanceof Expression.Select select && select.name().equals("STATELESS"))
                || (expression instanceof Expression.Call call
                        && call.name().equals("getInstance")
                        && call.rootType()
                                .filter(t -> t.simpleName().equals("NoOpServerSecurityContextRepository"))
                                .isPresent());
    }

    private static boolean isNone(Expression expression) {
        return (expression instanceof Expression.Call call && call.name().equals("none"))
                || (expression instanceof Expression.MethodReference reference
                        && reference.name().equals("none"));
    }

    private static boolean opensCookie(Site<Expression.Call> call) {
        Expression.Call expression = call.expression();
        return FLAGS.contains(expression.name())
                && expression.argument(0).filter(a -> a.isLiteral(false)).isPresent()
                && expression.startsAt(COOKIES);
    }

    /** A time of zero or less means for ever in every container. */
    private static void timeout(ConfigEntry entry, Notes notes) {
        String text = entry.text().strip();
        if (text.matches("-\\d+[a-zA-Z]*|0+[a-zA-Z]*|PT-?0[SMH]")) {
            notes.state(PropertyNames.DEFINES_CONNECTION_TIMEOUT, false, Notes.evidence(entry));
        }
    }
}
