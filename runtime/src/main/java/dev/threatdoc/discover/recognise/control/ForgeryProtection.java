package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The protection against cross-site request forgery: on, off, or not needed since browsers add no credentials. */
final class ForgeryProtection implements Recogniser {

    private static final Set<String> HEADERS = Set.of("getHeader", "getHeaders", "getFirst", "getHeaderString");
    private static final Set<String> COOKIES = Set.of("getCookies", "getCookie");
    private static final PropertyName CONTROL = PropertyNames.IMPLEMENTS_CSRF_TOKEN;

    @Override
    public void recognise(Module module, Notes notes) {
        List<SecurityChain> chains = SecurityChain.of(module.code());
        for (SecurityChain chain : chains) {
            Optional<Evidence> off = chain.switchesOff("csrf");
            off.ifPresent(e -> off(chain, e, module, notes));
            if (off.isEmpty()) {
                chain.sets("csrf").ifPresent(e -> on(chain, e, notes));
            }
        }
        // Spring Boot 1 had a switch of its own.
        if (module.configuration().isFalse("security.enable-csrf")) {
            module.configuration().find("security.enable-csrf").ifPresent(e -> off(Notes.evidence(e), notes));
        }
        others(module, notes);
    }

    private static void off(SecurityChain chain, Evidence evidence, Module module, Notes notes) {
        notes.tag(Tags.CSRF_DISABLED, evidence);
        Optional<Evidence> stateless = statelessBearer(chain, module);
        // A token that scripts put into a header is nothing that a browser adds by itself.
        notes.state(CONTROL, stateless.isPresent(), stateless.orElse(evidence));
    }

    private static void off(Evidence evidence, Notes notes) {
        notes.tag(Tags.CSRF_DISABLED, evidence);
        notes.state(CONTROL, false, evidence);
    }

    private static Optional<Evidence> statelessBearer(SecurityChain chain, Module module) {
        boolean browsersAdd =
                List.of("httpBasic", "formLogin", "oauth2Login", "saml2Login", "rememberMe", "x509").stream()
                        .anyMatch(p -> chain.sets(p).isPresent());
        return browsersAdd
                ? Optional.empty()
                : Sessions.stateless(chain)
                        .filter(e -> chain.sets("oauth2ResourceServer").isPresent() || readsBearer(module));
    }

    /** Whether code of the program's own takes the token out of a header, and none takes anything out of cookies. */
    private static boolean readsBearer(Module module) {
        Texts texts = new Texts(module.code());
        boolean cookies = module.code()
                        .calls()
                        .anyMatch(c -> COOKIES.contains(c.expression().name()))
                || module.code().hasAnnotation("org.springframework.web.bind.annotation.CookieValue");
        return !cookies
                && module.code()
                        .calls()
                        .filter(c -> HEADERS.contains(c.expression().name()))
                        .anyMatch(c -> c.expression()
                                .argument(0)
                                .filter(a -> isAuthorization(a)
                                        || texts.of(a, c)
                                                .filter("authorization"::equalsIgnoreCase)
                                                .isPresent())
                                .isPresent());
    }

    private static boolean isAuthorization(Expression expression) {
        return expression instanceof Expression.Select select && select.name().equals("AUTHORIZATION");
    }

    private static void on(SecurityChain chain, Evidence evidence, Notes notes) {
        notes.tag(Tags.CSRF_PROTECTION, evidence, "Spring Security");
        boolean exceptions = chain.calls(
                        "ignoringAntMatchers", "ignoringRequestMatchers", "requireCsrfProtectionMatcher")
                .findFirst()
                .isPresent();
        if (!exceptions && !chain.isRestricted()) {
            notes.state(CONTROL, true, evidence);
        }
    }

    /** Quarkus's extension, which protects forms, and Micronaut's setting. */
    private static void others(Module module, Notes notes) {
        module.dependency("quarkus-rest-csrf", "quarkus-csrf-reactive")
                .ifPresent(e -> notes.tag(Tags.CSRF_PROTECTION, e, "Quarkus"));
        Optional<ConfigEntry> micronaut = module.configuration().find("micronaut.security.csrf.enabled");
        if (module.configuration().isFalse("micronaut.security.csrf.enabled")) {
            micronaut.ifPresent(e -> off(Notes.evidence(e), notes));
        } else {
            module.dependency("micronaut-security-csrf")
                    .or(() -> micronaut.map(Notes::evidence))
                    .ifPresent(e -> notes.tag(Tags.CSRF_PROTECTION, e, "Micronaut"));
        }
    }
}
