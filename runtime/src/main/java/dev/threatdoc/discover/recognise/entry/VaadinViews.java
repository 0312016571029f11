package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Views of Vaadin Flow, by their routes, those of their layouts and their other routes. */
final class VaadinViews implements RouteRecogniser {

    private static final String ROUTER = "com.vaadin.flow.router.";
    private static final Set<String> ROUTES = Set.of(ROUTER + "Route", ROUTER + "RouteAlias");
    private static final Set<String> SEVERAL = Set.of(ROUTER + "RouteAlias.Container");
    private static final Set<String> PREFIX = Set.of(ROUTER + "RoutePrefix");
    private static final Set<String> PARENT = Set.of(ROUTER + "ParentLayout");
    private static final Set<String> WITH_PARAMETER = Set.of(ROUTER + "HasUrlParameter");

    @Override
    public Stream<Operation> operations(Module module) {
        if (!module.code().hasAnnotation(ROUTER + "Route")) {
            return Stream.of();
        }
        Texts texts = new Texts(module.code());
        String root = Roots.of(
                new Roots(module).servlets(),
                module.configuration()
                        .text("vaadin.urlMapping", "vaadin.url-mapping")
                        .orElse("")
                        .replace("*", ""));
        return module.code().types().stream()
                .filter(t ->
                        CodeAnnotation.find(t.annotations(), ROUTER + "Route").isPresent())
                .flatMap(t -> t.annotations().stream()
                        .flatMap(VaadinViews::each)
                        .filter(a -> a.type().isAny(ROUTES))
                        .map(a -> view(t, a, root, texts, module)));
    }

    private static Stream<CodeAnnotation> each(CodeAnnotation annotation) {
        return annotation.type().isAny(SEVERAL)
                ? annotation.values("value").stream()
                        .filter(Expression.Nested.class::isInstance)
                        .map(v -> ((Expression.Nested) v).annotation())
                : Stream.of(annotation);
    }

    private static Operation view(CodeType type, CodeAnnotation route, String root, Texts texts, Module module) {
        String own = route.value("value").flatMap(v -> texts.of(v, type)).orElseGet(() -> conventional(type));
        String parameter = type.supertypes().stream().anyMatch(s -> s.isAny(WITH_PARAMETER)) ? "{parameter}" : "";
        String before = isAbsolute(route) ? "" : layouts(route, "layout", module, texts, new HashSet<>());
        return new Operation(
                Asked.Framework.VAADIN,
                Operation.HTTP,
                "GET",
                root,
                RoutePath.of(before, own, parameter),
                Taken.NOTHING,
                "",
                List.of(),
                maker(type, module),
                Notes.evidence(route));
    }

    /** What makes it, which stands for all of it; the annotations that count are those of its type. */
    private static Optional<Handler> maker(CodeType type, Module module) {
        List<Handler> methods = Handler.of(type, module.code());
        return methods.stream()
                .filter(h -> h.method().name().equals("<init>"))
                .findFirst()
                .or(() -> methods.stream().findFirst());
    }

    /** What a view is called whose route is not: as its class without what views are called, with dashes. */
    private static String conventional(CodeType type) {
        String name = type.simpleName().replaceFirst("View$", "");
        return name.equals("Main") || name.isEmpty()
                ? ""
                : name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The prefixes of the layouts around a view, the outermost first. */
    private static String layouts(CodeAnnotation by, String attribute, Module module, Texts texts, Set<String> seen) {
        Optional<CodeType> layout = by.value(attribute)
                .flatMap(VaadinViews::classOf)
                .flatMap(module.code()::find)
                .filter(t -> seen.add(t.name()));
        if (layout.isEmpty()) {
            return "";
        }
        CodeType type = layout.get();
        Optional<CodeAnnotation> prefix = CodeAnnotation.findAny(type.annotations(), PREFIX);
        String own = prefix.flatMap(p -> p.value("value"))
                .flatMap(v -> texts.of(v, type))
                .orElse("");
        boolean ends = prefix.filter(VaadinViews::isAbsolute).isPresent();
        String outer = ends
                ? ""
                : CodeAnnotation.findAny(type.annotations(), PARENT)
                        .map(p -> layouts(p, "value", module, texts, seen))
                        .orElse("");
        return Roots.of(outer, own);
    }

    private static Optional<TypeName> classOf(Expression value) {
        return value instanceof Expression.Select select && select.name().equals("class")
                ? Expression.typeOf(select.of())
                : Expression.typeOf(value);
    }

    private static boolean isAbsolute(CodeAnnotation annotation) {
        return annotation
                .value("absolute")
                .filter(v -> v instanceof Expression.Literal literal && Boolean.TRUE.equals(literal.value()))
                .isPresent();
    }
}
