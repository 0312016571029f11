package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Actions of Struts 2 by the annotations of its convention plugin; those in files are seen with other such files. */
final class StrutsActions implements RouteRecogniser {

    private static final String CONVENTION = "org.apache.struts2.convention.annotation.";
    private static final String ACTION = CONVENTION + "Action";
    private static final String ACTIONS = CONVENTION + "Actions";
    private static final String NAMESPACE = CONVENTION + "Namespace";
    /** What an action is called on that names no method. */
    private static final String USUAL = "execute";

    @Override
    public Stream<Operation> operations(Module module) {
        if (Stream.of(ACTION, ACTIONS).noneMatch(module.code()::hasAnnotation)) {
            return Stream.of();
        }
        Texts texts = new Texts(module.code());
        return module.code().types().stream()
                .flatMap(t -> Stream.concat(
                        t.annotations().stream()
                                .flatMap(StrutsActions::each)
                                .map(a -> action(t, a, USUAL, texts, module)),
                        t.methods().stream()
                                .flatMap(m -> m.annotations().stream()
                                        .flatMap(StrutsActions::each)
                                        .map(a -> action(t, a, m.name(), texts, module)))));
    }

    private static Stream<CodeAnnotation> each(CodeAnnotation annotation) {
        if (annotation.type().isAny(Set.of(ACTIONS))) {
            return annotation.values("value").stream()
                    .filter(Expression.Nested.class::isInstance)
                    .map(v -> ((Expression.Nested) v).annotation());
        }
        return annotation.type().isAny(Set.of(ACTION)) ? Stream.of(annotation) : Stream.of();
    }

    private static Operation action(
            CodeType type, CodeAnnotation annotation, String method, Texts texts, Module module) {
        String namespace = CodeAnnotation.find(type.annotations(), NAMESPACE)
                .flatMap(a -> a.value("value"))
                .flatMap(v -> texts.of(v, type))
                .orElse("");
        String name = annotation
                .value("value")
                .flatMap(v -> texts.of(v, type))
                .orElseGet(() -> type.simpleName()
                        .replaceFirst("Action$", "")
                        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT));
        // One that starts with a slash leaves the namespace.
        String path = name.startsWith("/") ? RoutePath.of(name) : RoutePath.of(namespace, name);
        Optional<Handler> handler = Handler.of(type, module.code()).stream()
                .filter(h -> h.method().name().equals(method))
                .findFirst();
        return Operation.at(
                        Asked.Framework.OTHER,
                        Operation.HTTP,
                        Endpoint.ANY_METHOD,
                        new Roots(module).servlets(),
                        path,
                        Notes.evidence(annotation))
                .with(handler);
    }
}
