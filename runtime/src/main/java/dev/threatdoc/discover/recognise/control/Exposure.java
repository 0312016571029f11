package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is built in for operators and developers and reaches others: actuators, consoles, stack traces. */
final class Exposure implements Recogniser {

    private static final String EXPOSED = "management.endpoints.web.exposure.include";
    private static final String NOT_EXPOSED = "management.endpoints.web.exposure.exclude";
    /** Actuators that show secrets or the memory, or change what runs. */
    private static final Set<String> GRAVE = Set.of(
            "*",
            "env",
            "heapdump",
            "threaddump",
            "configprops",
            "shutdown",
            "jolokia",
            "gateway",
            "httptrace",
            "httpexchanges",
            "logfile",
            "sessions",
            "restart",
            "refresh");

    private static final List<String> OPEN_IN_BOOT_1 =
            List.of("management.security.enabled", "endpoints.sensitive", "endpoints.env.sensitive");
    private static final List<String> CONSOLES =
            List.of("spring.h2.console.enabled", "quarkus.swagger-ui.always-include");
    private static final List<String> INTERNALS = List.of(
            "server.error.include-stacktrace", "spring.web.error.include-stacktrace", "server.error.include-exception");
    private static final Pattern TELLS = Pattern.compile("(?i)\\s*(always|true|on[_-]param|on[_-]trace[_-]param)\\s*");
    private static final String[] GUARDS = {
        "spring-boot-starter-security",
        "spring-security-config",
        "spring-security-web",
        "spring-cloud-starter-oauth2",
        "spring-cloud-starter-security",
        "spring-boot-starter-oauth2-resource-server",
        "spring-boot-starter-oauth2-client",
        "shiro-spring",
        "shiro-spring-boot-web-starter",
        "keycloak-spring-boot-starter",
        "sa-token-spring-boot-starter"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        boolean local = configuration
                .text("management.server.address", "management.address")
                .filter(a -> a.matches("127\\..*|localhost|::1"))
                .isPresent();
        if (!local) {
            actuators(configuration).forEach(e -> open(e, module, notes, PropertyNames.PROVIDES_CONFIDENTIALITY));
            OPEN_IN_BOOT_1.stream()
                    .filter(configuration::isFalse)
                    .flatMap(k -> always(configuration, k))
                    .forEach(e -> open(e, module, notes, PropertyNames.PROVIDES_CONFIDENTIALITY));
        }
        CONSOLES.stream()
                .filter(configuration::isTrue)
                .flatMap(k -> always(configuration, k))
                .forEach(e -> {
                    open(e, module, notes);
                    notes.state(PropertyNames.IS_HARDENED, false, Notes.evidence(e));
                });
        INTERNALS.stream()
                .flatMap(k -> always(configuration, k))
                .filter(e -> TELLS.matcher(e.text()).matches())
                .forEach(e -> {
                    notes.tag(Hazards.TELLS_INTERNALS, Notes.evidence(e), e.key());
                    notes.state(PropertyNames.HANDLES_CRASHES, false, Notes.evidence(e));
                });
    }

    private static Stream<ConfigEntry> actuators(Configuration configuration) {
        Predicate<String> excluded = name -> Stream.concat(
                        configuration.find(NOT_EXPOSED).stream(), configuration.below(NOT_EXPOSED).stream())
                .flatMap(e -> names(e))
                .anyMatch(n -> n.equals(name) || n.equals("*"));
        return Stream.concat(configuration.find(EXPOSED).stream(), configuration.below(EXPOSED).stream())
                .filter(e -> e.profile().isEmpty())
                .filter(e -> names(e).anyMatch(n -> GRAVE.contains(n) && !excluded.test(n)))
                .distinct();
    }

    private static Stream<String> names(ConfigEntry entry) {
        return Stream.of(entry.text().split(",", -1)).map(String::strip);
    }

    /** What is set for all profiles; what only developers set for themselves is nobody else's concern. */
    private static Stream<ConfigEntry> always(Configuration configuration, String key) {
        return configuration.find(key).filter(e -> e.profile().isEmpty()).stream();
    }

    /** The controls that it belies are belied only where nothing stands before it, as far as dependencies tell. */
    private static void open(ConfigEntry entry, Module module, Notes notes, PropertyName... belied) {
        Evidence evidence = Notes.evidence(entry);
        List<SecurityChain> chains = SecurityChain.of(module.code());
        boolean guarded = module.dependency(GUARDS).isPresent() || !chains.isEmpty();
        if (guarded && chains.stream().noneMatch(c -> letsThrough(c, module))) {
            return;
        }
        notes.tag(Tags.EXPOSED_OPERATION, evidence, entry.key());
        // Without a build file nobody can tell what else is there.
        if (guarded || !module.dependencies().isEmpty()) {
            notes.state(PropertyNames.HAS_ACCESS_CONTROL, false, evidence);
            Stream.of(belied).forEach(b -> notes.state(b, false, evidence));
        }
    }

    /** Whether rules for requests leave the actuators open on purpose. */
    private static boolean letsThrough(SecurityChain chain, Module module) {
        String base = module.configuration()
                .text("management.endpoints.web.base-path")
                .orElse("/actuator");
        return PathRule.of(chain, module.code()).stream()
                .filter(r -> r.decision() == PathRule.Decision.OPEN)
                .anyMatch(r -> r.paths().contains(base + "/**"));
    }
}
