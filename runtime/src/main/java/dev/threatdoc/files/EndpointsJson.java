package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.read.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The endpoints of a model as the member {@code endpoints}: written, and read back by their elements. */
final class EndpointsJson {

    private static final String MEMBER = "endpoints";
    private static final Comparator<Endpoint> ORDER = Comparator.comparing(Endpoint::element)
            .thenComparing(Endpoint::path)
            .thenComparing(Endpoint::method)
            .thenComparing(Endpoint::protocol)
            .thenComparing(e -> e.place().words());
    private static final List<String> ENDPOINT = List.of(
            "element",
            "protocol",
            "method",
            "path",
            "parameters",
            "body",
            "answer",
            "consumes",
            "produces",
            "access",
            "roles",
            "rules",
            "source");
    private static final List<String> PARAMETER = List.of("name", "in", "type");

    private final JsonReading reading;

    /** For reading. */
    EndpointsJson(JsonReading reading) {
        this.reading = reading;
    }

    /** Writes all endpoints of a model, by element, path and method. */
    static void write(JsonGenerator json, ThreatModel model) throws IOException {
        RemarksWriter remarks = new RemarksWriter(json);
        PlaceWriter places = new PlaceWriter(json);
        SeenWriter seen = new SeenWriter(json);
        json.writeArrayFieldStart(MEMBER);
        for (Endpoint endpoint : model.elements().stream()
                .flatMap(e -> e.endpoints().stream())
                .sorted(ORDER)
                .toList()) {
            json.writeStartObject();
            json.writeStringField("element", endpoint.element());
            json.writeStringField("protocol", endpoint.protocol());
            json.writeStringField("method", endpoint.method());
            json.writeStringField("path", endpoint.path());
            Endpoint.Exchange exchange = endpoint.exchange();
            parameters(json, remarks, exchange.parameters());
            remarks.text("body", exchange.body());
            remarks.text("answer", exchange.answer());
            remarks.texts("consumes", exchange.consumes());
            remarks.texts("produces", exchange.produces());
            json.writeStringField("access", word(endpoint.access()));
            json.writeArrayFieldStart("roles");
            for (String role : endpoint.roles()) {
                json.writeString(role);
            }
            json.writeEndArray();
            seen.evidence("rules", endpoint.rules());
            places.write(endpoint.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void parameters(JsonGenerator json, RemarksWriter remarks, List<Endpoint.Parameter> parameters)
            throws IOException {
        if (parameters.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("parameters");
        for (Endpoint.Parameter parameter : parameters) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("in", word(parameter.where()));
            remarks.text("type", parameter.type());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The endpoints of a document, by the id of the element that answers. */
    Map<String, List<Endpoint>> read(JsonValue.Obj root) {
        Map<String, List<Endpoint>> byElement = new LinkedHashMap<>();
        reading.objectsOf(root, MEMBER).stream()
                .flatMap(o -> endpoint(o).stream())
                .forEach(e -> byElement
                        .computeIfAbsent(e.element(), k -> new ArrayList<>())
                        .add(e.of("")));
        return byElement;
    }

    private Optional<Endpoint> endpoint(JsonValue.Obj object) {
        reading.members(object, "an endpoint", ENDPOINT);
        Optional<Endpoint.Access> access = constant(object, "access", Endpoint.Access.values());
        return access.map(a -> new Endpoint(
                reading.textOf(object, "element"),
                reading.textOf(object, "protocol"),
                reading.textOf(object, "method"),
                reading.textOf(object, "path"),
                exchange(object),
                new AccessDecision(
                        a,
                        new TreeSet<>(reading.textsOf(object, "roles")),
                        reading.objectsOf(object, "rules").stream()
                                .map(this::rule)
                                .toList()),
                new PlaceReader(reading).read(object)));
    }

    private Endpoint.Exchange exchange(JsonValue.Obj object) {
        return new Endpoint.Exchange(
                reading.objectsOf(object, "parameters").stream()
                        .flatMap(p -> parameter(p).stream())
                        .toList(),
                reading.textOf(object, "body"),
                reading.textOf(object, "answer"),
                reading.textsOf(object, "consumes"),
                reading.textsOf(object, "produces"));
    }

    private Optional<Endpoint.Parameter> parameter(JsonValue.Obj object) {
        reading.members(object, "a parameter", PARAMETER);
        return constant(object, "in", Endpoint.Where.values())
                .map(w -> new Endpoint.Parameter(reading.textOf(object, "name"), w, reading.textOf(object, "type")));
    }

    private Evidence rule(JsonValue.Obj object) {
        String text = reading.textOf(object, "text");
        return new Evidence(text.isBlank() ? "a rule" : text, new PlaceReader(reading).read(object));
    }

    private <E extends Enum<E>> Optional<E> constant(JsonValue.Obj object, String member, E[] all) {
        String word = reading.textOf(object, member);
        Optional<E> found = Stream.of(all).filter(c -> word(c).equals(word)).findFirst();
        if (found.isEmpty()) {
            List<String> words = Stream.of(all).map(EndpointsJson::word).toList();
            reading.error(object.place(), "unknown " + member + " \"" + word + "\"" + NearestName.hint(word, words));
        }
        return found;
    }
}
