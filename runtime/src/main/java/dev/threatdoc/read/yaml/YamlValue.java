package dev.threatdoc.read.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML file. */
public sealed interface YamlValue {

    /** The line on which it starts, from 1. */
    int line();

    /**
     * A mapping, in the order of the file.
     *
     * @param entries its values by their keys, as the keys are written
     */
    record Mapping(Map<String, YamlValue> entries, int line) implements YamlValue {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A list. */
    record Sequence(List<YamlValue> items, int line) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Anything else.
     *
     * @param text as it is written, without quotes; empty for null
     */
    record Scalar(String text, int line) implements YamlValue {}

    /** What stands at the end of a path of keys; nothing where it leads nowhere. */
    default Optional<YamlValue> at(String... path) {
        YamlValue value = this;
        for (String key : path) {
            YamlValue next =
                    value instanceof Mapping mapping ? mapping.entries().get(key) : null;
            if (next == null) {
                return Optional.empty();
            }
            value = next;
        }
        return Optional.of(value);
    }

    /** The text at the end of a path of keys; nothing if it is not there or not a scalar. */
    default Optional<String> textAt(String... path) {
        return at(path).flatMap(v -> v instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
    }

    /** The items of the list at the end of a path of keys; a single value counts as a list of one. */
    default List<YamlValue> itemsAt(String... path) {
        return at(path).map(v -> v instanceof Sequence sequence ? sequence.items() : List.of(v))
                .orElse(List.of());
    }

    /** The entries of the mapping at the end of a path of keys; none if there is no mapping. */
    default Map<String, YamlValue> entriesAt(String... path) {
        return at(path).map(v -> v instanceof Mapping mapping ? mapping.entries() : Map.<String, YamlValue>of())
                .orElse(Map.of());
    }
}
