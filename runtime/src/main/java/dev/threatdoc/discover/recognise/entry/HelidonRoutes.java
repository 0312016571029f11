package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Routes of Helidon SE: those of a routing, and those of services that one registers below a path. */
final class HelidonRoutes implements RouteRecogniser {

    private static final Set<String> SERVICES =
            Set.of("io.helidon.webserver.http.HttpService", "io.helidon.webserver.Service");
    private static final CodedRoutes ROUTES = CodedRoutes.of(
                    "io.helidon.webserver.http.HttpRouting",
                    "io.helidon.webserver.http.HttpRouting.Builder",
                    "io.helidon.webserver.http.HttpRules",
                    "io.helidon.webserver.Routing",
                    "io.helidon.webserver.Routing.Builder",
                    "io.helidon.webserver.Routing.Rules",
                    "io.helidon.webserver.WebServer")
            .usualVerbs("trace")
            .any("any", "anyOf")
            .groups("routing", "addRouting");

    @Override
    public Stream<Operation> operations(Module module) {
        if (!module.code().mentionsAnyBelow(List.of("io.helidon"))) {
            return Stream.of();
        }
        Map<String, Set<String>> mounted = mounted(module);
        List<CodedRoutes.Route> routes = new ArrayList<>();
        for (CodeType type : module.code().types()) {
            Set<String> below = type.extendsAny(SERVICES) ? mounted.getOrDefault(type.name(), Set.of("")) : Set.of("");
            for (CodeMethod method : type.methods()) {
                below.forEach(p -> routes.addAll(ROUTES.in(type, method, p, module)));
            }
        }
        return routes.stream().map(r -> r.operation(""));
    }

    /** The paths below which services are registered, by the names of their types; one may register another. */
    private static Map<String, Set<String>> mounted(Module module) {
        Texts texts = new Texts(module.code());
        Map<String, Set<String>> mounted = new TreeMap<>();
        // A service that another registers is below the path of that one, which may be found only after it.
        for (int round = 0; round < 3; round++) {
            module.code()
                    .calls()
                    .filter(c -> c.expression().name().equals("register"))
                    .forEach(c -> {
                        Optional<String> path = c.expression()
                                .argument(0)
                                .flatMap(a -> texts.of(a, c))
                                .filter(p -> p.startsWith("/"));
                        Set<String> around = c.type().extendsAny(SERVICES)
                                ? mounted.getOrDefault(c.type().name(), Set.of())
                                : Set.of("");
                        for (Expression argument : c.expression().arguments()) {
                            service(argument, c, module)
                                    .ifPresent(s -> Set.copyOf(around)
                                            .forEach(p -> mounted.computeIfAbsent(s, k -> new TreeSet<>())
                                                    .add(RoutePath.of(p, path.orElse("")))));
                        }
                    });
        }
        return mounted;
    }

    private static Optional<String> service(Expression argument, Site<Expression.Call> site, Module module) {
        return type(argument, site)
                .flatMap(module.code()::find)
                .filter(t -> t.extendsAny(SERVICES))
                .map(CodeType::name);
    }

    private static Optional<TypeName> type(Expression argument, Site<Expression.Call> site) {
        if (argument instanceof Expression.MethodReference reference) {
            return Expression.typeOf(reference.of());
        }
        if (argument instanceof Expression.Lambda lambda) {
            return lambda.body().stream()
                    .flatMap(Expression::all)
                    .filter(Expression.New.class::isInstance)
                    .findFirst()
                    .flatMap(Expression::typeOf);
        }
        Optional<TypeName> known = Expression.typeOf(argument);
        return argument instanceof Expression.Variable variable
                ? known.filter(t -> !t.is("var"))
                        .or(() -> site.type().field(variable.name()).map(f -> f.type()))
                : known;
    }
}
