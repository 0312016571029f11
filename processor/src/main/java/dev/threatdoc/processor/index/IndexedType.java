package dev.threatdoc.processor.index;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What is known of one annotated type beyond its class file.
 *
 * @param file its source file below the source root; empty where unknown
 * @param lines the line of each annotation or attribute that was read, by {@link #spot}
 * @param quiet by member (empty for the type itself), the threat ids whose warnings are suppressed there, or {@code *}
 */
public record IndexedType(String file, SortedMap<String, Integer> lines, SortedMap<String, SortedSet<String>> quiet) {

    /** Stands for all threats. */
    public static final String ALL = "*";

    public IndexedType {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        quiet = Collections.unmodifiableSortedMap(new TreeMap<>(quiet));
    }

    /** A type of which only the class file tells. */
    public static IndexedType unknown() {
        return new IndexedType("", new TreeMap<>(), new TreeMap<>());
    }

    /** The name of a place within a type, such as {@code post(String)@Dataflow#0.from}. */
    public static String spot(String member, String annotation, int index, String attribute) {
        return member + '@' + annotation + '#' + index + (attribute.isEmpty() ? "" : "." + attribute);
    }

    /** The line of a place; 0 where unknown. */
    public int line(String spot) {
        return lines.getOrDefault(spot, 0);
    }

    /** The threats whose warnings are suppressed at a member, or at the type itself for the empty name. */
    public SortedSet<String> suppressed(String member) {
        return quiet.getOrDefault(member, Collections.emptySortedSet());
    }
}
