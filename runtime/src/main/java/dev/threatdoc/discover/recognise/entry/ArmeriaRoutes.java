package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Services of Armeria: annotated ones, below the paths at which a server takes them in, and those of its builder. */
final class ArmeriaRoutes implements Recogniser, OperationReader {

    private static final String PACKAGE = "com.linecorp.armeria.server.";
    private static final String ANNOTATION = PACKAGE + "annotation.";
    private static final Set<String> VERBS =
            Set.of("Get", "Post", "Put", "Delete", "Patch", "Head", "Options", "Trace");
    private static final Set<String> PATHS = Set.of(ANNOTATION + "Path");
    private static final Set<String> PREFIX = Set.of(ANNOTATION + "PathPrefix");
    private static final CodedRoutes BUILDER = new CodedRoutes(
            Set.of(PACKAGE + "Server", PACKAGE + "ServerBuilder"),
            Set.of("get", "post", "put", "delete", "patch", "head", "options"),
            Set.of("service", "path"),
            Set.of(),
            Set.of(),
            false);

    @Override
    public void recognise(Module module, Notes notes) {
        RouteTags.note(operations(module), notes);
    }

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
                        .map(r -> new CodedRoutes.Route(r.site(), r.method(), plain(r.path()), r.handler()))
                        .map(r -> r.operation(Asked.Framework.OTHER, "")),
                below);
    }

    private static Stream<Operation> annotated(Module module) {
        Texts texts = new Texts(module.code());
        Map<String, Set<String>> mounted = mounted(module, texts);
        List<Operation> found = new ArrayList<>();
        for (CodeType type : module.code().types()) {
            String own = CodeAnnotation.findAny(type.annotations(), PREFIX)
                    .flatMap(a -> a.value("value"))
                    .flatMap(v -> texts.of(v, type))
                    .orElse("");
            for (Handler handler : Handler.of(type, module.code())) {
                List<CodeAnnotation> annotations = handler.annotations().toList();
                for (CodeAnnotation verb : annotations) {
                    String simple = verb.type().simpleName();
                    if (!VERBS.contains(simple) || !verb.type().is(ANNOTATION + simple)) {
                        continue;
                    }
                    Stream<CodeAnnotation> named = Stream.concat(
                            Stream.of(verb),
                            annotations.stream().filter(a -> a.type().isAny(PATHS)));
                    List<String> paths = named.flatMap(a -> a.values("value").stream())
                            .flatMap(v -> texts.of(v, type).stream())
                            .map(ArmeriaRoutes::plain)
                            .toList();
                    for (String below : mounted.getOrDefault(type.name(), Set.of(""))) {
                        for (String path : paths.isEmpty() ? List.of("") : paths) {
                            found.add(Operation.at(
                                            Asked.Framework.OTHER,
                                            Operation.HTTP,
                                            simple.toUpperCase(Locale.ROOT),
                                            "",
                                            RoutePath.of(below, own, path),
                                            Notes.evidence(verb))
                                    .with(Optional.of(handler)));
                        }
                    }
                }
            }
        }
        return found.stream();
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
