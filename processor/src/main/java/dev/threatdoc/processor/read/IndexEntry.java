package dev.threatdoc.processor.read;

import dev.threatdoc.processor.index.IndexedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What the index is to keep of one type, while it is gathered. */
final class IndexEntry {

    private static final String PREFIX = "threatdoc";

    private final String file;
    private final SortedMap<String, Integer> lines = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> quiet = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    IndexEntry(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** The line of a spot, looked for once. */
    int line(String spot, IntSupplier finder) {
        Integer known = lines.get(spot);
        if (known != null) {
            return known;
        }
        int line = finder.getAsInt();
        if (line > 0) {
            lines.put(spot, line);
        }
        return line;
    }

    /** Notes what {@code @SuppressWarnings} on a declaration, or on one around it, says of our warnings. */
    void quiet(String member, Element declaration) {
        if (!seen.add(member)) {
            return;
        }
        SortedSet<String> ids = new TreeSet<>();
        for (Element e = declaration; e != null; e = e.getEnclosingElement()) {
            e.getAnnotationMirrors().forEach(m -> suppressed(m, ids));
        }
        if (!ids.isEmpty()) {
            quiet.put(member, ids);
        }
    }

    IndexedType done() {
        return new IndexedType(file, lines, quiet);
    }

    private static void suppressed(AnnotationMirror mirror, Set<String> ids) {
        if (!(mirror.getAnnotationType().asElement() instanceof TypeElement type)
                || !type.getQualifiedName().contentEquals("java.lang.SuppressWarnings")) {
            return;
        }
        for (AnnotationValue value : mirror.getElementValues().values()) {
            if (value != null && value.getValue() instanceof List<?> items) {
                items.forEach(i -> suppressed(String.valueOf(((AnnotationValue) i).getValue()), ids));
            }
        }
    }

    private static void suppressed(String warning, Set<String> ids) {
        if (warning.equals(PREFIX)) {
            ids.add(IndexedType.ALL);
        } else if (warning.matches(PREFIX + ":[\\w.:-]+")) {
            ids.add(warning.substring(PREFIX.length() + 1));
        }
    }
}
