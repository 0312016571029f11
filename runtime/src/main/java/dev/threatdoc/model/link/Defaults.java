package dev.threatdoc.model.link;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Fills in what a flow has from its ends, and what a data asset has from the flows that carry it, and marks it as
 * inherited.
 *
 * <p>What was said of the flow or the datum itself always stays. Model files carry the marks, and readers leave what is
 * marked to this place again: it follows from what else the file says, and follows differently once the file is merged
 * with others.
 */
final class Defaults {

    private static final Set<Object> ENCRYPTED =
            Set.of("HTTPS", "WSS", "SFTP", "SSH", "LDAPS", "IMAPS", "SMTPS", "AMQPS");

    /** The kinds of stores of which SQL may be the language. */
    private static final Set<String> MAY_BE_SQL = Set.of("UNKNOWN", "SQL");

    private static final Property UNKNOWN_LIFE =
            Property.assumed(Enums.LIFETIME.constant("UNKNOWN").orElseThrow());

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, DataAsset> data = new LinkedHashMap<>();
    private final Set<String> stored = new LinkedHashSet<>();
    private final boolean judgedInFull;

    private Defaults(ThreatModel model) {
        judgedInFull = model.settings().judgedInFull();
        model.elements().forEach(e -> elements.put(e.id(), e));
        model.data().forEach(d -> data.put(d.id(), d));
    }

    /** The model with its defaults applied, its flows in their order. */
    static ThreatModel apply(ThreatModel model) {
        Defaults defaults = new Defaults(model);
        List<Dataflow> flows = model.flows().stream().map(defaults::flow).toList();
        return model.withData(List.copyOf(defaults.data.values()))
                .withElements(model.elements().stream().map(defaults::element).toList())
                .withFlows(flows);
    }

    /**
     * A store whose kind is said to be another one than SQL is not queried in SQL, unless somebody says that it is;
     * other tools take it for two questions.
     */
    private Element element(Element element) {
        if (judgedInFull || !element.kind().is(Kinds.DATASTORE)) {
            return element;
        }
        Property type = element.attributes().property(PropertyNames.TYPE);
        String name = element.attributes().constant(PropertyNames.TYPE).name();
        return type.isAssumed() || MAY_BE_SQL.contains(name)
                ? element
                : element.withAttributes(
                        element.attributes().withDefault(PropertyNames.IS_SQL, Property.derived(false, type.place())));
    }

    private Dataflow flow(Dataflow flow) {
        Element source = end(flow.source());
        Element sink = end(flow.sink());
        Set<String> carried = new LinkedHashSet<>(flow.data());
        carried.addAll(source.data());
        Attributes attributes = flow.attributes();
        if (!judgedInFull) {
            attributes = encrypted(attributes);
        }
        if (flow.isResponse()) {
            attributes = endpoint(attributes, source, PropertyNames.SRC_PORT);
            attributes =
                    attributes.inheritControl(PropertyNames.IS_ENCRYPTED, said(source, PropertyNames.IS_ENCRYPTED));
        } else {
            attributes = endpoint(attributes, sink, PropertyNames.DST_PORT);
            attributes = attributes.inheritControl(PropertyNames.IS_ENCRYPTED, said(sink, PropertyNames.IS_ENCRYPTED));
            for (PropertyName control :
                    List.of(PropertyNames.AUTHENTICATES_DESTINATION, PropertyNames.CHECKS_DESTINATION_REVOCATION)) {
                attributes = attributes.inheritControl(control, said(source, control));
            }
            carried.forEach(d -> enrich(d, source, sink));
        }
        return flow.withAttributes(attributes)
                .withData(List.copyOf(carried))
                .withRemarks(flow.remarks().inheritLevels(levels(source, sink)));
    }

    /**
     * A protocol that is nothing without TLS says that the flow is encrypted; other tools take it for two questions.
     */
    private static Attributes encrypted(Attributes flow) {
        Property protocol = flow.property(PropertyNames.PROTOCOL);
        return ENCRYPTED.contains(protocol.value())
                ? flow.withControlDefault(
                        PropertyNames.IS_ENCRYPTED, new Property(true, protocol.provenance(), protocol.place()))
                : flow;
    }

    private static Attributes endpoint(Attributes flow, Element end, PropertyName port) {
        Attributes attributes = flow;
        if (end.kind().property(PropertyNames.PROTOCOL).isPresent()) {
            attributes =
                    attributes.inherit(PropertyNames.PROTOCOL, end.attributes().property(PropertyNames.PROTOCOL));
        }
        if (end.kind().property(PropertyNames.PORT).isPresent()) {
            attributes = attributes.inherit(port, end.attributes().property(PropertyNames.PORT));
        }
        return attributes;
    }

    private static Property said(Element end, PropertyName control) {
        return end.attributes().control(control);
    }

    private static SortedSet<Integer> levels(Element source, Element sink) {
        SortedSet<Integer> common = new TreeSet<>(source.levels());
        common.retainAll(sink.levels());
        return common.isEmpty() ? new TreeSet<>(List.of(0)) : common;
    }

    private void enrich(String id, Element source, Element sink) {
        DataAsset datum = data.get(id);
        if (datum == null) {
            throw new IllegalStateException("The flow carries no data asset of the model: " + id);
        }
        Attributes attributes = datum.attributes();
        // The first flow that stores a datum decides, even where it only assumes.
        if (attributes.isTrue(PropertyNames.IS_STORED) && stored.add(id)) {
            attributes = attributes
                    .inherit(PropertyNames.IS_DEST_ENCRYPTED_AT_REST, said(sink, PropertyNames.IS_ENCRYPTED_AT_REST))
                    .inherit(
                            PropertyNames.IS_SOURCE_ENCRYPTED_AT_REST,
                            said(source, PropertyNames.IS_ENCRYPTED_AT_REST));
        }
        Property life = attributes.property(PropertyNames.CREDENTIALS_LIFE);
        // Each of the two can follow from the other; never call both inherited.
        if (!attributes.constant(PropertyNames.CREDENTIALS_LIFE).name().equals("NONE")
                && !attributes.inherits(PropertyNames.CREDENTIALS_LIFE)) {
            attributes = attributes.inherit(PropertyNames.IS_CREDENTIALS, Property.derived(true, life.place()));
        } else if (attributes.isTrue(PropertyNames.IS_CREDENTIALS)) {
            attributes = attributes.inherit(PropertyNames.CREDENTIALS_LIFE, UNKNOWN_LIFE);
        }
        data.put(id, datum.withAttributes(attributes));
    }

    private Element end(String id) {
        Element element = elements.get(id);
        if (element == null) {
            throw new IllegalStateException("The flow has no element of the model as its end: " + id);
        }
        return element;
    }
}
