package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quarkus' reactive routes, and those that code adds to a router of Vert.x. */
final class ReactiveRoutes implements RouteRecogniser {

    private static final Set<String> ROUTE = Set.of("io.quarkus.vertx.web.Route", "io.quarkus.vertx.web.Route.Routes");
    private static final Set<String> BASE = Set.of("io.quarkus.vertx.web.RouteBase");
    private static final Set<String> ROUTERS =
            Set.of("io.vertx.ext.web.Router", "io.vertx.mutiny.ext.web.Router", "io.vertx.rxjava3.ext.web.Router");
    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "delete", "patch", "head", "options", "route", "path");
    private static final Set<String> NO_VERBS = Set.of("route", "path");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

    @Override
    public Stream<Operation> operations(Module module) {
        String root = new Roots(module).quarkus();
        return Stream.concat(annotated(module, root), coded(module, root));
    }

    private static Stream<Operation> annotated(Module module, String root) {
        Texts texts = new Texts(module.code());
        List<Operation> found = new ArrayList<>();
        if (ROUTE.stream().noneMatch(module.code()::hasAnnotation)) {
            return Stream.empty();
        }
        for (CodeType type : module.code().types()) {
            String base = CodeAnnotation.findAny(type.annotations(), BASE)
                    .flatMap(a -> a.value("path"))
                    .flatMap(v -> texts.of(v, type))
                    .orElse("");
            for (Handler handler : Handler.of(type, module.code())) {
                handler.method().annotations().stream()
                        .filter(a -> a.type().isAny(ROUTE) && !isForFailures(a))
                        .forEach(a -> {
                            String path = RoutePath.of(
                                    base,
                                    a.value("path", "regex")
                                            .flatMap(v -> texts.of(v, type))
                                            .orElseGet(() ->
                                                    dashed(handler.method().name())));
                            methods(a)
                                    .forEach(m -> found.add(operation(m, root, path, Notes.evidence(a))
                                            .with(Optional.of(handler))));
                        });
            }
        }
        return found.stream();
    }

    private static Operation operation(String method, String root, String path, Evidence seen) {
        return Operation.at(Asked.Framework.JAKARTA, Operation.HTTP, method, root, path, seen);
    }

    private static boolean isForFailures(CodeAnnotation route) {
        return route.value("type")
                .filter(v ->
                        v instanceof Expression.Select select && select.name().equals("FAILURE"))
                .isPresent();
    }

    private static List<String> methods(CodeAnnotation route) {
        List<String> methods = route.values("methods").stream()
                .map(v -> v instanceof Expression.Select select
                        ? select.name()
                        : v instanceof Expression.Variable variable ? variable.name() : Endpoint.ANY_METHOD)
                .toList();
        return methods.isEmpty() ? List.of(Endpoint.ANY_METHOD) : methods;
    }

    private static Stream<Operation> coded(Module module, String root) {
        if (!module.code().mentionsAny(ROUTERS)) {
            return Stream.of();
        }
        Texts texts = new Texts(module.code());
        RouterMounts mounts = new RouterMounts(module, texts, ROUTERS);
        return module.code()
                .calls()
                .filter(c -> METHODS.contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(ROUTERS))
                                .isPresent())
                .filter(c -> !mounts.isMount(c.expression())
                        && (!c.expression().name().equals("path")
                                || c.expression().follows("route")))
                .flatMap(c -> path(c.expression()).flatMap(a -> texts.of(a, c)).filter(p -> p.startsWith("/")).stream()
                        .flatMap(p -> mounts.before(c).stream()
                                .map(m -> operation(
                                        method(c.expression(), mounts), root, RoutePath.of(m, p), Notes.evidence(c)))));
    }

    private static Optional<Expression> path(Expression.Call route) {
        return route.argument(verb(route).isPresent() ? 1 : 0);
    }

    private static String method(Expression.Call route, RouterMounts mounts) {
        String own = NO_VERBS.contains(route.name())
                ? Endpoint.ANY_METHOD
                : route.name().toUpperCase(Locale.ROOT);
        return mounts.method(route).or(() -> verb(route)).orElse(own);
    }

    /** The verb that stands before a path: {@code route(HttpMethod.GET, "/a")}. */
    private static Optional<String> verb(Expression.Call route) {
        return route.arguments().size() > 1
                        && route.arguments().get(0) instanceof Expression.Select select
                        && CAPITALS.matcher(select.name()).matches()
                ? Optional.of(select.name())
                : Optional.empty();
    }

    /** A route without a path has the method's name, with dashes between its words. */
    private static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
