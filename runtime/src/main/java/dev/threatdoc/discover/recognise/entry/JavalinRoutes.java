package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Routes of Javalin: on the application itself, and by its builder, where {@code path} puts routes below another. */
final class JavalinRoutes implements Recogniser, OperationReader {

    private static final List<String> PACKAGE = List.of("io.javalin");
    private static final CodedRoutes ROUTES = new CodedRoutes(
                    Set.of(
                            "io.javalin.Javalin",
                            "io.javalin.config.RoutesConfig",
                            "io.javalin.router.JavalinDefaultRouting"),
                    Set.of("get", "post", "put", "delete", "patch", "head", "options", "ws", "sse", "crud"),
                    Set.of(),
                    Set.of("path"),
                    Set.of("routes", "apiBuilder", "create", "createAndStart", "mount"),
                    false)
            .imported();

    @Override
    public void recognise(Module module, Notes notes) {
        RouteTags.note(operations(module), notes);
    }

    @Override
    public Stream<Operation> operations(Module module) {
        boolean isThere = module.dependency("javalin", "javalin-bundle").isPresent()
                || module.code().mentionsAnyBelow(PACKAGE);
        if (!isThere) {
            return Stream.of();
        }
        String root = root(module);
        return ROUTES.in(module).stream()
                .filter(r -> r.site().expression().root().isPresent()
                        || module.code().mentionsAnyBelow(r.site().type(), PACKAGE)
                        || module.dependency("javalin", "javalin-bundle").isPresent())
                .flatMap(r -> operations(r, root));
    }

    private static Stream<Operation> operations(CodedRoutes.Route route, String root) {
        // Of a path such as <rest>, the brackets only say that it takes slashes.
        CodedRoutes.Route plain = new CodedRoutes.Route(
                route.site(), route.method(), route.path().replaceAll("<([^/<>]{1,200})>", "{$1}"), route.handler());
        return switch (plain.method()) {
            case "CRUD" -> crud(plain, root);
            case "SSE" -> Stream.of(with(plain, "GET", plain.path(), root));
            case "WS" ->
                Stream.of(Operation.at(
                        Asked.Framework.OTHER,
                        "WebSocket",
                        "GET",
                        root,
                        plain.path(),
                        with(plain, "GET", plain.path(), root).seen()));
            default -> Stream.of(plain.operation(Asked.Framework.OTHER, root));
        };
    }

    /** One handler for a resource: the last part of its path is the variable of what is for one of them. */
    private static Stream<Operation> crud(CodedRoutes.Route route, String root) {
        String all = route.path().replaceFirst("/[{:][^/]*$", "");
        return Stream.concat(
                Stream.of("GET", "POST").map(m -> with(route, m, all, root)),
                Stream.of("GET", "PATCH", "DELETE").map(m -> with(route, m, route.path(), root)));
    }

    private static Operation with(CodedRoutes.Route route, String method, String path, String root) {
        return new CodedRoutes.Route(route.site(), method, path, route.handler())
                .operation(Asked.Framework.OTHER, root);
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
        return set.map(RoutePath::of).filter(p -> !p.equals("/")).orElse("");
    }
}
