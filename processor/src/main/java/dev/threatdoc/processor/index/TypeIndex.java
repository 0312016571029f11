package dev.threatdoc.processor.index;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The annotated types of one module, by binary name; a package is there as {@code com.example.package-info}.
 *
 * <p>A compiler that is given only the files that changed sees the other annotated types in no other way.
 *
 * @param module the id of the module; empty where none was written
 * @param roots the folders of its sources, as paths from the class output; {@link #UNKNOWN_ROOT} stands for one that
 *     the compiler did not tell, or that has nothing to do with the class output
 * @param types what is known of each
 */
public record TypeIndex(String module, SortedSet<String> roots, SortedMap<String, IndexedType> types) {

    /** Stands for a folder of sources that is not known. */
    public static final String UNKNOWN_ROOT = "?";

    public TypeIndex {
        roots = Collections.unmodifiableSortedSet(new TreeSet<>(roots));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** No types at all. */
    public static TypeIndex empty() {
        return new TypeIndex("", new TreeSet<>(), new TreeMap<>());
    }

    /** The same, of the module with that id. */
    public TypeIndex of(String module) {
        return new TypeIndex(module, roots, types);
    }

    /** What is known of a type. */
    public Optional<IndexedType> type(String binaryName) {
        return Optional.ofNullable(types.get(binaryName));
    }
}
