package dev.threatdoc.files;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes a model as Code2DFD does and as the data set microSecEnD has it: services, external entities and information
 * flows with stereotypes and tagged values.
 *
 * <p>What has no tag is lost, for the format knows nothing else. No secret is written, though the format has a place
 * for them.
 */
public final class Code2DfdWriter {

    private final ThreatModel model;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final boolean isProvenThroughout;

    private Code2DfdWriter(ThreatModel model) {
        this.model = model;
        Map<String, Integer> taken = new TreeMap<>();
        model.elements().forEach(e -> elements.put(e.id(), e));
        // People keep their name whatever a program is called, and programs theirs whatever is called so outside.
        for (int rank = 0; rank < 3; rank++) {
            for (Element element : model.elements()) {
                if (rank(element) == rank && isSaid(element)) {
                    String name = name(element);
                    int number = taken.merge(name, 1, Integer::sum);
                    names.put(element.id(), number == 1 ? name : name + "_" + number);
                }
            }
        }
        this.isProvenThroughout = isProvenThroughout(model);
    }

    private static int rank(Element element) {
        return element.attributes().hasTag(Tags.USER) ? 0 : isOutside(element) ? 2 : 1;
    }

    /** The document. */
    public static String write(ThreatModel model) {
        return JsonWriter.write(new Code2DfdWriter(model)::document);
    }

    private void document(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("services");
        for (Element element : model.elements()) {
            if (!isOutside(element) && isSaid(element)) {
                element(json, element);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("external_entities");
        for (Element element : model.elements()) {
            if (isOutside(element) && isSaid(element)) {
                element(json, element);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("information_flows");
        for (Map.Entry<List<String>, List<Dataflow>> flows : flows().entrySet()) {
            flow(json, flows.getKey(), flows.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * Whether the system has an issuer of tokens, and all its services that answer requests take none without. The data
     * set then calls every flow of the system authenticated and authorized, as it judges systems as wholes.
     */
    private static boolean isProvenThroughout(ThreatModel model) {
        List<Attributes> services = model.elements().stream()
                .map(Element::attributes)
                .filter(a -> a.hasTag(Tags.BUSINESS) && a.hasTag(Tags.ENDPOINTS))
                .toList();
        return model.elements().stream().anyMatch(e -> e.attributes().hasTag(Tags.AUTHORIZATION_SERVER))
                && !services.isEmpty()
                && services.stream().allMatch(a -> a.hasTag(Tags.RESOURCE_SERVER));
    }

    private static boolean isOutside(Element element) {
        return element.kind().is(Kinds.ACTOR)
                || element.kind().is(Kinds.EXTERNAL_ENTITY)
                || element.attributes().hasTag(Tags.EXTERNAL_DATABASE);
    }

    /** Whether the format has words for it: it wants to know what something is, not only that somebody names it. */
    private static boolean isSaid(Element element) {
        return !element.attributes().hasTag(Tags.UNRESOLVED);
    }

    private String name(Element element) {
        if (element.attributes().hasTag(Tags.EXTERNAL_DATABASE)) {
            List<String> users = model.flows().stream()
                    .filter(f -> f.sink().equals(element.id()))
                    .flatMap(f -> Stream.ofNullable(elements.get(f.source())))
                    .map(Element::name)
                    .distinct()
                    .toList();
            if (users.size() == 1) {
                return plain("database-" + users.get(0));
            }
        }
        return element.attributes().tags().keySet().stream()
                .filter(t -> isOutside(element) && Code2DfdVocabulary.OUTSIDE_NAMES.containsKey(t))
                .map(Code2DfdVocabulary.OUTSIDE_NAMES::get)
                .findFirst()
                .orElseGet(() -> plain(element.name()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private void element(JsonGenerator json, Element element) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", names.get(element.id()));
        tags(json, element.attributes(), Code2DfdVocabulary.ELEMENTS, new TreeSet<>());
        json.writeEndObject();
    }

    /** The flows by their ends as the format directs them: several between two elements are one. */
    private Map<List<String>, List<Dataflow>> flows() {
        Map<List<String>, List<Dataflow>> flows = new LinkedHashMap<>();
        for (Dataflow flow : model.flows()) {
            // The data set has what somebody wrote down.
            boolean isWritten = !flow.isResponse() && !flow.attributes().hasTag(Tags.BY_DEFAULT);
            if (isWritten && names.containsKey(flow.source()) && names.containsKey(flow.sink())) {
                List<String> ends =
                        isTurned(flow) ? List.of(flow.sink(), flow.source()) : List.of(flow.source(), flow.sink());
                flows.computeIfAbsent(ends, k -> new ArrayList<>()).add(flow);
            }
        }
        return flows;
    }

    private boolean isTurned(Dataflow flow) {
        Element source = elements.get(flow.source());
        Element sink = elements.get(flow.sink());
        if (source == null || sink == null) {
            return false;
        }
        boolean asksRegistry = sink.attributes().hasTag(Tags.SERVICE_DISCOVERY)
                && (source.attributes().hasTag(Tags.GATEWAY)
                        || source.attributes().hasTag(Tags.WEB_SERVER));
        return asksRegistry || Code2DfdVocabulary.ANSWERING.stream().anyMatch(sink.attributes()::hasTag);
    }

    private void flow(JsonGenerator json, List<String> ends, List<Dataflow> flows) throws IOException {
        json.writeStartObject();
        json.writeStringField("sender", names.get(ends.get(0)));
        json.writeStringField("receiver", names.get(ends.get(1)));
        Set<String> stereotypes = new TreeSet<>();
        Attributes united = Attributes.none(Kinds.DATAFLOW);
        Map<Tag, Property> tags = new TreeMap<>();
        for (Dataflow flow : flows) {
            flow.attributes().tags().forEach(tags::putIfAbsent);
            stereotypes.add(isQuery(ends) ? "jdbc" : "restful_http");
            messages(flow, stereotypes);
        }
        if (isProvenThroughout) {
            stereotypes.addAll(Code2DfdVocabulary.PROVEN);
        }
        tags(json, united.withTags(tags), Code2DfdVocabulary.FLOWS, stereotypes);
        json.writeEndObject();
    }

    private boolean isQuery(List<String> ends) {
        Element sender = elements.get(ends.get(0));
        return sender != null
                && (sender.attributes().hasTag(Tags.DATABASE)
                        || sender.attributes().hasTag(Tags.EXTERNAL_DATABASE));
    }

    private static void messages(Dataflow flow, Set<String> stereotypes) {
        String broker = flow.attributes().text(PropertyNames.PROTOCOL).equals("Kafka") ? "kafka" : "rabbitmq";
        if (flow.attributes().hasTag(Tags.PRODUCES)) {
            stereotypes.add("message_producer_" + broker);
        }
        if (flow.attributes().hasTag(Tags.CONSUMES)) {
            stereotypes.add("message_consumer_" + broker);
        }
    }

    private static void tags(
            JsonGenerator json,
            Attributes attributes,
            Map<Tag, Code2DfdVocabulary.Entry> vocabulary,
            Set<String> stereotypes)
            throws IOException {
        Map<String, List<?>> values = new TreeMap<>();
        attributes.tags().forEach((tag, property) -> {
            Code2DfdVocabulary.Entry entry = vocabulary.get(tag);
            if (entry != null) {
                stereotypes.addAll(entry.stereotypes());
                List<?> said = (List<?>) property.value();
                if (!entry.taggedValue().isEmpty() && !said.isEmpty()) {
                    values.putIfAbsent(entry.taggedValue(), said);
                }
            }
        });
        json.writeArrayFieldStart("stereotypes");
        for (String stereotype : stereotypes) {
            json.writeString(stereotype);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("tagged_values");
        for (Map.Entry<String, List<?>> value : values.entrySet()) {
            json.writeFieldName(value.getKey());
            value(json, value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String name, List<?> said) throws IOException {
        if (name.endsWith("Endpoints")) {
            json.writeStartArray();
            for (Object path : said) {
                json.writeString(String.valueOf(path));
            }
            json.writeEndArray();
        } else if (name.equals("Port") && String.valueOf(said.get(0)).matches("\\d{1,5}")) {
            json.writeNumber(Integer.parseInt(String.valueOf(said.get(0))));
        } else {
            json.writeString(String.valueOf(said.get(0)));
        }
    }
}
