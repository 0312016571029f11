package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.HttpMappings;
import dev.threatdoc.discover.recognise.MethodGuards;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Handlers of requests in Spring MVC and WebFlux: the paths that a program answers. */
final class WebEndpoints implements Recogniser, OperationReader {

    private static final Set<String> REST = Set.of(SpringMapping.WEB + "RestController");
    private static final Set<String> DATA = Set.of(
            "org.springframework.data.rest.webmvc.RepositoryRestController",
            "org.springframework.data.rest.webmvc.BasePathAwareController");
    private static final Set<String> CONTROLLER = Set.of("org.springframework.stereotype.Controller");
    private static final Set<String> BODY = Set.of(SpringMapping.WEB + "ResponseBody");

    /** A handler with what maps requests to it. */
    private record Mapped(Handler handler, SpringMapping type, SpringMapping method) {

        List<String> paths() {
            return type.paths().stream()
                    .flatMap(t -> method.paths().stream().map(m -> RoutePath.of(t, m)))
                    .distinct()
                    .toList();
        }

        List<String> methods() {
            List<String> all = Stream.concat(type.methods().stream(), method.methods().stream())
                    .distinct()
                    .toList();
            return all.isEmpty() ? List.of(Endpoint.ANY_METHOD) : all;
        }
    }

    @Override
    public void recognise(Module module, Notes notes) {
        mapped(module).forEach(m -> {
            String[] paths = m.paths().toArray(String[]::new);
            notes.tag(Tags.ENDPOINTS, Notes.evidence(m.method().annotation()), paths);
            guard(m.handler(), module.code())
                    .ifPresent(g -> notes.tag(Tags.PRE_AUTHORIZED_ENDPOINTS, Notes.evidence(g), paths));
        });
    }

    private static Optional<CodeAnnotation> guard(Handler handler, CodeBase code) {
        return handler.all().stream()
                .flatMap(m -> MethodGuards.guard(m, handler.type(), code).stream())
                .findFirst();
    }

    @Override
    public Stream<Operation> operations(Module module) {
        Roots roots = new Roots(module);
        Texts texts = new Texts(module.code());
        boolean reactive = roots.isReactive();
        String root = reactive ? roots.reactive() : roots.servlets();
        String below = reactive ? "" : roots.dispatcher();
        PathPrefixes prefixes = new PathPrefixes(module);
        return mapped(module)
                .flatMap(m -> m.paths().stream()
                        .flatMap(p -> m.methods().stream().map(v -> {
                            String path =
                                    RoutePath.of(below, prefixes.of(m.handler().type()), p);
                            return operation(m, v, root, path, module, texts);
                        })));
    }

    private static Operation operation(
            Mapped mapped, String method, String root, String path, Module module, Texts texts) {
        Handler handler = mapped.handler();
        boolean page = isPage(handler, module.code());
        List<String> produces = mapped.method().produces().isEmpty()
                ? mapped.type().produces()
                : mapped.method().produces();
        List<String> consumes = mapped.method().consumes().isEmpty()
                ? mapped.type().consumes()
                : mapped.method().consumes();
        return new Operation(
                Asked.Framework.SPRING,
                Operation.HTTP,
                method,
                root,
                path,
                SpringRequest.of(handler, method, module.code(), texts).in(consumes),
                page ? "" : Typed.meant(handler.method().returnType()),
                page && produces.isEmpty() ? List.of("text/html") : produces,
                Optional.of(handler),
                Notes.evidence(mapped.method().annotation()));
    }

    /** Whether what it returns is the name of a page rather than the answer itself. */
    private static boolean isPage(Handler handler, CodeBase code) {
        return code.annotationOfAny(handler.type().annotations(), REST).isEmpty()
                && code.annotationOfAny(handler.type().annotations(), BODY).isEmpty()
                && code.annotationOfAny(handler.annotations().toList(), BODY).isEmpty()
                && !handler.method().returnType().simpleName().matches("ResponseEntity|HttpEntity|Mono|Flux");
    }

    private static Stream<Mapped> mapped(Module module) {
        Texts texts = new Texts(module.code());
        CodeBase code = module.code();
        return code.types().stream()
                .filter(t -> t.kind() == CodeType.Kind.CLASS || t.kind() == CodeType.Kind.RECORD)
                .filter(t -> Stream.of(REST, CONTROLLER, DATA)
                        .anyMatch(c -> code.annotationOfAny(t.annotations(), c).isPresent()))
                .flatMap(t -> Handler.of(t, code).stream().flatMap(h -> mapped(h, module, texts).stream()));
    }

    /** What it implements can say at which paths, as interfaces do that OpenAPI's generators make. */
    private static Optional<Mapped> mapped(Handler handler, Module module, Texts texts) {
        CodeBase code = module.code();
        for (int i = 0; i < handler.all().size(); i++) {
            CodeMethod method = handler.all().get(i);
            CodeType from = handler.from().get(i);
            Optional<CodeAnnotation> annotation = HttpMappings.find(method.annotations(), code);
            if (annotation.isPresent()) {
                SpringMapping whole = SpringMapping.of(annotation.get(), from, texts, module.configuration());
                return Optional.of(new Mapped(handler, onType(handler.type(), from, module, texts), whole));
            }
        }
        return Optional.empty();
    }

    private static SpringMapping onType(CodeType type, CodeType from, Module module, Texts texts) {
        return Stream.concat(Stream.of(type, from), module.code().lineage(type).stream())
                .flatMap(t -> HttpMappings.find(t.annotations(), module.code())
                        .map(a -> SpringMapping.of(a, t, texts, module.configuration()))
                        .stream())
                .findFirst()
                .orElseGet(() -> SpringMapping.nothing(type));
    }
}
