package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What requests to a handler of Jakarta REST or Micronaut carry, by its parameters. */
final class ResourceRequest {

    private static final Map<String, Endpoint.Where> PARTS = Map.ofEntries(
            Map.entry("PathParam", Endpoint.Where.PATH),
            Map.entry("RestPath", Endpoint.Where.PATH),
            Map.entry("PathVariable", Endpoint.Where.PATH),
            Map.entry("QueryParam", Endpoint.Where.QUERY),
            Map.entry("RestQuery", Endpoint.Where.QUERY),
            Map.entry("QueryValue", Endpoint.Where.QUERY),
            Map.entry("HeaderParam", Endpoint.Where.HEADER),
            Map.entry("RestHeader", Endpoint.Where.HEADER),
            Map.entry("Header", Endpoint.Where.HEADER),
            Map.entry("CookieParam", Endpoint.Where.COOKIE),
            Map.entry("RestCookie", Endpoint.Where.COOKIE),
            Map.entry("CookieValue", Endpoint.Where.COOKIE),
            Map.entry("FormParam", Endpoint.Where.FORM),
            Map.entry("RestForm", Endpoint.Where.FORM),
            Map.entry("FormDataParam", Endpoint.Where.PART),
            Map.entry("Part", Endpoint.Where.PART));
    private static final Set<String> PACKAGES = Set.of(
            "javax.ws.rs",
            "jakarta.ws.rs",
            "org.jboss.resteasy.reactive",
            "io.micronaut.http.annotation",
            "org.glassfish.jersey.media.multipart");
    private static final Set<String> BODY = Set.of("io.micronaut.http.annotation.Body");
    private static final Set<String> BEAN = Set.of("BeanParam", "RequestBean", "MultipartForm");
    private static final Set<String> NOT_SENT =
            Set.of("Context", "Suspended", "Auth", "RequestAttribute", "Inject", "AuthenticationPrincipal");
    /** Types of parameters that a framework fills by itself. */
    private static final Set<String> GIVEN = Set.of(
            "HttpRequest",
            "Authentication",
            "Principal",
            "SecurityContext",
            "UriInfo",
            "HttpHeaders",
            "Request",
            "AsyncResponse",
            "HttpServletRequest",
            "HttpServletResponse",
            "RoutingContext",
            "Session",
            "Locale",
            "ServerRequest",
            "ServerResponse",
            "SseEventSink",
            "Sse",
            "HttpServerRequest",
            "HttpServerResponse");

    private final Handler handler;
    private final String path;
    private final CodeBase code;
    private final Texts texts;

    ResourceRequest(Handler handler, String path, CodeBase code, Texts texts) {
        this.handler = handler;
        this.path = path;
        this.code = code;
        this.texts = texts;
    }

    Taken taken() {
        List<Endpoint.Parameter> parameters = new ArrayList<>();
        Optional<CodeParameter> bound = Optional.empty();
        List<String> query = UriTemplate.query(path);
        for (CodeParameter parameter : handler.parameters()) {
            Optional<CodeAnnotation> part = part(parameter);
            // What the framework hands over is sent by nobody.
            boolean isGiven =
                    has(parameter, NOT_SENT) || GIVEN.contains(parameter.type().simpleName());
            boolean isBody = code.annotationOfAny(parameter.annotations(), BODY).isPresent();
            if (isBody) {
                bound = Optional.of(parameter);
            } else if (part.isPresent()) {
                parameters.add(new Endpoint.Parameter(
                        name(part.get(), parameter),
                        PARTS.getOrDefault(part.get().type().simpleName(), Endpoint.Where.QUERY),
                        Typed.text(parameter.type())));
            } else if (has(parameter, BEAN)) {
                parameters.addAll(beans(parameter));
            } else if (!isGiven && (path.contains("{" + parameter.name()) || query.contains(parameter.name()))) {
                parameters.add(new Endpoint.Parameter(
                        parameter.name(),
                        query.contains(parameter.name()) ? Endpoint.Where.QUERY : Endpoint.Where.PATH,
                        Typed.text(parameter.type())));
            } else if (!isGiven && bound.isEmpty()) {
                // What says nothing of where it comes from is the body.
                bound = Optional.of(parameter);
            }
        }
        String body = bound.map(b -> Typed.meant(b.type())).orElse("");
        return new Taken(parameters, body, bound, mediaTypes("Consumes", "consumes"));
    }

    /** The fields of an object that stands for several parameters. */
    private List<Endpoint.Parameter> beans(CodeParameter parameter) {
        return code.find(parameter.type()).stream()
                .flatMap(t -> t.fields().stream())
                .flatMap(f -> part(new CodeParameter(f.name(), f.type(), f.annotations())).stream()
                        .map(a -> new Endpoint.Parameter(
                                name(a, new CodeParameter(f.name(), f.type(), List.of())),
                                PARTS.getOrDefault(a.type().simpleName(), Endpoint.Where.QUERY),
                                Typed.text(f.type()))))
                .toList();
    }

    private static boolean has(CodeParameter parameter, Set<String> simpleNames) {
        return parameter.annotations().stream()
                .anyMatch(a -> simpleNames.contains(a.type().simpleName()));
    }

    private static Optional<CodeAnnotation> part(CodeParameter parameter) {
        return parameter.annotations().stream()
                .filter(a -> PARTS.containsKey(a.type().simpleName())
                        && PACKAGES.stream().anyMatch(p -> a.type().isBelow(p)))
                .findFirst();
    }

    private String name(CodeAnnotation annotation, CodeParameter parameter) {
        return annotation
                .value("value", "name")
                .flatMap(v -> texts.of(v, handler.type()))
                .filter(n -> !n.isBlank())
                .orElse(parameter.name());
    }

    /** Media types by an annotation of the method or of the type, or by an attribute of what maps requests. */
    List<String> mediaTypes(String annotation, String attribute) {
        Stream<CodeAnnotation> all = Stream.concat(
                handler.annotations(),
                code.lineage(handler.type()).stream().map(CodeType::annotations).flatMap(List::stream));
        return all.map(a -> a.type().simpleName().equals(annotation) ? a.values("value") : a.values(attribute))
                .filter(v -> !v.isEmpty())
                .findFirst()
                .<List<Expression>>map(v -> v)
                .map(v -> SpringMapping.mediaTypes(v, handler.type(), texts))
                .orElse(List.of());
    }
}
