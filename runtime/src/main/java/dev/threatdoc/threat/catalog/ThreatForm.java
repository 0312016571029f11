package dev.threatdoc.threat.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a form of threat file has for what an entry says. */
final class ThreatForm {

    /** The key that marks an entry of pytm's that is there for the record only, whatever its value. */
    static final String DEPRECATED = "DEPRECATED";

    /** Our own list. */
    static final ThreatForm THREATDOC = new ThreatForm("id", "title", "targets", Map.of());

    /** pytm's list, and the map of the tool before it, whose entries have their ids as keys. */
    static final ThreatForm PYTM = new ThreatForm(
            "SID",
            "description",
            "target",
            Map.of(
                    "Likelihood Of Attack",
                    ThreatField.LIKELIHOOD,
                    "source",
                    ThreatField.NO_EFFECT,
                    DEPRECATED,
                    ThreatField.NO_EFFECT));

    private final Map<String, ThreatField> fields = new LinkedHashMap<>();

    private ThreatForm(String id, String title, String targets, Map<String, ThreatField> more) {
        fields.put(id, ThreatField.ID);
        fields.put(title, ThreatField.TITLE);
        fields.put(targets, ThreatField.TARGETS);
        for (ThreatField field : ThreatField.values()) {
            if (!fields.containsValue(field) && field != ThreatField.NO_EFFECT) {
                fields.put(word(field.name()), field);
            }
        }
        fields.putAll(more);
    }

    /** The name of a field as files spell it, such as {@code bearsOut}. */
    private static String word(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            word.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return word.toString();
    }

    /** The field behind a name. */
    Optional<ThreatField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** What the form calls a field. */
    String word(ThreatField field) {
        return fields.entrySet().stream()
                .filter(e -> e.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** All names that it knows. */
    Set<String> words() {
        return Collections.unmodifiableSet(fields.keySet());
    }
}
