package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an annotation of Spring's that maps requests says, be it one of Spring's own or made of these.
 *
 * @param annotation the annotation, as what it is made of
 * @param paths the paths; one empty one where it names none
 * @param methods the methods of HTTP; none for all
 * @param consumes media types
 * @param produces media types
 */
record SpringMapping(
        CodeAnnotation annotation,
        List<String> paths,
        List<String> methods,
        List<String> consumes,
        List<String> produces) {

    static final String WEB = "org.springframework.web.bind.annotation.";
    /** What a type without such an annotation says. */
    static SpringMapping nothing(CodeType type) {
        CodeAnnotation none = new CodeAnnotation(TypeName.of(WEB + "RequestMapping"), Map.of(), type.place());
        return new SpringMapping(none, List.of(""), List.of(), List.of(), List.of());
    }

    /** What such an annotation says in a type. */
    static SpringMapping of(CodeAnnotation annotation, CodeType type, Texts texts, Configuration configuration) {
        List<String> paths = annotation.values("path", "value", "url").stream()
                .flatMap(v -> texts.of(v, type).map(configuration::resolve).stream())
                .toList();
        String simple = annotation.type().simpleName();
        String verb = simple.replaceFirst("(Mapping|Exchange)$", "");
        List<String> methods = Set.of("Request", "Http").contains(verb)
                ? annotation.values("method").stream()
                        .flatMap(v -> verb(v).stream())
                        .toList()
                : List.of(verb.toUpperCase(Locale.ROOT));
        return new SpringMapping(
                annotation,
                paths.isEmpty() ? List.of("") : paths,
                methods,
                mediaTypes(annotation.values("consumes", "contentType"), type, texts),
                mediaTypes(annotation.values("produces", "accept"), type, texts));
    }

    private static Optional<String> verb(Expression value) {
        if (value instanceof Expression.Select select) {
            return Optional.of(select.name());
        }
        if (value instanceof Expression.Variable variable) {
            return Optional.of(variable.name());
        }
        return value instanceof Expression.Literal literal
                ? Optional.of(String.valueOf(literal.value()).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Media types, also as Spring's and Jakarta's constants, which have them as their names. */
    static List<String> mediaTypes(List<Expression> values, CodeType type, Texts texts) {
        return values.stream()
                .flatMap(v -> texts.of(v, type).or(() -> constant(v)).stream())
                .flatMap(t -> Stream.of(t.split(",", -1)))
                .map(String::strip)
                .filter(t -> t.contains("/"))
                .toList();
    }

    private static Optional<String> constant(Expression value) {
        String name = value instanceof Expression.Select select
                ? select.name()
                : value instanceof Expression.Variable variable ? variable.name() : "";
        return switch (name.replaceFirst("_VALUE$", "").replaceFirst("_TYPE$", "")) {
            case "APPLICATION_JSON", "APPLICATION_JSON_UTF8" -> Optional.of("application/json");
            case "APPLICATION_XML" -> Optional.of("application/xml");
            case "APPLICATION_FORM_URLENCODED" -> Optional.of("application/x-www-form-urlencoded");
            case "APPLICATION_OCTET_STREAM" -> Optional.of("application/octet-stream");
            case "APPLICATION_NDJSON" -> Optional.of("application/x-ndjson");
            case "APPLICATION_PDF" -> Optional.of("application/pdf");
            case "MULTIPART_FORM_DATA" -> Optional.of("multipart/form-data");
            case "TEXT_PLAIN" -> Optional.of("text/plain");
            case "TEXT_HTML" -> Optional.of("text/html");
            case "TEXT_XML" -> Optional.of("text/xml");
            case "TEXT_EVENT_STREAM", "SERVER_SENT_EVENTS" -> Optional.of("text/event-stream");
            case "ALL", "WILDCARD" -> Optional.of("*/*");
            default -> Optional.empty();
        };
    }
}
