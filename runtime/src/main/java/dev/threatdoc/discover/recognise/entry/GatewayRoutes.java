package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The paths that gateways pass on: they are the gateway's own to those who call. */
final class GatewayRoutes implements OperationReader {

    private static final List<String> ROUTES = List.of("org.springframework.cloud.gateway.route");
    private static final Pattern PREDICATE = Pattern.compile(
            "(?i)(spring\\.cloud\\.gateway\\.(?:server\\.web(?:flux|mvc)\\.|mvc\\.)?routes\\[\\d+\\])\\.predicates\\[\\d+\\].*");
    private static final Pattern ARGUMENT = Pattern.compile("(?i).*\\.args\\.(pattern|_genkey_).*");
    private static final Pattern COMMA = Pattern.compile("\\s{0,9},\\s{0,9}");
    private static final Pattern ZUUL = Pattern.compile("(?i)zuul\\.routes\\.([^.]+)(\\.path)?");

    @Override
    public Stream<Operation> operations(Module module) {
        return Stream.of(configured(module), coded(module), zuul(module)).flatMap(s -> s);
    }

    private static Operation route(String method, String path, Evidence seen) {
        return Operation.at(Asked.Framework.SPRING, Operation.HTTP, method, "", RoutePath.of(path), seen);
    }

    /** Routes of Spring Cloud Gateway's settings: {@code Path=/a/**,/b} and, where it is said, {@code Method=GET}. */
    private static Stream<Operation> configured(Module module) {
        Map<String, List<ConfigEntry>> paths = new TreeMap<>();
        Map<String, List<String>> methods = new TreeMap<>();
        for (ConfigEntry entry : module.configuration().below("spring.cloud.gateway")) {
            Matcher predicate = PREDICATE.matcher(entry.key());
            if (!predicate.matches()) {
                continue;
            }
            String route = predicate.group(1);
            if (entry.text().startsWith("Method=")) {
                methods.computeIfAbsent(route, k -> new ArrayList<>())
                        .addAll(list(entry.text().substring(7)));
            } else if (entry.text().startsWith("Path=")
                    || ARGUMENT.matcher(entry.key()).matches()) {
                paths.computeIfAbsent(route, k -> new ArrayList<>()).add(entry);
            }
        }
        return paths.entrySet().stream()
                .flatMap(r -> r.getValue().stream()
                        .flatMap(e -> list(e.text().replaceFirst("^Path=", "")).stream()
                                .filter(p -> p.startsWith("/"))
                                .flatMap(p -> methods.getOrDefault(r.getKey(), List.of(Endpoint.ANY_METHOD)).stream()
                                        .map(m -> route(m, p, Notes.evidence(e))))));
    }

    private static List<String> list(String text) {
        return List.of(COMMA.split(text, -1));
    }

    /** The same in code: {@code r.path("/a/**").and().method("GET")}. */
    private static Stream<Operation> coded(Module module) {
        Texts texts = new Texts(module.code());
        return module.code()
                .calls()
                .filter(c ->
                        c.expression().name().equals("route") && module.code().mentionsAnyBelow(c.type(), ROUTES))
                .flatMap(c -> c.expression().arguments().stream()
                        .flatMap(Expression::all)
                        .filter(e -> e instanceof Expression.Call call
                                && call.name().equals("path")
                                && call.root().orElse(null) instanceof Expression.Variable)
                        .flatMap(e -> ((Expression.Call) e)
                                .arguments().stream()
                                        .flatMap(a -> texts.of(a, c).stream())
                                        .map(module.configuration()::resolve)
                                        .filter(p -> p.startsWith("/"))
                                        .map(p -> route(method(c, texts), p, at(c, e)))));
    }

    private static Evidence at(Site<Expression.Call> route, Expression path) {
        return new Evidence("path()", new Site<>(path, route.type(), route.member()).place());
    }

    private static String method(Site<Expression.Call> route, Texts texts) {
        return route.expression().arguments().stream()
                .flatMap(Expression::all)
                .filter(e -> e instanceof Expression.Call call && call.name().equals("method"))
                .flatMap(e -> ((Expression.Call) e).argument(0).stream())
                .flatMap(a ->
                        a instanceof Expression.Select select ? Stream.of(select.name()) : texts.of(a, route).stream())
                .findFirst()
                .orElse(Endpoint.ANY_METHOD);
    }

    private static Stream<Operation> zuul(Module module) {
        boolean isZuul = module.code().hasAnnotation("org.springframework.cloud.netflix.zuul.EnableZuulProxy")
                || module.code().hasAnnotation("org.springframework.cloud.netflix.zuul.EnableZuulServer");
        String prefix = module.configuration().text("zuul.prefix").orElse("");
        return isZuul
                ? module.configuration().below("zuul.routes").stream()
                        .filter(e -> ZUUL.matcher(e.key()).matches() && e.text().startsWith("/"))
                        .map(e -> route(Endpoint.ANY_METHOD, RoutePath.of(prefix, e.text()), Notes.evidence(e)))
                : Stream.of();
    }
}
