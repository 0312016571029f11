package dev.threatdoc.processor.read;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.PropertyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Reads what stands beside a kind or a flow: controls, scope, levels, assumptions, answers, the boundary. */
final class CompanionReader {

    private static final String OUT_OF_SCOPE = "OutOfScope";

    /** Their names; each is an error where there is nothing that it could speak of. */
    static final Set<String> NAMES = Set.of(
            "Controls",
            OUT_OF_SCOPE,
            "Levels",
            "Assumption",
            "ThreatResponse",
            "InBoundary",
            OwnPropertyReader.ANNOTATION);

    private final ReaderContext context;
    private final PropertyReader properties;
    private final BoundaryReader boundaries;
    private final AnswerReader answers;
    private final OwnPropertyReader ownProperties;

    CompanionReader(ReaderContext context, PropertyReader properties, DeclarationReferences references) {
        this.context = context;
        this.properties = properties;
        this.boundaries = new BoundaryReader(references);
        this.answers = new AnswerReader(context);
        this.ownProperties = new OwnPropertyReader(context);
    }

    /** What is said of an element or a boundary: on the type, and on its package. */
    Companions ofType(Element type) {
        return read(Optional.of(type), type, boundaries.around(type, packageOf(type)));
    }

    /** What is said of the flows of a member: on the member, and on the package. */
    Companions ofMember(Element member) {
        return read(Optional.of(member), member, Optional.empty());
    }

    /** What is said of the flows of a type, of which the companions on the type do not speak: on the package alone. */
    Companions ofFlowsOnType(Element type) {
        return read(Optional.empty(), type, Optional.empty());
    }

    /** The assumptions on one declaration. */
    List<Assumption> assumptions(Element declaration) {
        return Markers.on(declaration, "Assumption").stream()
                .map(this::assumption)
                .toList();
    }

    private Companions read(Optional<Element> own, Element declaration, Optional<Reference> boundary) {
        PackageElement around = packageOf(declaration);
        Map<PropertyName, Property> controls =
                new TreeMap<>(own.map(properties::controls).orElse(Map.of()));
        Map<PropertyName, Property> more = new TreeMap<>();
        own.map(ownProperties::read)
                .orElse(Map.of())
                .forEach((name, property) -> (Controls.find(name).isPresent() ? controls : more).put(name, property));
        Optional<Marker> outOfScope =
                own.flatMap(o -> Markers.first(o, OUT_OF_SCOPE)).or(() -> Markers.first(around, OUT_OF_SCOPE));
        Optional<Property> inScope =
                outOfScope.map(m -> Property.declared(false, context.places().of(m, "")));
        List<Assumption> assumptions = new ArrayList<>();
        outOfScope.flatMap(this::reason).ifPresent(assumptions::add);
        List<ThreatResponse> responses = new ArrayList<>();
        own.ifPresent(o -> {
            assumptions.addAll(assumptions(o));
            responses.addAll(answers.read(o));
        });
        // Beside @ThreatModel an assumption is one of the whole system.
        if (Markers.first(around, SystemReader.ANNOTATION).isEmpty()) {
            assumptions.addAll(assumptions(around));
        }
        responses.addAll(answers.read(around));
        SortedSet<Integer> levels = own.map(this::levels).orElseGet(TreeSet::new);
        return new Companions(
                controls, more, inScope, new Remarks(levels, assumptions, responses, List.of()), boundary);
    }

    /** Why something is not to be judged is taken as given, and the report lists it with what else is. */
    private Optional<Assumption> reason(Marker outOfScope) {
        String reason = AnswerReader.text(outOfScope, "value");
        return reason.isBlank()
                ? Optional.empty()
                : Optional.of(new Assumption(
                        "Out of scope: " + reason,
                        "",
                        List.of(),
                        context.places().of(outOfScope, "")));
    }

    private SortedSet<Integer> levels(Element declaration) {
        SortedSet<Integer> levels = new TreeSet<>();
        Markers.first(declaration, "Levels").ifPresent(marker -> {
            for (Object value : items(marker, "value")) {
                if (!(value instanceof Integer level)) {
                    context.incomplete();
                } else if (level < 0) {
                    context.error(
                            context.places().of(marker, "value"),
                            "There is no level " + level + "; levels of detail are counted from 0");
                } else {
                    levels.add(level);
                }
            }
        });
        return levels;
    }

    private Assumption assumption(Marker marker) {
        List<String> exclude = new ArrayList<>();
        items(marker, "exclude").forEach(v -> exclude.add(String.valueOf(v)));
        return new Assumption(
                AnswerReader.text(marker, "value"),
                AnswerReader.text(marker, "description"),
                exclude,
                context.places().of(marker, ""));
    }

    private static List<Object> items(Marker marker, String attribute) {
        List<Object> items = new ArrayList<>();
        marker.value(attribute).ifPresent(v -> {
            if (v.getValue() instanceof List<?> list) {
                list.forEach(i -> items.add(((AnnotationValue) i).getValue()));
            } else {
                items.add(v.getValue());
            }
        });
        return items;
    }

    private PackageElement packageOf(Element declaration) {
        // By way of the type: ECJ does not find the package of a parameter in a class file.
        return context.elements().getPackageOf(Enclosing.type(declaration));
    }
}
