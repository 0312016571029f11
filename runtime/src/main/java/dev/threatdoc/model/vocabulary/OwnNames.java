package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The properties and controls that people declared beside those that there are, by the names that texts give them. */
@Experimental
public final class OwnNames {

    private static final OwnNames NONE = new OwnNames(Map.of());

    private final Map<String, PropertyName> names;

    private OwnNames(Map<String, PropertyName> names) {
        this.names = new TreeMap<>(names);
    }

    /** Nobody declared any. */
    public static OwnNames none() {
        return NONE;
    }

    /** These and one more; of two of one name, the first counts. */
    public OwnNames with(String name, OwnProperty property) {
        Map<String, PropertyName> more = new TreeMap<>(names);
        more.putIfAbsent(name, PropertyName.own(name, property));
        return new OwnNames(more);
    }

    /** These and others; of two of one name, the first counts. */
    public OwnNames and(OwnNames others) {
        Map<String, PropertyName> more = new TreeMap<>(others.names);
        more.putAll(names);
        return new OwnNames(more);
    }

    /** The name that a text is. */
    public Optional<PropertyName> find(String text) {
        return Optional.ofNullable(names.get(text));
    }

    /** The control that a text names. */
    public Optional<PropertySpec> control(String text) {
        return find(text).flatMap(Controls::find);
    }

    /** The property that a text names, if items of a kind have it. */
    public Optional<PropertySpec> property(ElementKind kind, String text) {
        return find(text).flatMap(kind::property);
    }

    /** The type of the values of one of these. */
    public ValueType type(PropertyName name) {
        return name.own().map(OwnProperty::type).orElse(ValueType.TEXT);
    }

    /** All controls, in the order of their names. */
    public List<PropertySpec> controls() {
        return names.values().stream().flatMap(n -> Controls.find(n).stream()).toList();
    }

    /** All properties that items of a kind have, in the order of their names. */
    public List<PropertySpec> properties(ElementKind kind) {
        return names.values().stream().flatMap(n -> kind.property(n).stream()).toList();
    }

    /** Some specifications and these behind them. */
    public static List<PropertySpec> behind(List<PropertySpec> known, List<PropertySpec> own) {
        List<PropertySpec> all = new ArrayList<>(known);
        all.addAll(own);
        return all;
    }
}
