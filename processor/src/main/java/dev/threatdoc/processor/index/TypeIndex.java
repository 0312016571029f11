package dev.threatdoc.processor.index;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The annotated types of one module, by binary name; a package is there as {@code com.example.package-info}.
 *
 * <p>A compiler that is given only the files that changed sees the other annotated types in no other way.
 *
 * @param types what is known of each
 */
public record TypeIndex(SortedMap<String, IndexedType> types) {

    public TypeIndex {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** No types at all. */
    public static TypeIndex empty() {
        return new TypeIndex(new TreeMap<>());
    }

    /** What is known of a type. */
    public Optional<IndexedType> type(String binaryName) {
        return Optional.ofNullable(types.get(binaryName));
    }
}
