package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zuul and Spring Cloud Gateway, with the services that they pass requests on to. */
final class Gateways implements Recogniser {

    private static final String ZUUL = "Zuul";
    private static final String CLOUD = "Spring Cloud Gateway";
    private static final Pattern ROUTE = Pattern.compile("(?i)zuul\\.routes\\.([^.]+)(?:\\.(\\w[\\w-]*))?");
    /** A class that names these builds routes, and no requests of its own. */
    private static final List<String> ROUTES = List.of("org.springframework.cloud.gateway.route");

    private static final Map<Tag, List<String>> OF_ZUUL =
            Map.of(Tags.LOAD_BALANCER, List.of("Ribbon"), Tags.CIRCUIT_BREAKER, List.of("Hystrix"));
    private static final Map<Tag, List<String>> BALANCED = Map.of(Tags.LOAD_BALANCER, List.of("Spring Cloud"));

    @Override
    public void recognise(Module module, Notes notes) {
        module.annotated(
                        "org.springframework.cloud.netflix.zuul.EnableZuulProxy",
                        "org.springframework.cloud.netflix.zuul.EnableZuulServer",
                        "org.springframework.cloud.netflix.sidecar.EnableSidecar")
                .ifPresent(e -> zuul(module.configuration(), e, notes));
        Optional<Evidence> cloud = module.dependency(
                "spring-cloud-starter-gateway",
                "spring-cloud-gateway-server",
                "spring-cloud-starter-gateway-server-webflux",
                "spring-cloud-starter-gateway-server-webmvc",
                "spring-cloud-starter-gateway-mvc");
        List<Observation> routes = cloudRoutes(module);
        cloud.or(() -> routes.stream().findFirst().map(Observation::evidence)).ifPresent(e -> {
            notes.tag(Tags.GATEWAY, e, CLOUD);
            notes.tag(Tags.LOAD_BALANCER, e, "Spring Cloud");
            routes.forEach(notes::add);
            if (module.configuration().isTrue("spring.cloud.gateway.discovery.locator.enabled")
                    || module.configuration().isTrue("spring.cloud.gateway.server.webflux.discovery.locator.enabled")) {
                notes.add(fronts(BALANCED, routes.size(), e));
            }
        });
    }

    private static void zuul(Configuration configuration, Evidence evidence, Notes notes) {
        notes.tag(Tags.GATEWAY, evidence, ZUUL);
        // Zuul brings both along and uses them for each route that names a service.
        notes.tag(Tags.LOAD_BALANCER, evidence, "Ribbon");
        notes.tag(Tags.CIRCUIT_BREAKER, evidence, "Hystrix");
        Map<String, List<ConfigEntry>> routes = new LinkedHashMap<>();
        for (ConfigEntry entry : configuration.below("zuul.routes")) {
            Matcher matcher = ROUTE.matcher(entry.key());
            if (matcher.matches()) {
                routes.computeIfAbsent(matcher.group(1), k -> new ArrayList<>()).add(entry);
            }
        }
        routes.forEach((name, entries) -> route(name, entries, notes));
        boolean all = configuration
                .text("zuul.ignored-services", "zuul.ignored-services[0]")
                .filter("*"::equals)
                .isEmpty();
        if (all) {
            notes.add(fronts(OF_ZUUL, routes.size(), evidence));
        }
    }

    /** What it passes on to all who register; beside several routes of its own that is no more than a default. */
    private static Observation fronts(Map<Tag, List<String>> tags, int routes, Evidence evidence) {
        Map<Tag, List<String>> all = new LinkedHashMap<>(tags);
        if (routes > 1) {
            all.put(Tags.BY_DEFAULT, List.of());
        }
        return new Observation.Fronts(all, evidence);
    }

    private static void route(String name, List<ConfigEntry> entries, Notes notes) {
        Optional<ConfigEntry> url = part(entries, "url");
        if (url.filter(u -> u.text().startsWith("forward:")).isPresent()) {
            // It answers those itself.
            return;
        }
        Optional<ConfigEntry> service = part(entries, "serviceid");
        FarEnd end = url.filter(u -> u.text().contains("://"))
                .map(u -> FarEnd.at(u.text()))
                .orElseGet(() -> FarEnd.named(service.map(ConfigEntry::text).orElse(name)));
        notes.sends(
                end,
                end.address().startsWith("https:") ? "HTTPS" : "HTTP",
                OF_ZUUL,
                Notes.evidence(url.or(() -> service).orElse(entries.get(0))));
    }

    private static Optional<ConfigEntry> part(List<ConfigEntry> entries, String name) {
        return entries.stream()
                .filter(e -> e.key().toLowerCase(Locale.ROOT).replace("-", "").endsWith("." + name))
                .findFirst();
    }

    private static List<Observation> cloudRoutes(Module module) {
        List<Observation> routes = new ArrayList<>();
        module.configuration().below("spring.cloud.gateway").stream()
                .filter(e -> e.key().matches("(?i).*routes\\[\\d+\\]\\.uri"))
                .forEach(e -> route(e.text(), Notes.evidence(e)).ifPresent(routes::add));
        Texts texts = new Texts(module.code());
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("uri")
                        || c.expression().name().equals("http"))
                .forEach(c -> c.expression()
                        .argument(0)
                        .flatMap(a -> texts.of(a, c))
                        .map(module.configuration()::resolve)
                        .filter(t -> t.startsWith("lb:")
                                || c.expression().follows("route")
                                || module.code().mentionsAnyBelow(c.type(), ROUTES))
                        .flatMap(t -> route(t, Notes.evidence(c)))
                        .ifPresent(routes::add));
        return routes;
    }

    private static Optional<Observation> route(String uri, Evidence evidence) {
        boolean balanced = uri.startsWith("lb:");
        String service = uri.replaceAll("^lb:(\\w+:)?//|/.*$", "");
        if (!balanced && !uri.matches("(https?|wss?)://.*")) {
            return Optional.empty();
        }
        return Optional.of(new Observation.Connected(
                balanced ? FarEnd.named(service) : FarEnd.at(uri),
                false,
                uri.startsWith("https:") ? "HTTPS" : "HTTP",
                balanced ? BALANCED : Map.of(),
                evidence));
    }
}
