package dev.threatdoc.discover.recognise.entry;

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
import java.util.Optional;
import java.util.Set;

/** Routes that Spring's router functions build in code, nested ones too. */
final class FunctionalRoutes implements Recogniser {

    private static final Set<String> ROUTERS = Set.of(
            "org.springframework.web.reactive.function.server.RouterFunction",
            "org.springframework.web.servlet.function.RouterFunction");
    private static final Set<String> VERBS =
            Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "resources");
    private static final Set<String> NESTS = Set.of("path", "nest", "andNest");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                if (method.returnType().isAny(ROUTERS)) {
                    Routes routes = new Routes(type, method, module, texts, notes);
                    method.body().forEach(e -> routes.below("", e));
                }
            }
        }
    }

    /** The routes of one method. */
    private record Routes(CodeType type, CodeMethod method, Module module, Texts texts, Notes notes) {

        void below(String prefix, Expression expression) {
            if (!(expression instanceof Expression.Call call)) {
                expression.parts().forEach(p -> below(prefix, p));
                return;
            }
            call.receiver().ifPresent(r -> below(prefix, r));
            if (VERBS.contains(call.name())) {
                path(call)
                        .ifPresent(p -> notes.tag(
                                Tags.ENDPOINTS,
                                new Evidence(call.name() + "()", site(call).place()),
                                RoutePath.of(prefix, p)));
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
            call.arguments().forEach(a -> below(prefix + nested, a));
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
