package dev.threatdoc.processor.read;

import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Reads what a type is in the model: an element, a boundary, a data asset, or nothing. */
final class ItemReader {

    private final ReaderContext context;
    private final PropertyReader properties;
    private final CompanionReader companions;
    private final DeclarationReferences references;
    private final ItemNames names;

    ItemReader(
            ReaderContext context,
            PropertyReader properties,
            CompanionReader companions,
            DeclarationReferences references) {
        this.context = context;
        this.properties = properties;
        this.companions = companions;
        this.references = references;
        this.names = new ItemNames(context);
    }

    /** The item that a type declares. */
    Optional<ItemFact> read(TypeElement type) {
        List<Marker> kinds = ItemKinds.markers(type);
        kinds.stream().skip(1).forEach(second -> refuse(type, kinds.get(0), second));
        if (kinds.isEmpty()
                || ItemKinds.kind(kinds.get(0)).filter(k -> k == Kinds.DATA).isPresent()) {
            refuseCompanions(type, kinds.isEmpty());
        }
        return kinds.stream().findFirst().flatMap(m -> ItemKinds.kind(m).map(k -> read(type, m, k)));
    }

    private ItemFact read(TypeElement type, Marker marker, ElementKind kind) {
        Map<PropertyName, Property> said = derive(properties.properties(marker, kind));
        Companions beside = kind == Kinds.DATA ? none() : companions.ofType(type);
        return new ItemFact(
                context.places().names().type(type),
                names.of(marker, DerivedNames.of(type.getSimpleName().toString())),
                beside.attributes(kind, said),
                beside.inBoundary(),
                references.named(marker, "data"),
                beside.remarks(),
                context.places().of(marker, ""));
    }

    /** A store that is said to be of some type is thereby said to speak SQL or not to. */
    private static Map<PropertyName, Property> derive(Map<PropertyName, Property> said) {
        Property type = said.get(PropertyNames.TYPE);
        if (type == null
                || said.containsKey(PropertyNames.IS_SQL)
                || type.value().toString().endsWith(".UNKNOWN")) {
            return said;
        }
        Map<PropertyName, Property> more = new TreeMap<>(said);
        more.put(PropertyNames.IS_SQL, Property.derived(type.value().toString().endsWith(".SQL"), type.place()));
        return more;
    }

    private static Companions none() {
        return new Companions(Map.of(), Map.of(), Optional.empty(), Remarks.none(), Optional.empty());
    }

    private void refuse(TypeElement type, Marker first, Marker second) {
        context.error(
                context.places().of(second, ""),
                DeclarationReferences.words(type) + " is a @" + first.name()
                        + " already; a type is one thing in the model, so take @" + second.name() + " or @"
                        + first.name() + " away");
    }

    private void refuseCompanions(TypeElement type, boolean nothing) {
        boolean system = Markers.first(type, SystemReader.ANNOTATION).isPresent();
        Markers.on(type).stream()
                .filter(m -> CompanionReader.NAMES.contains(m.name()))
                .filter(m -> !system || !m.name().equals("Assumption"))
                .forEach(m -> context.error(
                        context.places().of(m, ""),
                        nothing
                                ? "@" + m.name() + " has nothing to speak of: " + DeclarationReferences.words(type)
                                        + " is no element; annotate it with @Server, @Datastore or another kind, or "
                                        + "take @" + m.name() + " away"
                                : "@" + m.name() + " does not speak of data assets; take it away from "
                                        + DeclarationReferences.words(type)));
    }
}
