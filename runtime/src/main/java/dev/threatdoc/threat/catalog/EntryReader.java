package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.threat.condition.Condition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one entry of a threat file, once its id is known. */
final class EntryReader {

    private final JsonValue.Obj entry;
    private final ThreatForm form;
    private final EntryProblems problems;
    private final EntryValues values;
    private final Map<ThreatField, JsonValue> fields = new EnumMap<>(ThreatField.class);

    EntryReader(JsonValue.Obj entry, ThreatForm form, EntryProblems problems, OwnNames own) {
        this.entry = entry;
        this.form = form;
        this.problems = problems;
        this.values = new EntryValues(problems, own);
    }

    /**
     * The threat, or nothing if there is a problem with it.
     *
     * @param id its id
     * @param place where the id stands
     * @param catalog the name of the catalog that it belongs to
     */
    Optional<Catalog.Entry> read(String id, Place place, String catalog) {
        entry.members().forEach(this::collect);
        Optional<String> title = required(ThreatField.TITLE).flatMap(v -> values.line(word(ThreatField.TITLE), v));
        Set<ElementKind> targets = required(ThreatField.TARGETS)
                .map(v -> values.targets(word(ThreatField.TARGETS), v))
                .orElse(Set.of());
        Optional<WeaknessKind> weakness =
                said(ThreatField.WEAKNESS).flatMap(v -> values.weakness(word(ThreatField.WEAKNESS), v));
        Optional<Condition> condition = said(ThreatField.CONDITION).isEmpty() && weakness.isPresent()
                ? Optional.of(values.hasWeakness(weakness.get(), targets))
                : required(ThreatField.CONDITION)
                        .flatMap(v -> values.condition(word(ThreatField.CONDITION), v, targets));
        Optional<Condition> unless =
                said(ThreatField.UNLESS).flatMap(v -> values.condition(word(ThreatField.UNLESS), v, targets));
        ThreatRating rating = new ThreatRating(
                level(ThreatField.SEVERITY),
                level(ThreatField.LIKELIHOOD),
                said(ThreatField.STRIDE).flatMap(v -> values.stride(word(ThreatField.STRIDE), v)));
        List<String> aliases = texts(ThreatField.ALIASES);
        List<String> references = ThreatReferences.normal(texts(ThreatField.REFERENCES));
        ThreatText text = new ThreatText(
                text(ThreatField.DETAILS),
                text(ThreatField.PREREQUISITES),
                text(ThreatField.MITIGATIONS),
                text(ThreatField.EXAMPLE));
        String parent = text(ThreatField.PARENT);
        Place parentPlace =
                said(ThreatField.PARENT).<Place>map(JsonValue::place).orElse(Place.NONE);
        if (problems.any() || title.isEmpty() || condition.isEmpty()) {
            return Optional.empty();
        }
        Threat threat = new Threat(
                id,
                title.get(),
                catalog,
                aliases,
                new ThreatScope(List.copyOf(targets), condition.get(), needs(), unless),
                rating,
                text,
                references,
                parent,
                weakness.map(w -> new WeaknessEntry(w, text(ThreatField.FIX), texts(ThreatField.BEARS_OUT))));
        return Optional.of(new Catalog.Entry(threat, place, parentPlace));
    }

    private List<Technology> needs() {
        return said(ThreatField.NEEDS)
                .map(v -> values.technologies(word(ThreatField.NEEDS), v))
                .orElse(List.of());
    }

    private void collect(String name, JsonValue value) {
        Optional<ThreatField> field = form.field(name);
        if (field.isPresent()) {
            fields.put(field.get(), value);
        } else {
            Place place = entry.names().getOrDefault(name, entry.place());
            problems.add(place, "unknown key \"" + name + "\"" + NearestName.hint(name, form.words()));
        }
    }

    private Optional<JsonValue> required(ThreatField field) {
        Optional<JsonValue> value = said(field);
        if (value.isEmpty()) {
            problems.add(entry.place(), "\"" + word(field) + "\" is missing");
        }
        return value;
    }

    private Optional<JsonValue> said(ThreatField field) {
        return Optional.ofNullable(fields.get(field));
    }

    private String word(ThreatField field) {
        return form.word(field);
    }

    private String text(ThreatField field) {
        return said(field).flatMap(v -> values.text(word(field), v)).orElse("");
    }

    private List<String> texts(ThreatField field) {
        return said(field).map(v -> values.texts(word(field), v)).orElse(List.of()).stream()
                .map(JsonValue.Str::text)
                .toList();
    }

    private Level level(ThreatField field) {
        return said(field).map(v -> values.level(word(field), v)).orElse(Level.MEDIUM);
    }
}
