package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.access.SpringDefaults;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.Secrecy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How callers prove who they are to Spring Security, and where the accounts come from. */
final class Logins implements Recogniser {

    private static final String SPRING = "Spring Security";
    private static final PropertyName SCHEME = PropertyNames.AUTHENTICATION_SCHEME;

    /** A part of Spring Security's builder, by the scheme that it accepts. */
    private record Way(String part, String scheme, Tag tag, String value) {}

    private static final List<Way> WAYS = List.of(
            new Way("httpBasic", "Basic", Tags.BASIC_AUTHENTICATION, SPRING),
            new Way("formLogin", "Form", Tags.LOGIN, "form"),
            new Way("oauth2Login", "OIDC", Tags.SINGLE_SIGN_ON, "OAuth 2"),
            new Way("oauth2ResourceServer", "Bearer", Tags.RESOURCE_SERVER, SPRING),
            new Way("saml2Login", "SAML", Tags.SINGLE_SIGN_ON, "SAML 2"),
            new Way("x509", "mTLS", Tags.LOGIN, "client certificate"));

    /** Those that come with a published protocol and have no passwords of their own to guess. */
    private static final Set<String> WITHOUT_PASSWORDS = Set.of("OIDC", "Bearer", "SAML", "mTLS");

    private static final Set<String> ACCOUNTS = Set.of(
            "org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder");
    private static final Set<String> IN_MEMORY = Set.of(
            "org.springframework.security.provisioning.InMemoryUserDetailsManager",
            "org.springframework.security.core.userdetails.MapReactiveUserDetailsService");

    @Override
    public void recognise(Module module, Notes notes) {
        List<SecurityChain> chains = SecurityChain.of(module.code());
        chains.forEach(c -> chain(c, notes));
        SpringDefaults.of(module).ifPresent(e -> {
            notes.tag(Tags.BASIC_AUTHENTICATION, e, SPRING);
            notes.state(SCHEME, "Basic", e);
        });
        module.uses(IN_MEMORY)
                .or(() -> inMemory(module))
                .ifPresent(e -> notes.tag(Tags.IN_MEMORY_AUTHENTICATION, e, SPRING));
        account(module, !chains.isEmpty(), notes);
    }

    private static void chain(SecurityChain chain, Notes notes) {
        boolean passwords =
                chain.sets("httpBasic").or(() -> chain.sets("formLogin")).isPresent();
        for (Way way : WAYS) {
            chain.sets(way.part()).ifPresent(e -> {
                notes.tag(way.tag(), e, way.value());
                notes.state(SCHEME, way.scheme(), e);
                if (WITHOUT_PASSWORDS.contains(way.scheme()) && !passwords && !chain.isRestricted()) {
                    notes.state(PropertyNames.IMPLEMENTS_AUTHENTICATION_SCHEME, true, e);
                }
                if (!way.scheme().equals("Basic") && !way.scheme().equals("mTLS")) {
                    notes.state(PropertyNames.USES_SESSION_TOKENS, true, e);
                }
            });
        }
    }

    private static Optional<Evidence> inMemory(Module module) {
        return module.code()
                .calls()
                .filter(c -> c.expression().name().equals("inMemoryAuthentication") && isForAccounts(c))
                .findFirst()
                .map(Notes::evidence);
    }

    private static boolean isForAccounts(Site<Expression.Call> call) {
        return call.expression().startsAt(ACCOUNTS);
    }

    /** The one user whom Spring Boot makes of its configuration. */
    private static void account(Module module, boolean hasRules, Notes notes) {
        boolean old = module.configuration().isTrue("security.basic.enabled");
        for (String key : List.of("spring.security.user.password", "security.user.password")) {
            module.configuration()
                    .find(key)
                    .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                    .ifPresent(p -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, Notes.evidence(p)));
        }
        if (old
                && (hasRules
                        || module.dependency("spring-boot-starter-security").isPresent())) {
            module.configuration()
                    .find("security.basic.enabled")
                    .map(Notes::evidence)
                    .ifPresent(e -> {
                        notes.tag(Tags.BASIC_AUTHENTICATION, e, SPRING);
                        notes.state(SCHEME, "Basic", e);
                    });
        }
    }
}
