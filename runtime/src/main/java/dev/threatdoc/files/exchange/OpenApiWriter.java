package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.json.JsonMembers;
import dev.threatdoc.read.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes what the programs of a model answer by HTTP as a document of OpenAPI 3.1, with who may call as the security
 * requirements of each operation.
 *
 * <p>A requirement names the scheme of its element and, for a restricted operation, the roles or scopes of which one is
 * needed, one alternative each. What nobody may call, and that of which nobody knows who may, is told by
 * {@code x-access}; so is all else, for programs that want one word. Where elements answer at the same path, the
 * operations of the first are the document's, and the others' are under {@code x-also}.
 */
public final class OpenApiWriter {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)\\}");
    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method).thenComparing(Endpoint::element);

    private final ThreatModel model;
    private final JsonGenerator json;
    private final Map<String, Element> elements = new LinkedHashMap<>();

    private OpenApiWriter(ThreatModel model, JsonGenerator json) {
        this.model = model;
        this.json = json;
        model.elements().forEach(e -> elements.put(e.id(), e));
    }

    /** The document; the same model gives the same. */
    public static String write(ThreatModel model) {
        return JsonWriter.write(json -> new OpenApiWriter(model, json).document());
    }

    private void document() throws IOException {
        SortedMap<String, SortedMap<String, List<Endpoint>>> paths = new TreeMap<>();
        model.elements().stream()
                .flatMap(e -> e.endpoints().stream())
                .filter(e -> e.protocol().equals("HTTP"))
                .sorted(ORDER)
                .forEach(e -> methods(e)
                        .forEach(m -> paths.computeIfAbsent(e.path(), k -> new TreeMap<>())
                                .computeIfAbsent(m, k -> new ArrayList<>())
                                .add(e)));
        json.writeStartObject();
        json.writeStringField("openapi", "3.1.0");
        json.writeObjectFieldStart("info");
        json.writeStringField("title", model.name());
        if (!model.description().isBlank()) {
            json.writeStringField("description", model.description());
        }
        json.writeStringField("version", "unknown");
        json.writeEndObject();
        json.writeObjectFieldStart("paths");
        for (Map.Entry<String, SortedMap<String, List<Endpoint>>> path : paths.entrySet()) {
            json.writeObjectFieldStart(path.getKey());
            for (Map.Entry<String, List<Endpoint>> method : path.getValue().entrySet()) {
                operation(method.getKey(), method.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        components(paths);
        json.writeEndObject();
    }

    /** The names of a path's members; an operation for any method has no member of its own in OpenAPI. */
    private static Stream<String> methods(Endpoint endpoint) {
        String method = endpoint.method().toLowerCase(Locale.ROOT);
        return METHODS.contains(method)
                ? Stream.of(method)
                : endpoint.method().equals(Endpoint.ANY_METHOD)
                        ? METHODS.stream().filter(m -> !m.equals("trace"))
                        : Stream.of();
    }

    private void operation(String method, List<Endpoint> endpoints) throws IOException {
        Endpoint first = endpoints.get(0);
        json.writeObjectFieldStart(method);
        json.writeArrayFieldStart("tags");
        json.writeString(name(first));
        json.writeEndArray();
        parameters(first);
        body(method, first);
        answer(first);
        security(first);
        json.writeStringField("x-access", first.access().name().toLowerCase(Locale.ROOT));
        texts("x-rules", first.rules().stream().map(OpenApiWriter::words).toList());
        if (!first.place().words().isBlank()) {
            json.writeStringField("x-handler", first.place().words());
        }
        texts("x-also", endpoints.stream().skip(1).map(this::name).distinct().toList());
        json.writeEndObject();
    }

    private static String words(Evidence evidence) {
        String place = evidence.place().words();
        return place.isBlank() ? evidence.text() : evidence.text() + " (" + place + ")";
    }

    private void texts(String member, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            JsonMembers.texts(json, member, texts);
        }
    }

    private String name(Endpoint endpoint) {
        Element element = elements.get(endpoint.element());
        return element == null ? endpoint.element() : element.name();
    }

    private void parameters(Endpoint endpoint) throws IOException {
        // Each variable of the path must be there, whether its parameter was seen or not.
        Map<String, Endpoint.Parameter> all = new LinkedHashMap<>();
        VARIABLE.matcher(endpoint.path())
                .results()
                .map(r -> r.group(1))
                .forEach(n -> all.put("path " + n, new Endpoint.Parameter(n, Endpoint.Where.PATH, "String")));
        for (Endpoint.Parameter parameter : endpoint.exchange().parameters()) {
            String where = where(parameter.where());
            if (!where.isEmpty() && (!where.equals("path") || all.containsKey("path " + parameter.name()))) {
                all.put(where + " " + parameter.name(), parameter);
            }
        }
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("parameters");
        for (Endpoint.Parameter parameter : all.values()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("in", where(parameter.where()));
            if (parameter.where() == Endpoint.Where.PATH) {
                json.writeBooleanField("required", true);
            }
            OpenApiSchema.write(json, "schema", parameter.type());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String where(Endpoint.Where where) {
        return switch (where) {
            case PATH, QUERY, HEADER, COOKIE -> where.name().toLowerCase(Locale.ROOT);
            case FORM, PART -> "";
        };
    }

    private void body(String method, Endpoint endpoint) throws IOException {
        List<Endpoint.Parameter> fields = endpoint.exchange().parameters().stream()
                .filter(p -> where(p.where()).isEmpty())
                .toList();
        if (method.equals("get")
                || method.equals("head")
                || (endpoint.exchange().body().isEmpty() && fields.isEmpty())) {
            return;
        }
        boolean parts = fields.stream().anyMatch(p -> p.where() == Endpoint.Where.PART);
        String usual = fields.isEmpty()
                ? "application/json"
                : parts ? "multipart/form-data" : "application/x-www-form-urlencoded";
        json.writeObjectFieldStart("requestBody");
        json.writeObjectFieldStart("content");
        for (String type : endpoint.exchange().consumes().isEmpty()
                ? List.of(usual)
                : endpoint.exchange().consumes()) {
            json.writeObjectFieldStart(type);
            if (fields.isEmpty()) {
                OpenApiSchema.write(json, "schema", endpoint.exchange().body());
            } else {
                json.writeObjectFieldStart("schema");
                json.writeStringField("type", "object");
                json.writeObjectFieldStart("properties");
                for (Endpoint.Parameter field : fields) {
                    OpenApiSchema.write(json, field.name(), field.type());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void answer(Endpoint endpoint) throws IOException {
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("default");
        json.writeStringField(
                "description",
                endpoint.exchange().answer().isEmpty()
                        ? ""
                        : OpenApiSchema.simple(endpoint.exchange().answer()));
        List<String> types = endpoint.exchange().produces().isEmpty()
                        && !endpoint.exchange().answer().isEmpty()
                ? List.of(
                        OpenApiSchema.simple(endpoint.exchange().answer()).equals("String")
                                ? "text/plain"
                                : "application/json")
                : endpoint.exchange().produces();
        if (!types.isEmpty()) {
            json.writeObjectFieldStart("content");
            for (String type : types.stream().distinct().toList()) {
                json.writeObjectFieldStart(type);
                if (!endpoint.exchange().answer().isEmpty()) {
                    OpenApiSchema.write(json, "schema", endpoint.exchange().answer());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void security(Endpoint endpoint) throws IOException {
        if (endpoint.access() == Access.UNKNOWN) {
            return;
        }
        json.writeArrayFieldStart("security");
        List<String> roles = endpoint.roles().isEmpty() ? List.of("") : List.copyOf(endpoint.roles());
        for (String role : endpoint.access() == Access.ANYBODY ? List.<String>of() : roles) {
            json.writeStartObject();
            json.writeArrayFieldStart(scheme(endpoint));
            if (!role.isEmpty()) {
                json.writeString(role);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String scheme(Endpoint endpoint) {
        return endpoint.element().replaceAll("[^a-zA-Z0-9._-]", "_");
    }

    private void components(SortedMap<String, SortedMap<String, List<Endpoint>>> paths) throws IOException {
        SortedMap<String, String> schemes = new TreeMap<>();
        paths.values().stream()
                .flatMap(m -> m.values().stream())
                .map(l -> l.get(0))
                .filter(e -> e.access() == Access.AUTHENTICATED || e.access() == Access.RESTRICTED)
                .forEach(e -> schemes.put(scheme(e), kind(e)));
        if (schemes.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("components");
        json.writeObjectFieldStart("securitySchemes");
        for (Map.Entry<String, String> scheme : schemes.entrySet()) {
            json.writeObjectFieldStart(scheme.getKey());
            json.writeStringField("type", "http");
            json.writeStringField("scheme", scheme.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** How callers of an element show who they are, as far as the model says. */
    private String kind(Endpoint endpoint) {
        Element element = elements.get(endpoint.element());
        String said = element == null
                ? ""
                : String.valueOf(element.attributes()
                                .control(PropertyNames.AUTHENTICATION_SCHEME)
                                .value())
                        .toLowerCase(Locale.ROOT);
        return said.contains("basic") ? "basic" : said.contains("digest") ? "digest" : "bearer";
    }
}
