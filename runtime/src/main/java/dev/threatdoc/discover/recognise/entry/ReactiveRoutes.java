package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.Locale;
import java.util.Set;

/** Quarkus' reactive routes, and those that code adds to a router of Vert.x. */
final class ReactiveRoutes implements Recogniser {

    private static final Set<String> ROUTE = Set.of("io.quarkus.vertx.web.Route", "io.quarkus.vertx.web.Route.Routes");
    private static final Set<String> BASE = Set.of("io.quarkus.vertx.web.RouteBase");
    private static final Set<String> ROUTERS =
            Set.of("io.vertx.ext.web.Router", "io.vertx.mutiny.ext.web.Router", "io.vertx.rxjava3.ext.web.Router");
    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "delete", "patch", "head", "options", "route", "mountSubRouter");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            String base = CodeAnnotation.findAny(type.annotations(), BASE)
                    .flatMap(a -> a.value("path"))
                    .flatMap(v -> texts.of(v, type))
                    .orElse("");
            for (CodeMethod method : type.methods()) {
                method.annotations().stream()
                        .filter(a -> a.type().isAny(ROUTE))
                        .forEach(a -> notes.tag(
                                Tags.ENDPOINTS,
                                Notes.evidence(a),
                                RoutePath.of(
                                        base,
                                        a.value("path", "regex")
                                                .flatMap(v -> texts.of(v, type))
                                                .orElseGet(() -> dashed(method.name())))));
            }
        }
        module.code()
                .calls()
                .filter(c -> METHODS.contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(ROUTERS))
                                .isPresent())
                .forEach(c -> c.expression()
                        .argument(0)
                        .flatMap(a -> texts.of(a, c))
                        .filter(p -> p.startsWith("/"))
                        .ifPresent(p -> notes.tag(Tags.ENDPOINTS, Notes.evidence(c), RoutePath.of(p))));
    }

    /** A route without a path has the method's name, with dashes between its words. */
    private static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
