package dev.threatdoc.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is found below one root of classes, while it is walked through: models, indexes, annotated classes. */
final class ClassPathUnit {

    private static final String IGNORES_UNUSED = "\"ignoreUnused\": true";

    private final Map<String, ModelText> models = new TreeMap<>();
    private final Map<String, String> indexes = new TreeMap<>();
    private final SortedSet<String> annotated = new TreeSet<>();

    /** Takes in a model: that of a fragment, or for the empty id the one of the whole. */
    void model(String id, ModelText text) {
        models.put(id, text);
    }

    /** Takes in an index, likewise. */
    void index(String id, String text) {
        indexes.put(id, text);
    }

    /** Takes in the name of a class that declares something. */
    void annotated(String binaryName) {
        annotated.add(binaryName);
    }

    /** The fragments, in the order of their ids. */
    List<ModuleFragment> fragments() {
        return models.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .map(e -> new ModuleFragment(e.getKey(), e.getValue(), indexes.getOrDefault(e.getKey(), "")))
                .toList();
    }

    /**
     * The models that together say all that there is. Where one module lies by itself, the whole is what it says; where
     * several were packed together, the whole of one of them may have replaced that of another.
     */
    List<ModelText> models() {
        List<ModuleFragment> fragments = fragments();
        ModelText whole = models.get("");
        if (whole == null || fragments.size() > 1) {
            return fragments.stream().map(ModuleFragment::model).toList();
        }
        boolean isOf = fragments.stream()
                .allMatch(f -> types(f.index())
                        .allMatch(types(indexes.getOrDefault("", "")).toList()::contains));
        List<ModelText> all = new ArrayList<>();
        all.add(whole);
        if (!isOf) {
            fragments.forEach(f -> all.add(f.model()));
        }
        return all;
    }

    /** The annotated classes. */
    SortedSet<String> annotated() {
        return annotated;
    }

    /** Whether a model or an index here knows a class. */
    boolean knows(String binaryName) {
        return indexes.values().stream().flatMap(ClassPathUnit::types).anyMatch(binaryName::equals)
                || models.values().stream()
                        .map(ModelText::text)
                        .anyMatch(t -> t.contains('"' + binaryName + '"') || t.contains(IGNORES_UNUSED));
    }

    private static Stream<String> types(String index) {
        return index.lines().filter(l -> l.startsWith("type\t")).map(l -> l.split("\t", -1)[1]);
    }
}
