package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.code.Expression;
import dev.threatdoc.code.Site;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.config.Secrecy;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spring Security's rules for requests, in the style of configurer classes and in that of lambdas. */
@AutoService(Recogniser.class)
public final class Security implements Recogniser {

    private static final Set<String> CONFIGURED = Set.of(
            "org.springframework.security.config.annotation.web.builders.HttpSecurity",
            "org.springframework.security.config.web.server.ServerHttpSecurity",
            "org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder");
    private static final Set<String> ANY = Set.of("anyRequest", "anyExchange");
    private static final Set<String> IN_MEMORY = Set.of(
            "org.springframework.security.provisioning.InMemoryUserDetailsManager",
            "org.springframework.security.core.userdetails.MapReactiveUserDetailsService");
    private static final Set<String> ENCODERS = Set.of(
            "org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder",
            "org.springframework.security.crypto.argon2.Argon2PasswordEncoder",
            "org.springframework.security.crypto.scrypt.SCryptPasswordEncoder",
            "org.springframework.security.crypto.password.Pbkdf2PasswordEncoder",
            "org.springframework.security.crypto.password.PasswordEncoder",
            "javax.crypto.Cipher");

    /** For the service loader. */
    public Security() {}

    @Override
    public void recognise(Module module, Notes notes) {
        module.code().calls().filter(Security::isRule).forEach(c -> rule(c, notes));
        module.uses(IN_MEMORY).ifPresent(e -> notes.tag(Tags.IN_MEMORY_AUTHENTICATION, e, "Spring Security"));
        encoders(module, notes);
        account(module, notes);
        Configuration configuration = module.configuration();
        configuration
                .find("server.ssl.key-store", "server.ssl.certificate", "server.ssl.bundle")
                // Set for one profile only, it need not hold where it runs.
                .filter(e -> e.profile().isEmpty())
                .ifPresent(e -> {
                    notes.tag(Tags.TLS, Notes.evidence(e));
                    notes.state("isEncrypted", true, Notes.evidence(e));
                });
    }

    /** Whether a call belongs to a chain that starts at Spring Security's builder, or stands in a lambda of one. */
    private static boolean isRule(Site<Expression.Call> call) {
        Expression.Call expression = call.expression();
        return expression.rootType().filter(t -> t.isAny(CONFIGURED)).isPresent()
                || call.type().methods().stream()
                        .filter(m -> m.place().equals(call.member()))
                        .anyMatch(m ->
                                m.parameters().stream().anyMatch(p -> p.type().isAny(CONFIGURED)));
    }

    private static void rule(Site<Expression.Call> call, Notes notes) {
        Expression.Call expression = call.expression();
        Evidence evidence = Notes.evidence(call);
        switch (expression.name()) {
            case "disable" -> {
                if (isDirectlyAfter(expression, "csrf")) {
                    csrfDisabled(evidence, notes);
                }
            }
            case "csrf" -> {
                if (disables(expression)) {
                    csrfDisabled(evidence, notes);
                }
            }
            case "authenticated", "fullyAuthenticated" -> {
                if (ANY.stream().anyMatch(a -> isDirectlyAfter(expression, a))) {
                    boolean exceptions = hasExceptions(call);
                    notes.state("authenticatesSource", true, evidence);
                    if (!exceptions) {
                        notes.tag(Tags.AUTHENTICATES_ALL_REQUESTS, evidence);
                    }
                }
            }
            case "httpBasic" -> {
                if (!disables(expression)) {
                    notes.tag(Tags.BASIC_AUTHENTICATION, evidence, "Spring Security");
                    notes.state("authenticationScheme", "Basic", evidence);
                }
            }
            case "inMemoryAuthentication" -> notes.tag(Tags.IN_MEMORY_AUTHENTICATION, evidence, "Spring Security");
            case "oauth2Login" -> notes.tag(Tags.SINGLE_SIGN_ON, evidence, "OAuth 2");
            case "oauth2ResourceServer" -> notes.tag(Tags.RESOURCE_SERVER, evidence, "Spring Security");
            case "requiresSecure" -> notes.tag(Tags.TLS, evidence);
            default -> {
                // Not every call of the builder is about what the model knows.
            }
        }
    }

    private static boolean isDirectlyAfter(Expression.Call call, String method) {
        return call.receiver().orElse(null) instanceof Expression.Call before
                && before.name().equals(method);
    }

    /**
     * Whether its argument switches it off: {@code csrf(c -> c.disable())},
     * {@code csrf(AbstractHttpConfigurer::disable)}.
     */
    private static boolean disables(Expression.Call call) {
        return call.arguments().stream()
                .flatMap(Expression::all)
                .anyMatch(e -> (e instanceof Expression.MethodReference reference
                                && reference.name().equals("disable"))
                        || (e instanceof Expression.Call inner && inner.name().equals("disable")));
    }

    private static boolean hasExceptions(Site<Expression.Call> call) {
        return call.type().methods().stream()
                .filter(m -> m.place().equals(call.member()))
                .flatMap(m -> m.body().stream())
                .flatMap(Expression::all)
                .anyMatch(
                        e -> e instanceof Expression.Call other && other.name().equals("permitAll"));
    }

    private static void csrfDisabled(Evidence evidence, Notes notes) {
        notes.tag(Tags.CSRF_DISABLED, evidence);
        notes.state("implementsCSRFToken", false, evidence);
    }

    private static void encoders(Module module, Notes notes) {
        module.code()
                .calls()
                .filter(c -> Set.of("encode", "doFinal").contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(ENCODERS))
                                .isPresent())
                .findFirst()
                .map(Notes::evidence)
                .ifPresent(e -> notes.tag(Tags.ENCRYPTION, e));
    }

    /** The one user whom Spring Boot makes of its configuration. */
    private static void account(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<Evidence> secured =
                module.dependency("spring-boot-starter-security").or(() -> module.uses(CONFIGURED));
        for (String key : List.of("spring.security.user.password", "security.user.password")) {
            configuration
                    .find(key)
                    .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                    .ifPresent(p -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, Notes.evidence(p)));
        }
        if (secured.isPresent() && configuration.isTrue("security.basic.enabled")) {
            configuration
                    .find("security.basic.enabled")
                    .ifPresent(e -> notes.tag(Tags.BASIC_AUTHENTICATION, Notes.evidence(e), "Spring Security"));
        }
    }
}
