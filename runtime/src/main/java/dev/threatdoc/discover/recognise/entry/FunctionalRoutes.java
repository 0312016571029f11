package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Routes that Spring's router functions build in code, nested ones too. */
final class FunctionalRoutes implements Recogniser, OperationReader {

    private static final Set<String> ROUTERS = Set.of(
            "org.springframework.web.reactive.function.server.RouterFunction",
            "org.springframework.web.servlet.function.RouterFunction");
    private static final Set<String> VERBS =
            Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "resources");
    private static final Set<String> ROUTES = Set.of("route", "andRoute");
    private static final Set<String> NESTS = Set.of("path", "nest", "andNest");

    @Override
    public void recognise(Module module, Notes notes) {
        read(module, "").forEach(o -> notes.tag(Tags.ENDPOINTS, o.seen(), o.rawPath()));
    }

    @Override
    public Stream<Operation> operations(Module module) {
        Roots roots = new Roots(module);
        return read(module, roots.isReactive() ? roots.reactive() : roots.servlets());
    }

    private static Stream<Operation> read(Module module, String root) {
        Texts texts = new Texts(module.code());
        List<Operation> found = new ArrayList<>();
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                if (method.returnType().isAny(ROUTERS)) {
                    Routes routes = new Routes(type, method, module, texts, root, found);
                    method.body().forEach(e -> routes.below("", e));
                }
            }
        }
        return found.stream();
    }

    /** The routes of one method. */
    private record Routes(
            CodeType type, CodeMethod method, Module module, Texts texts, String root, List<Operation> found) {

        void below(String prefix, Expression expression) {
            if (!(expression instanceof Expression.Call call)) {
                expression.parts().forEach(p -> below(prefix, p));
                return;
            }
            call.receiver().ifPresent(r -> below(prefix, r));
            if (VERBS.contains(call.name())) {
                path(call).ifPresent(p -> found.add(operation(call, RoutePath.of(prefix, p))));
            }
            String nested = NESTS.contains(call.name())
                    ? path(call)
                            .or(() -> call.argument(0)
                                    .flatMap(a -> a instanceof Expression.Call inner
                                                    && inner.name().equals("path")
                                            ? path(inner)
                                            : Optional.empty()))
                            .orElse("")
                    : "";
            int before = found.size();
            call.arguments().forEach(a -> below(prefix + nested, a));
            if (ROUTES.contains(call.name())) {
                // The handler stands beside the predicate, not in it.
                Handler.named(call, type, module.code())
                        .ifPresent(h -> found.subList(before, found.size()).replaceAll(o -> o.with(Optional.of(h))));
            }
        }

        private Operation operation(Expression.Call call, String path) {
            return Operation.at(
                            Asked.Framework.SPRING,
                            Operation.HTTP,
                            call.name().equals("resources") ? "GET" : call.name(),
                            root,
                            path,
                            new Evidence(call.name() + "()", site(call).place()))
                    .with(Handler.named(call, type, module.code()));
        }

        private Optional<String> path(Expression.Call call) {
            return call.argument(0)
                    .flatMap(a -> texts.of(a, site(call)))
                    .map(module.configuration()::resolve)
                    .filter(p -> p.startsWith("/") || p.isEmpty());
        }

        private Site<Expression.Call> site(Expression.Call call) {
            return new Site<>(call, type, method.place());
        }
    }
}
