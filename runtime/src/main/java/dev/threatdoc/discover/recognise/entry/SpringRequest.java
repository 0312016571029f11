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
import java.util.TreeMap;

/** What requests to a handler of Spring's carry, by its parameters. */
final class SpringRequest {

    private static final Map<String, Endpoint.Where> PARTS = new TreeMap<>(Map.of(
            SpringMapping.WEB + "PathVariable", Endpoint.Where.PATH,
            SpringMapping.WEB + "RequestParam", Endpoint.Where.QUERY,
            SpringMapping.WEB + "RequestHeader", Endpoint.Where.HEADER,
            SpringMapping.WEB + "CookieValue", Endpoint.Where.COOKIE,
            SpringMapping.WEB + "RequestPart", Endpoint.Where.PART));
    private static final Set<String> BODY =
            Set.of(SpringMapping.WEB + "RequestBody", "org.springframework.messaging.handler.annotation.Payload");
    private static final Set<String> MODEL = Set.of(SpringMapping.WEB + "ModelAttribute");
    private static final Set<String> UPLOADS = Set.of("MultipartFile", "FilePart", "Part");
    private static final Set<String> WITH_BODY = Set.of("HttpEntity", "RequestEntity");
    private static final Set<String> SIMPLE = Set.of(
            "String",
            "int",
            "long",
            "boolean",
            "double",
            "float",
            "short",
            "byte",
            "char",
            "Integer",
            "Long",
            "Boolean",
            "Double",
            "Float",
            "UUID",
            "BigDecimal",
            "LocalDate",
            "LocalDateTime",
            "Instant",
            "Date");
    /** What stands in parameters for the request or the caller, and is not sent. */
    private static final Set<String> NOT_SENT = Set.of(
            SpringMapping.WEB + "RequestAttribute",
            SpringMapping.WEB + "SessionAttribute",
            SpringMapping.WEB + "MatrixVariable",
            "org.springframework.security.core.annotation.AuthenticationPrincipal",
            "org.springframework.security.core.annotation.CurrentSecurityContext",
            "org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient",
            "org.springframework.beans.factory.annotation.Value");

    private SpringRequest() {}

    /** What a handler takes by requests of that method. */
    static Taken of(Handler handler, String method, CodeBase code, Texts texts) {
        List<Endpoint.Parameter> parameters = new ArrayList<>();
        Optional<CodeParameter> bound = Optional.empty();
        String body = "";
        for (CodeParameter parameter : handler.parameters()) {
            List<CodeAnnotation> annotations = parameter.annotations();
            String simple = parameter.type().simpleName();
            Optional<Endpoint.Where> where = where(parameter, code);
            if (code.annotationOfAny(annotations, NOT_SENT).isPresent()) {
                continue;
            }
            if (code.annotationOfAny(annotations, BODY).isPresent() || WITH_BODY.contains(simple)) {
                body = Typed.meant(parameter.type());
                bound = Optional.of(parameter);
            } else if (where.isPresent()) {
                parameters.add(parameter(parameter, where.get(), handler.type(), code, texts));
            } else if (code.annotationOfAny(annotations, MODEL).isPresent()
                    || (annotations.stream().noneMatch(a -> a.type().isBelow("org.springframework.security"))
                            && code.find(parameter.type())
                                    .filter(SpringRequest::isForm)
                                    .isPresent())) {
                boolean query = method.equals("GET");
                parameters.add(new Endpoint.Parameter(
                        parameter.name(),
                        query ? Endpoint.Where.QUERY : Endpoint.Where.FORM,
                        Typed.text(parameter.type())));
                bound = query ? bound : bound.or(() -> Optional.of(parameter));
            } else if (SIMPLE.contains(simple) && parameter.type().dimensions() == 0 && annotations.isEmpty()) {
                parameters.add(
                        new Endpoint.Parameter(parameter.name(), Endpoint.Where.QUERY, Typed.text(parameter.type())));
            }
        }
        return new Taken(parameters, body, bound, List.of());
    }

    private static boolean isForm(CodeType type) {
        return type.kind() == CodeType.Kind.CLASS || type.kind() == CodeType.Kind.RECORD;
    }

    private static Optional<Endpoint.Where> where(CodeParameter parameter, CodeBase code) {
        boolean upload = UPLOADS.contains(parameter.type().simpleName())
                || parameter.type().arguments().stream().anyMatch(a -> UPLOADS.contains(a.simpleName()));
        if (upload) {
            return Optional.of(Endpoint.Where.PART);
        }
        return PARTS.entrySet().stream()
                .filter(p -> code.annotationOfAny(parameter.annotations(), Set.of(p.getKey()))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Endpoint.Parameter parameter(
            CodeParameter parameter, Endpoint.Where where, CodeType type, CodeBase code, Texts texts) {
        String name = code.annotationOfAny(parameter.annotations(), PARTS.keySet())
                .flatMap(a -> a.value("value", "name"))
                .filter(v -> !(v instanceof Expression.Array))
                .flatMap(v -> texts.of(v, type))
                .filter(n -> !n.isBlank())
                .orElse(parameter.name());
        return new Endpoint.Parameter(name, where, Typed.text(parameter.type()));
    }
}
