package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where routers of Vert.x are mounted below the paths of others: by their variables, or by the methods that make them.
 */
final class RouterMounts {

    /** Handlers that only prepare requests for others: they read bodies, keep sessions, limit times. */
    private static final List<String> PREPARING =
            List.of("io.vertx.ext.web.handler", "io.vertx.mutiny.ext.web.handler", "io.vertx.rxjava3.ext.web.handler");

    private static final Set<String> ANSWERING = Set.of(
            "StaticHandler", "FaviconHandler", "GraphQLHandler", "SockJSHandler", "TemplateHandler", "LoginHandler");

    private static final Set<String> HANDLING = Set.of("handler", "blockingHandler", "respond");

    private final Set<String> routers;
    private final Map<String, Set<String>> paths = new TreeMap<>();
    private final Map<Expression, String> methods = new HashMap<>();
    private final Set<Expression> mounting = new HashSet<>();
    private final Set<Expression> preparing = new HashSet<>();
    private final Set<Expression> answering = new HashSet<>();

    RouterMounts(Module module, Texts texts, Set<String> routers) {
        this.routers = routers;
        module.code().calls().forEach(c -> {
            Expression.Call call = c.expression();
            if (call.name().equals("mountSubRouter") && call.arguments().size() == 2) {
                mount(call.arguments().get(1), text(call, c, texts), c, module);
            } else if (call.name().equals("subRouter")
                    && call.arguments().size() == 1
                    && call.receiver().orElse(null) instanceof Expression.Call route) {
                mounting.add(route);
                mount(call.arguments().get(0), text(route, c, texts), c, module);
            } else if (HANDLING.contains(call.name()) && call.arguments().size() == 1) {
                before(call, isPreparing(call.arguments().get(0)) ? preparing : answering);
            } else if (call.name().equals("method")
                    && call.arguments().size() == 1
                    && call.arguments().get(0) instanceof Expression.Select select
                    && call.receiver().orElse(null) instanceof Expression.Call route) {
                methods.put(route, select.name());
            }
        });
    }

    private static boolean isPreparing(Expression handler) {
        return handler instanceof Expression.Call made
                && made.rootType()
                        .filter(t -> PREPARING.stream().anyMatch(t::isBelow) && !ANSWERING.contains(t.simpleName()))
                        .isPresent();
    }

    /** Adds all calls of a chain before its last one. */
    private static void before(Expression.Call last, Set<Expression> into) {
        Expression.Call at = last;
        while (at.receiver().orElse(null) instanceof Expression.Call outer) {
            into.add(outer);
            at = outer;
        }
    }

    private static String text(Expression.Call call, Site<Expression.Call> site, Texts texts) {
        return call.arguments().stream()
                .flatMap(a -> texts.of(a, site).stream())
                .filter(p -> p.startsWith("/"))
                .map(p -> p.replaceFirst("/?\\*$", ""))
                .findFirst()
                .orElse("");
    }

    private void mount(Expression router, String path, Site<Expression.Call> site, Module module) {
        if (router instanceof Expression.Variable variable) {
            add(variable(site, variable.name()), path);
            // A variable may only hold what a method has made.
            site.method().stream()
                    .flatMap(m -> m.body().stream())
                    .flatMap(Expression::all)
                    .filter(e -> e instanceof Expression.Assign assign
                            && assign.target() instanceof Expression.Variable target
                            && target.name().equals(variable.name()))
                    .map(e -> ((Expression.Assign) e).value())
                    .forEach(v -> made(v, path, site, module));
        } else {
            made(router, path, site, module);
        }
    }

    private void made(Expression router, String path, Site<Expression.Call> site, Module module) {
        if (router instanceof Expression.Call call) {
            Optional<TypeName> on = call.rootType();
            CodeType type = on.flatMap(module.code()::find).orElse(site.type());
            type.methods().stream()
                    .filter(m -> m.name().equals(call.name()) && m.returnType().isAny(routers))
                    .forEach(m -> add(method(type, m), path));
        }
    }

    private void add(String key, String path) {
        paths.computeIfAbsent(key, k -> new TreeSet<>()).add(path);
    }

    private static String variable(Site<?> site, String name) {
        return site.type().name() + "#" + site.member().member() + "." + name;
    }

    private static String method(CodeType type, CodeMethod method) {
        return type.name() + "#" + method.place().member();
    }

    /** Whether a route does no more than to take in another router. */
    boolean isMount(Expression.Call call) {
        return mounting.contains(call) || (preparing.contains(call) && !answering.contains(call));
    }

    /** The verb that a chain sets behind a route's path. */
    Optional<String> method(Expression.Call route) {
        return Optional.ofNullable(methods.get(route));
    }

    /** The paths before that of a route; an empty one where its router is nobody's. */
    Set<String> before(Site<Expression.Call> route) {
        Optional<String> name = route.expression()
                .root()
                .flatMap(r -> r instanceof Expression.Variable v ? Optional.of(v.name()) : Optional.empty());
        Set<String> byVariable =
                name.map(n -> paths.getOrDefault(variable(route, n), Set.of())).orElse(Set.of());
        if (!byVariable.isEmpty()) {
            return byVariable;
        }
        return route.method()
                .map(m -> paths.getOrDefault(method(route.type(), m), Set.of("")))
                .orElse(Set.of(""));
    }
}
