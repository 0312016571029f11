package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Routes of Javalin: on the application itself, and by its builder, where {@code path} puts routes below another. */
final class JavalinRoutes implements RouteRecogniser {

    private static final List<String> PACKAGE = List.of("io.javalin");
    private static final Pattern SLASHES = Pattern.compile("<([^/<>]{1,200})>");
    private static final CodedRoutes ROUTES = CodedRoutes.of(
                    "io.javalin.Javalin",
                    "io.javalin.apibuilder.ApiBuilder",
                    "io.javalin.config.RoutesConfig",
                    "io.javalin.router.JavalinDefaultRouting")
            .usualVerbs("ws", "sse", "crud")
            .nests("path")
            .groups("routes", "apiBuilder", "create", "createAndStart", "mount")
            .imported();
    private static final String[] LIBRARIES = {"javalin", "javalin-bundle"};

    @Override
    public Stream<Operation> operations(Module module) {
        boolean isDependency = module.dependency(LIBRARIES).isPresent();
        if (!isDependency && !module.code().mentionsAnyBelow(PACKAGE)) {
            return Stream.of();
        }
        String root = root(module);
        return ROUTES.in(module).stream()
                .filter(r -> isDependency
                        || r.site().expression().root().isPresent()
                        || module.code().mentionsAnyBelow(r.site().type(), PACKAGE))
                .flatMap(r -> operations(r, root));
    }

    private static Stream<Operation> operations(CodedRoutes.Route route, String root) {
        // Of a path such as <rest>, the brackets only say that it takes slashes.
        CodedRoutes.Route plain =
                route.with(route.method(), SLASHES.matcher(route.path()).replaceAll("{$1}"));
        return switch (plain.method()) {
            case "CRUD" -> crud(plain, root);
            case "SSE" -> Stream.of(plain.with("GET", plain.path()).operation(root));
            case "WS" -> Stream.of(plain.socket(root));
            default -> Stream.of(plain.operation(root));
        };
    }

    /** One handler for a resource: the last part of its path is the variable of what is for one of them. */
    private static Stream<Operation> crud(CodedRoutes.Route route, String root) {
        String all = route.path().replaceFirst("/[{:][^/]*$", "");
        return Stream.concat(
                Stream.of("GET", "POST").map(m -> route.with(m, all).operation(root)),
                Stream.of("GET", "PATCH", "DELETE")
                        .map(m -> route.with(m, route.path()).operation(root)));
    }

    /** What its configuration puts before all paths: {@code config.router.contextPath = "/api"}. */
    private static String root(Module module) {
        Texts texts = new Texts(module.code());
        Optional<String> set = module.code()
                .sites(Expression.Assign.class)
                .filter(a -> a.expression().target() instanceof Expression.Select select
                        && select.name().equals("contextPath"))
                .flatMap(a -> texts.of(a.expression().value(), a).stream())
                .findFirst();
        return set.map(Roots::of).orElse("");
    }
}
