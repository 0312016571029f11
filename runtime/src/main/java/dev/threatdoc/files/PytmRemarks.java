package dev.threatdoc.files;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.cvss.CvssException;
import dev.threatdoc.threat.cvss.CvssVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what an item of a pytm model carries beside its properties: assumptions, overrides and levels. */
final class PytmRemarks {

    private static final Pattern DECISION = Pattern.compile(
            "(?<!\\bnot |\\bto be )\\b(mitigated|accepted|transferred|avoided|false positive)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VECTOR = Pattern.compile("CVSS:[^\\s,;()]+");

    private final JsonReading reading;
    private final boolean dump;
    private final Map<String, Set<String>> excludes = new HashMap<>();

    PytmRemarks(JsonReading reading, boolean dump) {
        this.reading = reading;
        this.dump = dump;
    }

    /**
     * Takes note of which findings were excluded by which assumptions: where pytm writes the assumptions themselves, it
     * writes their names only.
     */
    void recall(JsonValue.Obj root) {
        JsonValue findings = root.members().get("excluded_findings");
        if (!dump || !(findings instanceof JsonValue.Arr array)) {
            return;
        }
        for (JsonValue item : array.items()) {
            if (item instanceof JsonValue.Obj finding
                    && finding.members().get("assumption") instanceof JsonValue.Obj assumption
                    && assumption.members().get("name") instanceof JsonValue.Str name
                    && finding.members().get("threat_id") instanceof JsonValue.Str threat) {
                excludes.computeIfAbsent(name.text(), k -> new TreeSet<>()).add(threat.text());
            }
        }
    }

    /** All that an item says beside its properties and controls. */
    Remarks remarks(JsonValue.Obj holder) {
        return new Remarks(levels(holder), assumptions(holder), responses(holder), List.of());
    }

    /** Assumptions: each a text, or an object that can exclude threats. */
    List<Assumption> assumptions(JsonValue.Obj holder) {
        List<Assumption> assumptions = new ArrayList<>();
        for (JsonValue item :
                JsonReading.member(holder, "assumptions").map(reading::items).orElse(List.of())) {
            if (item instanceof JsonValue.Str text) {
                List<String> exclude = List.copyOf(excludes.getOrDefault(text.text(), Set.of()));
                assumptions.add(new Assumption(text.text(), "", exclude, text.place()));
            } else {
                reading.object(item).ifPresent(o -> assumptions.add(assumption(o)));
            }
        }
        return assumptions;
    }

    private Assumption assumption(JsonValue.Obj object) {
        List<String> exclude = reading.textsOf(object, "exclude");
        String name = reading.textOf(object, "name");
        if (name.isEmpty()) {
            reading.error(object.place(), "the assumption has no \"name\"");
        }
        return new Assumption(name, reading.textOf(object, "description"), exclude, object.place());
    }

    /** Overrides: answers to findings of one threat. */
    private List<ThreatResponse> responses(JsonValue.Obj holder) {
        List<ThreatResponse> responses = new ArrayList<>();
        for (JsonValue item :
                JsonReading.member(holder, "overrides").map(reading::items).orElse(List.of())) {
            if (!dump || !(item instanceof JsonValue.Str text)) {
                reading.object(item).flatMap(this::response).ifPresent(responses::add);
            } else if (!holder.members().containsKey("sink")) {
                // Those on flows are copies of those on their ends.
                reading.noEffect(
                        text.place(),
                        "pytm wrote this override without the threat that it is for, so it has no effect");
            }
        }
        return responses;
    }

    private Optional<ThreatResponse> response(JsonValue.Obj object) {
        Optional<String> threat = JsonReading.member(object, "threat_id").flatMap(reading::text);
        if (threat.filter(t -> !t.isEmpty()).isEmpty()) {
            reading.error(object.place(), "the override has no \"threat_id\"");
            return Optional.empty();
        }
        String said = reading.textOf(object, "response");
        Matcher decision = DECISION.matcher(said);
        boolean decided = decision.find();
        if (!decided && !said.isBlank()) {
            reading.noEffect(
                    object.place(),
                    "the response to " + threat.get() + " says neither mitigated, accepted, transferred, avoided nor"
                            + " false positive, so the threat stays open");
        }
        // An answer without a reason decides nothing; it can still carry a severity or a CVSS vector.
        return Optional.of(new ThreatResponse(
                threat.get(),
                decided ? kind(decision.group(1)) : ThreatResponse.Kind.ACCEPTED,
                decided ? said.strip() : "",
                "",
                "",
                Optional.empty(),
                severity(object),
                cvss(object),
                object.place()));
    }

    /** pytm takes any text; a vector in it counts, and so does a score alone. */
    private Optional<Cvss> cvss(JsonValue.Obj object) {
        String text = reading.textOf(object, "cvss").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher vector = VECTOR.matcher(text);
        try {
            return Optional.of(CvssVectors.parse(vector.find() ? vector.group() : text));
        } catch (CvssException e) {
            reading.noEffect(object.place(), e.complaint() + "; as it stands it has no effect");
            return Optional.empty();
        }
    }

    private static ThreatResponse.Kind kind(String word) {
        return ThreatResponse.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private String severity(JsonValue.Obj object) {
        Optional<JsonValue> value = JsonReading.member(object, "severity");
        Optional<String> text = value.flatMap(reading::text).filter(t -> !t.isBlank());
        Optional<Level> level = text.flatMap(Level::parse);
        if (text.isPresent() && level.isEmpty()) {
            List<String> levels = Stream.of(Level.values()).map(Level::words).toList();
            reading.error(
                    value.get().place(),
                    "unknown severity \"" + text.get() + "\"; it is one of " + String.join(", ", levels));
        }
        return level.map(Level::words).orElse("");
    }

    /** Levels: whole numbers, or one. */
    private NavigableSet<Integer> levels(JsonValue.Obj holder) {
        NavigableSet<Integer> levels = new TreeSet<>();
        Optional<JsonValue> value = JsonReading.member(holder, "levels");
        if (value.isPresent()) {
            List<JsonValue> items =
                    value.get() instanceof JsonValue.Num one ? List.of(one) : reading.items(value.get());
            items.forEach(i -> reading.number(i).ifPresent(levels::add));
        }
        return dump && levels.equals(Set.of(0)) ? new TreeSet<>() : levels;
    }
}
