package dev.threatdoc.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        Set<String> ofWhole = types(indexes.getOrDefault("", "")).collect(Collectors.toSet());
        boolean isOf = fragments.stream().flatMap(f -> types(f.index())).allMatch(ofWhole::contains);
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

    /** The classes of which an index here knows. */
    Stream<String> indexed() {
        return indexes.values().stream().flatMap(ClassPathUnit::types);
    }

    /** Whether a model here names a class, or takes in what it does not name. */
    boolean names(String binaryName) {
        return models.values().stream()
                .map(ModelText::text)
                .anyMatch(t -> t.contains('"' + binaryName + '"') || t.contains(IGNORES_UNUSED));
    }

    private static Stream<String> types(String index) {
        return index.lines().filter(l -> l.startsWith("type\t")).map(l -> l.split("\t", -1)[1]);
    }
}
