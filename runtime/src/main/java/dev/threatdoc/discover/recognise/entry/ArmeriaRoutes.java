package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Services of Armeria: annotated ones, below the paths at which a server takes them in, and those of its builder. */
final class ArmeriaRoutes implements RouteRecogniser {

    private static final String PACKAGE = "com.linecorp.armeria.server.";
    private static final String ANNOTATION = PACKAGE + "annotation.";
    private static final Set<String> VERBS =
            Set.of("Get", "Post", "Put", "Delete", "Patch", "Head", "Options", "Trace");
    private static final Set<String> PATHS = Set.of(ANNOTATION + "Path");
    private static final Set<String> PREFIX = Set.of(ANNOTATION + "PathPrefix");
    private static final CodedRoutes BUILDER = CodedRoutes.of(PACKAGE + "Server", PACKAGE + "ServerBuilder")
            .usualVerbs()
            .any("service", "path");

    @Override
    public Stream<Operation> operations(Module module) {
        return module.code().mentionsAnyBelow(List.of("com.linecorp.armeria"))
                ? Stream.concat(annotated(module), built(module))
                : Stream.of();
    }

    private static Stream<Operation> built(Module module) {
        Texts texts = new Texts(module.code());
        Stream<Operation> below = module.code()
                .calls()
                .filter(c -> c.expression().name().equals("serviceUnder"))
                .flatMap(c -> c.expression().argument(0).flatMap(a -> texts.of(a, c)).stream()
                        .map(p -> Operation.at(
                                Asked.Framework.OTHER,
                                Operation.HTTP,
                                Endpoint.ANY_METHOD,
                                "",
                                RoutePath.of(plain(p), "**"),
                                Notes.evidence(c))));
        return Stream.concat(
                BUILDER.in(module).stream()
                        .map(r -> r.with(r.method(), plain(r.path())).operation("")),
                below);
    }

    private static Stream<Operation> annotated(Module module) {
        Texts texts = new Texts(module.code());
        Map<String, Set<String>> mounted = mounted(module, texts);
        return module.code().types().stream()
                .flatMap(t -> Handler.of(t, module.code()).stream()
                        .flatMap(h -> operations(h, mounted.getOrDefault(t.name(), Set.of("")), texts)));
    }

    private static Stream<Operation> operations(Handler handler, Set<String> below, Texts texts) {
        String own = CodeAnnotation.findAny(handler.type().annotations(), PREFIX)
                .flatMap(a -> a.value("value"))
                .flatMap(v -> texts.of(v, handler.type()))
                .orElse("");
        return handler.annotations()
                .filter(ArmeriaRoutes::isVerb)
                .flatMap(v -> below.stream()
                        .flatMap(b -> paths(v, handler, texts).stream()
                                .map(p -> operation(v, RoutePath.of(b, own, p), handler))));
    }

    private static Operation operation(CodeAnnotation verb, String path, Handler handler) {
        return Operation.at(
                        Asked.Framework.OTHER,
                        Operation.HTTP,
                        verb.type().simpleName().toUpperCase(Locale.ROOT),
                        "",
                        path,
                        Notes.evidence(verb))
                .with(Optional.of(handler));
    }

    private static List<String> paths(CodeAnnotation verb, Handler handler, Texts texts) {
        Stream<CodeAnnotation> named = Stream.concat(
                Stream.of(verb), handler.annotations().filter(a -> a.type().isAny(PATHS)));
        List<String> paths = named.flatMap(a -> a.values("value").stream())
                .flatMap(v -> texts.of(v, handler.type()).stream())
                .map(ArmeriaRoutes::plain)
                .toList();
        return paths.isEmpty() ? List.of("") : paths;
    }

    private static boolean isVerb(CodeAnnotation annotation) {
        String simple = annotation.type().simpleName();
        return VERBS.contains(simple) && annotation.type().is(ANNOTATION + simple);
    }

    /** The paths below which a server takes in annotated services, by the names of their types. */
    private static Map<String, Set<String>> mounted(Module module, Texts texts) {
        Map<String, Set<String>> mounted = new TreeMap<>();
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("annotatedService")
                        || c.expression().name().equals("pathPrefix"))
                .forEach(c -> {
                    String path = c.expression()
                            .argument(0)
                            .flatMap(a -> texts.of(a, c))
                            .filter(p -> p.startsWith("/"))
                            .orElse("");
                    c.expression().arguments().stream()
                            .flatMap(a -> Expression.typeOf(a).stream())
                            .map(TypeName::name)
                            .forEach(t -> mounted.computeIfAbsent(t, k -> new TreeSet<>())
                                    .add(path));
                });
        return mounted;
    }

    /** A path in one of Armeria's notations as a plain one. */
    private static String plain(String path) {
        return path.replaceFirst("^/?(exact|regex|glob):", "").replaceFirst("^/?prefix:(.*?)/?$", "$1/**");
    }
}
