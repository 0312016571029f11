package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeType;
import java.util.Optional;
import java.util.Set;

/**
 * What Spring Security and Spring Boot do where nobody tells them otherwise: every request has to be authenticated, by
 * a form or by Basic (Spring Boot's manual, "Security"; Javadoc of {@code WebSecurityConfigurerAdapter}).
 */
public final class SpringDefaults {

    private static final Set<String> ADAPTER =
            Set.of("org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter");
    private static final String OLD = "org.springframework.security.oauth2.config.annotation.web.configuration.";
    private static final String[] OTHER_RULES = {
        OLD + "EnableResourceServer",
        OLD + "EnableAuthorizationServer",
        "org.springframework.boot.autoconfigure.security.oauth2.client.EnableOAuth2Sso"
    };
    /** With these beside it, Spring Boot sets up something else. */
    private static final String[] OTHER_STARTERS = {
        "spring-cloud-starter-oauth2",
        "spring-security-oauth2-autoconfigure",
        "spring-boot-starter-oauth2-resource-server",
        "spring-boot-starter-oauth2-client",
        "spring-boot-starter-oauth2-authorization-server",
        "keycloak-spring-boot-starter"
    };

    private SpringDefaults() {}

    /** What shows that it is so; nothing where somebody sets rules, or nothing shows that there are any. */
    public static Optional<Evidence> of(Module module) {
        if (!SecurityChain.of(module.code()).isEmpty()
                || module.annotated(OTHER_RULES).isPresent()
                || module.configuration().isFalse("security.basic.enabled")
                || isExcluded(module)) {
            return Optional.empty();
        }
        return adapter(module).or(() -> starter(module));
    }

    private static Optional<Evidence> adapter(Module module) {
        return module.code().types().stream()
                .filter(t -> t.extendsAny(ADAPTER))
                .findFirst()
                .map(t -> new Evidence(t.simpleName() + " that leaves the rules for requests as they come", t.place()));
    }

    private static Optional<Evidence> starter(Module module) {
        boolean web = module.code().types().stream().anyMatch(SpringDefaults::isBoot);
        return web && module.dependency(OTHER_STARTERS).isEmpty()
                ? module.dependency("spring-boot-starter-security")
                : Optional.empty();
    }

    private static boolean isBoot(CodeType type) {
        return type.annotations().stream()
                .anyMatch(a ->
                        a.type().isBelow("org.springframework.boot") || a.type().isBelow("org.springframework.cloud"));
    }

    private static boolean isExcluded(Module module) {
        return module.configuration()
                        .find("spring.autoconfigure.exclude", "spring.autoconfigure.exclude[0]")
                        .filter(e -> e.text().contains("SecurityAutoConfiguration"))
                        .isPresent()
                || module.code().types().stream()
                        .flatMap(t -> t.annotations().stream())
                        .flatMap(a -> a.values("exclude", "excludeName").stream())
                        .anyMatch(v -> v.toString().contains("SecurityAutoConfiguration"));
    }
}
