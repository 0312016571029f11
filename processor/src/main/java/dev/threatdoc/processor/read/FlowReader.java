package dev.threatdoc.processor.read;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the flows of one declaration: its requests, and the responses to them. */
final class FlowReader {

    static final String REQUEST = "Dataflow";
    static final String RESPONSE = "Response";

    /** What a response takes from its request where it says nothing itself. */
    private static final List<PropertyName> INHERITED = List.of(PropertyNames.PROTOCOL, PropertyNames.TLS_VERSION);

    private final ReaderContext context;
    private final PropertyReader properties;
    private final CompanionReader companions;
    private final DeclarationReferences references;
    private final EndReader ends;
    private final ItemNames names;

    FlowReader(
            ReaderContext context,
            PropertyReader properties,
            CompanionReader companions,
            DeclarationReferences references) {
        this.context = context;
        this.properties = properties;
        this.companions = companions;
        this.references = references;
        this.ends = new EndReader(context, references);
        this.names = new ItemNames(context);
    }

    /** The flows that a type, a member or a parameter declares. */
    List<FlowFact> read(Element declaration) {
        List<Marker> requests = Markers.on(declaration, REQUEST);
        List<Marker> responses = Markers.on(declaration, RESPONSE);
        boolean isType = declaration instanceof TypeElement;
        if (requests.isEmpty() && responses.isEmpty()) {
            if (!isType) {
                refuseCompanions(declaration);
            }
            return List.of();
        }
        Companions beside = isType ? companions.ofFlowsOnType(declaration) : companions.ofMember(declaration);
        List<Request> read =
                requests.stream().map(m -> request(declaration, m, beside)).toList();
        List<FlowFact> flows = new ArrayList<>();
        AnsweredRequests pairing = new AnsweredRequests(context, read);
        List<Request> answered = responses.stream()
                .map(m -> pairing.requestOf(m).orElse(Request.NONE))
                .toList();
        for (Request request : read) {
            request.fact().ifPresent(flows::add);
            for (int i = 0; i < responses.size(); i++) {
                if (answered.get(i).equals(request)) {
                    response(responses.get(i), request, beside).ifPresent(flows::add);
                }
            }
        }
        return flows;
    }

    private Request request(Element declaration, Marker marker, Companions beside) {
        String name = names.of(marker, DerivedNames.of(nameInCode(declaration)));
        Map<PropertyName, Property> said = properties.properties(marker, Kinds.DATAFLOW);
        return new Request(
                name, ends.read(marker, name).map(e -> fact(marker, name, e, said, Optional.empty(), beside)));
    }

    private Optional<FlowFact> response(Marker marker, Request request, Companions beside) {
        if (request.fact().isEmpty()) {
            return Optional.empty();
        }
        FlowFact there = request.fact().get();
        Map<PropertyName, Property> said = new TreeMap<>(properties.properties(marker, Kinds.DATAFLOW));
        for (PropertyName property : INHERITED) {
            Property of = there.attributes().properties().get(property);
            if (of != null) {
                said.putIfAbsent(property, Property.derived(of.value(), of.place()));
            }
        }
        said.put(
                PropertyNames.IS_RESPONSE,
                Property.derived(true, context.places().of(marker, "")));
        String name = names.of(marker, "Response to " + request.name());
        Reference to =
                new Reference(there.key(), request.name(), context.places().of(marker, ""));
        FlowEnds turned = new FlowEnds(there.source(), there.sink()).turned();
        return Optional.of(fact(marker, name, turned, said, Optional.of(to), beside));
    }

    private FlowFact fact(
            Marker marker,
            String name,
            FlowEnds between,
            Map<PropertyName, Property> said,
            Optional<Reference> responseTo,
            Companions beside) {
        DeclarationNames of = context.places().names();
        return FlowFact.between(
                        between.source(),
                        between.sink(),
                        of.type(marker.on()) + "#" + of.member(marker.on()) + "@" + marker.name() + marker.index(),
                        name,
                        beside.attributes(Kinds.DATAFLOW, said),
                        context.places().of(marker, ""))
                .withResponseTo(responseTo)
                .withData(references.named(marker, "data"))
                .withRemarks(beside.remarks());
    }

    private static String nameInCode(Element declaration) {
        Element named = declaration.getKind() == ElementKind.CONSTRUCTOR ? Enclosing.type(declaration) : declaration;
        return named.getSimpleName().toString();
    }

    private void refuseCompanions(Element member) {
        Markers.on(member).stream()
                .filter(m -> CompanionReader.NAMES.contains(m.name()))
                .forEach(m -> context.error(
                        context.places().of(m, ""),
                        "@" + m.name() + " has nothing to speak of: no flow is declared here; put @Dataflow beside it, "
                                + "or @" + m.name() + " on the type"));
    }
}
