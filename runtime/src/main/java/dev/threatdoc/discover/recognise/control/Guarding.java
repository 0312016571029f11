package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.AccessRules;
import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether something stands before what a framework offers by itself, as far as dependencies and rules tell. */
final class Guarding {

    private static final String[] GUARDS = {
        "spring-boot-starter-security",
        "spring-security-config",
        "spring-security-web",
        "spring-cloud-starter-oauth2",
        "spring-cloud-starter-security",
        "spring-boot-starter-oauth2-resource-server",
        "spring-boot-starter-oauth2-client",
        "spring-boot-starter-security-oauth2-resource-server",
        "shiro-spring",
        "shiro-spring-boot-web-starter",
        "keycloak-spring-boot-starter",
        "sa-token-spring-boot-starter",
        "sa-token-spring-boot3-starter",
        "micronaut-security",
        "micronaut-security-jwt",
        "quarkus-oidc"
    };
    private static final Pattern OF_DEVELOPERS = Pattern.compile(
            "(?i)(.*[!._,&| -])?(dev|develop|development|local|test|tests|it|docker|demo|sandbox|debug)([._,&| -].*)?");

    private Guarding() {}

    /** Whether an entry counts for developers and tests only. */
    static boolean isForDevelopers(ConfigEntry entry) {
        return OF_DEVELOPERS.matcher(entry.profile()).matches();
    }

    /** Whether a login or a rule stands before all that lies below a path. */
    static boolean isGuarded(Module module, String base) {
        List<SecurityChain> chains = SecurityChain.of(module.code());
        boolean any = module.dependency(GUARDS).isPresent() || !chains.isEmpty();
        return any
                && chains.stream().noneMatch(c -> letsThrough(c, module, base))
                && !isIgnored(module, base)
                && (chains.isEmpty() || !isOpen(module, base));
    }

    /** Whether the rules let everybody call what lies there, wherever they were set. */
    private static boolean isOpen(Module module, String base) {
        Asked asked = new Asked(Asked.Framework.SPRING, "GET", "", base + "/env", Optional.empty(), Optional.empty());
        return AccessRules.of(module).decide(asked).access() == Endpoint.Access.ANYBODY;
    }

    /** Whether rules for requests leave it open on purpose: by its own path, or by one for everything. */
    private static boolean letsThrough(SecurityChain chain, Module module, String base) {
        List<PathRule> rules = PathRule.of(chain, module.code());
        boolean named = rules.stream()
                .filter(r -> r.decision() == PathRule.Decision.OPEN)
                .anyMatch(r -> r.paths().stream().anyMatch(p -> covers(p, base)));
        boolean any = rules.stream().anyMatch(r -> r.decision() == PathRule.Decision.OPEN && r.isForAny())
                && rules.stream()
                        .filter(r -> r.decision() != PathRule.Decision.OPEN)
                        .noneMatch(r -> r.isForAny() || r.paths().stream().anyMatch(p -> p.startsWith(base)));
        return named || (any && !chain.isRestricted());
    }

    private static boolean isIgnored(Module module, String base) {
        Texts texts = new Texts(module.code());
        return module.code()
                .calls()
                .filter(c -> c.expression().follows("ignoring"))
                .flatMap(c -> texts.of(c.expression().arguments(), c.type()).stream())
                .anyMatch(p -> covers(p, base));
    }

    private static boolean covers(String pattern, String base) {
        return pattern.equals(base + "/**") || pattern.equals(base + "/*") || pattern.equals(base + "**");
    }
}
