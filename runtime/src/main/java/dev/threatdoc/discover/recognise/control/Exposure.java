package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Endpoints for operators that anybody reaches: actuators of Spring Boot and endpoints of Micronaut, where nothing
 * stands before them as far as dependencies and rules tell, and remote management of Java's own.
 */
final class Exposure implements Recogniser {

    private static final String EXPOSED = "management.endpoints.web.exposure.include";
    private static final String NOT_EXPOSED = "management.endpoints.web.exposure.exclude";
    private static final String JMX = "com.sun.management.jmxremote.";
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

    private static final Set<String> OPEN_IN_BOOT_1 = Set.of(
            "management.security.enabled", "endpoints.sensitive", "endpoints.env.sensitive", "endpoints.all.sensitive");
    private static final Pattern MICRONAUT =
            Pattern.compile("endpoints\\.(all|env|beans|loggers|threaddump|refresh|stop|caches|routes)\\.sensitive");
    private static final Pattern HERE = Pattern.compile("127\\..*|localhost|::1");

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        boolean local = configuration
                .text("management.server.address", "management.address")
                .filter(a -> HERE.matcher(a).matches())
                .isPresent();
        boolean guarded = Guarding.isGuarded(module, actuators(configuration));
        if (!local && !guarded) {
            exposed(configuration)
                    .forEach(e -> notes.weakness(SettingWeakness.of(
                            WeaknessKinds.OPEN_MANAGEMENT, e, "lets anybody reach the management endpoints")));
            configuration.entries().stream()
                    .filter(e -> OPEN_IN_BOOT_1.contains(e.key())
                            && e.text().strip().equalsIgnoreCase("false")
                            && !Guarding.isForDevelopers(e))
                    .forEach(e -> notes.weakness(SettingWeakness.of(
                            WeaknessKinds.OPEN_MANAGEMENT, e, "lets anybody reach the management endpoints")));
        }
        if (!local && guarded && module.dependency("micronaut-management").isPresent()) {
            configuration.entries().stream()
                    .filter(Exposure::isInsensitive)
                    .limit(1)
                    .forEach(e -> notes.weakness(SettingWeakness.of(
                            WeaknessKinds.OPEN_MANAGEMENT, e, "lets anybody reach the management endpoints")));
        }
        configuration.entries().stream()
                .filter(e -> e.key().equals(JMX + "authenticate")
                        && e.text().strip().equalsIgnoreCase("false")
                        && !configuration.isTrue(JMX + "local.only"))
                .forEach(e -> notes.weakness(SettingWeakness.of(
                        WeaknessKinds.OPEN_MANAGEMENT, e, "lets anybody manage the virtual machine from afar")));
    }

    /** Micronaut asks nobody who calls an endpoint that is not sensitive, whatever security there is. */
    private static boolean isInsensitive(ConfigEntry entry) {
        Matcher endpoint = MICRONAUT.matcher(entry.key());
        return endpoint.matches() && entry.text().strip().equalsIgnoreCase("false") && !Guarding.isForDevelopers(entry);
    }

    private static String actuators(Configuration configuration) {
        return configuration.text("management.endpoints.web.base-path").orElse("/actuator");
    }

    private static Stream<ConfigEntry> exposed(Configuration configuration) {
        Predicate<String> excluded = name ->
                all(configuration, NOT_EXPOSED).flatMap(Exposure::names).anyMatch(n -> n.equals(name) || n.equals("*"));
        // A list in YAML has an entry for each of its items, of which the first is enough.
        return all(configuration, EXPOSED)
                .filter(e -> !Guarding.isForDevelopers(e))
                .filter(e -> names(e).anyMatch(n -> GRAVE.contains(n) && !excluded.test(n)))
                .collect(Collectors.toMap(e -> e.place().file() + e.profile(), e -> e, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static Stream<ConfigEntry> all(Configuration configuration, String key) {
        return Stream.concat(configuration.findAll(key).stream(), configuration.below(key).stream());
    }

    private static Stream<String> names(ConfigEntry entry) {
        return List.of(entry.text().split(",", -1)).stream().map(String::strip);
    }
}
