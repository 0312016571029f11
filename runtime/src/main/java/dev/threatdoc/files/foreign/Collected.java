package dev.threatdoc.files.foreign;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reader has collected so far: items by the keys of their file. References are checked when all is there, so
 * that items may come in any order.
 */
final class Collected {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Entry> boundaries = new LinkedHashMap<>();
    private final Map<String, Entry> assets = new LinkedHashMap<>();
    private final Map<String, Entry> elements = new LinkedHashMap<>();
    private final Map<String, Entry> flows = new LinkedHashMap<>();
    private SystemOverview system =
            new SystemOverview("", "", ModelSettings.defaults().inFull(), List.of(), Place.NONE);

    /** One item before its references are checked. */
    final class Entry {

        private final ElementKind kind;
        private final String key;
        private final String name;
        private final FilePlace place;
        private final Map<PropertyName, Property> properties = new TreeMap<>();
        private final Map<PropertyName, Property> controls = new TreeMap<>();
        private final List<ThreatResponse> responses = new ArrayList<>();
        private final List<Assumption> assumptions = new ArrayList<>();
        private final List<String> data = new ArrayList<>();
        private String boundary = "";
        private String source = "";
        private String sink = "";
        private String request = "";

        private Entry(ElementKind kind, String key, String name, FilePlace place) {
            this.kind = kind;
            this.key = key;
            this.name = name.isBlank() ? key : name;
            this.place = place;
        }

        /** It stands in a boundary; an empty key for none. */
        Entry in(String boundaryKey) {
            boundary = boundaryKey;
            return this;
        }

        /** It holds or carries data. */
        Entry with(Collection<String> dataKeys) {
            data.addAll(dataKeys);
            return this;
        }

        /** It answers another flow; an empty key for none. */
        Entry answering(String flowKey) {
            request = flowKey;
            return this;
        }

        /** What it is for. */
        Entry described(String text) {
            if (!text.isBlank()) {
                property(PropertyNames.DESCRIPTION, text);
            }
            return this;
        }

        /** A property or a control, whichever its kind has of that name. */
        Entry property(PropertyName name, Object value) {
            if (kind.property(name).isPresent()) {
                properties.put(name, Property.declared(value, place));
            } else if (kind != Kinds.DATA && Controls.find(name).isPresent()) {
                controls.put(name, Property.declared(value, place));
            }
            return this;
        }

        /** The same if it is so; that it is not may mean that nobody has said. */
        Entry ifTrue(boolean isTrue, PropertyName name) {
            return isTrue ? property(name, true) : this;
        }

        /** Nobody is to judge it. */
        Entry outOfScope(boolean isOutside) {
            return isOutside ? property(PropertyNames.IN_SCOPE, false) : this;
        }

        Entry responded(ThreatResponse response) {
            responses.add(response);
            return this;
        }

        Entry assuming(Assumption assumption) {
            assumptions.add(assumption);
            return this;
        }

        ElementKind kind() {
            return kind;
        }

        String name() {
            return name;
        }

        FilePlace place() {
            return place;
        }

        private Attributes attributes() {
            return Attributes.of(kind, properties, controls);
        }

        private Remarks remarks() {
            return Remarks.none().withResponses(responses).withAssumptions(assumptions);
        }

        private ItemFact item() {
            return new ItemFact(
                    key,
                    name,
                    attributes(),
                    reference(boundary, boundaries, "boundary", place),
                    references(data, place),
                    remarks(),
                    place);
        }

        private Optional<FlowFact> flow() {
            Optional<Reference> from = reference(source, elements, "element", place);
            Optional<Reference> to = reference(sink, elements, "element", place);
            if (from.isEmpty() || to.isEmpty()) {
                if (source.isEmpty() || sink.isEmpty()) {
                    warn(place, "The flow \"" + name + "\" has an end that is nowhere; it is left out");
                }
                return Optional.empty();
            }
            return Optional.of(new FlowFact(
                    key,
                    name,
                    attributes(),
                    from.get(),
                    to.get(),
                    reference(request, flows, "flow", place),
                    references(data, place),
                    remarks(),
                    place));
        }
    }

    void system(String name, String description, List<Assumption> assumptions, FilePlace place) {
        if (name.isBlank()) {
            problems.add(Problem.error(place, "The model has no name"));
        }
        system = new SystemOverview(name, description, ModelSettings.defaults().inFull(), assumptions, place);
    }

    Entry boundary(String key, String name, FilePlace place) {
        return add(boundaries, new Entry(Kinds.BOUNDARY, key, name, place));
    }

    Entry asset(String key, String name, FilePlace place) {
        return add(assets, new Entry(Kinds.DATA, key, name, place));
    }

    Entry element(ElementKind kind, String key, String name, FilePlace place) {
        return add(elements, new Entry(kind, key, name, place));
    }

    Entry flow(String key, String name, String from, String to, FilePlace place) {
        Entry entry = new Entry(Kinds.DATAFLOW, key, name, place);
        entry.source = from;
        entry.sink = to;
        return add(flows, entry);
    }

    /**
     * What comes back on a flow, as a flow of its own.
     *
     * @param name what the file calls the flow
     */
    Entry answer(Entry request, String name) {
        return flow(request.key + " back", name + " (answer)", request.sink, request.source, request.place)
                .answering(request.key);
    }

    private Entry add(Map<String, Entry> group, Entry entry) {
        if (entry.key.isBlank()) {
            problems.add(Problem.error(entry.place, "The " + entry.kind.name() + " has no id"));
        } else if (group.putIfAbsent(entry.key, entry) != null) {
            problems.add(Problem.error(entry.place, "The id \"" + entry.key + "\" is there twice"));
        }
        return entry;
    }

    boolean hasElement(String key) {
        return elements.containsKey(key);
    }

    boolean hasBoundary(String key) {
        return boundaries.containsKey(key);
    }

    /** Something was understood, but has no effect. */
    void warn(FilePlace place, String message) {
        problems.add(Problem.warning(place, message.replaceAll("\\p{Cntrl}+", " ")));
    }

    /** The file cannot be used as it is. */
    void refuse(FilePlace place, String message) {
        problems.add(Problem.error(place, message));
    }

    ForeignModel done() {
        breakCircles();
        Facts facts = new Facts(
                List.of(system),
                boundaries.values().stream().map(Entry::item).toList(),
                assets.values().stream().map(Entry::item).toList(),
                elements.values().stream().map(Entry::item).toList(),
                flows.values().stream().flatMap(e -> e.flow().stream()).toList(),
                Joints.none());
        return new ForeignModel(facts, problems);
    }

    /** A boundary that lies in itself by way of others lies nowhere. */
    private void breakCircles() {
        for (Entry entry : boundaries.values()) {
            Set<String> seen = new HashSet<>();
            Entry around = entry;
            while (around != null && !around.boundary.isEmpty() && seen.add(around.key)) {
                around = boundaries.get(around.boundary);
            }
            if (around != null && !around.boundary.isEmpty()) {
                warn(entry.place, "The boundary \"" + entry.name + "\" lies in itself; it is taken out");
                entry.boundary = "";
            }
        }
    }

    private List<Reference> references(List<String> keys, FilePlace place) {
        return keys.stream()
                .distinct()
                .flatMap(k -> reference(k, assets, "data asset", place).stream())
                .toList();
    }

    private Optional<Reference> reference(String key, Map<String, Entry> group, String what, FilePlace place) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (!group.containsKey(key)) {
            problems.add(
                    Problem.error(place, ("There is no " + what + " \"" + key + "\"").replaceAll("\\p{Cntrl}+", " ")));
            return Optional.empty();
        }
        return Optional.of(new Reference(key, key, place));
    }
}
