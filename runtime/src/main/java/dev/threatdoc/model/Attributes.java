package dev.threatdoc.model;

import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The properties, controls and tags of one item: what was said, with the kind's defaults behind it.
 *
 * <p>Immutable. Asking for a name that the kind does not have is a programming error.
 */
public final class Attributes {

    private final ElementKind kind;
    private final Map<String, Property> properties;
    private final Map<String, Property> controls;
    private final Map<String, Property> tags;

    private Attributes(
            ElementKind kind,
            Map<String, Property> properties,
            Map<String, Property> controls,
            Map<String, Property> tags) {
        this.kind = kind;
        this.properties = inOrder(properties);
        this.controls = inOrder(controls);
        this.tags = inOrder(tags);
    }

    /** In the order of names, and quick to look up: conditions do so by the thousand. */
    private static Map<String, Property> inOrder(Map<String, Property> said) {
        return said.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(said)));
    }

    /** Nothing said yet. */
    public static Attributes none(ElementKind kind) {
        return new Attributes(kind, Map.of(), Map.of(), Map.of());
    }

    /**
     * The attributes of an item.
     *
     * @param properties what was said of its properties, by name
     * @param controls what was said of its controls, by name
     */
    public static Attributes of(ElementKind kind, Map<String, Property> properties, Map<String, Property> controls) {
        return new Attributes(kind, properties, controls, Map.of());
    }

    /** The kind whose defaults stand behind what was said. */
    public ElementKind kind() {
        return kind;
    }

    /** What was said of properties, in name order. */
    public Map<String, Property> properties() {
        return properties;
    }

    /** What was said of controls, in name order. */
    public Map<String, Property> controls() {
        return controls;
    }

    /**
     * The roles that it plays and the technologies that it uses, in name order. The names are those of
     * {@link dev.threatdoc.model.vocabulary.Tags}, or anybody's own; the value of each is a {@link List} of strings,
     * often empty.
     */
    public Map<String, Property> tags() {
        return tags;
    }

    /** Whether it has a tag of that name. */
    public boolean hasTag(String name) {
        return tags.containsKey(name);
    }

    /** A property, or its assumed default. */
    public Property property(String name) {
        Property said = properties.get(name);
        if (said != null) {
            return said;
        }
        PropertySpec spec =
                kind.property(name).orElseThrow(() -> new IllegalArgumentException(kind + " has no property " + name));
        return Property.assumed(spec.defaultValue());
    }

    /** A control, or its assumed default. */
    public Property control(String name) {
        Property said = controls.get(name);
        if (said != null) {
            return said;
        }
        PropertySpec spec =
                Controls.find(name).orElseThrow(() -> new IllegalArgumentException("There is no control " + name));
        return Property.assumed(spec.defaultValue());
    }

    /** The value of a property that is yes or no. */
    public boolean isTrue(String name) {
        return (Boolean) property(name).value();
    }

    /** The value of a property that is a text. */
    public String text(String name) {
        return (String) property(name).value();
    }

    /** The value of a property that is a whole number. */
    public int number(String name) {
        return (Integer) property(name).value();
    }

    /** The value of a property that is one of an enum. */
    public EnumConstant constant(String name) {
        return (EnumConstant) property(name).value();
    }

    /** The value of a property that is a list of texts. */
    public List<String> texts(String name) {
        return ((List<?>) property(name).value())
                .stream().map(String.class::cast).toList();
    }

    /** The same with one more property, unless it was declared or derived already. */
    public Attributes withDefault(String name, Property property) {
        Property said = properties.get(name);
        return said != null && !said.isAssumed() ? this : with(name, property);
    }

    /** The same with one more control, unless it was declared or derived already. */
    public Attributes withControlDefault(String name, Property property) {
        Property said = controls.get(name);
        if (said != null && !said.isAssumed()) {
            return this;
        }
        Map<String, Property> more = new TreeMap<>(controls);
        more.put(name, property);
        return new Attributes(kind, properties, more, tags);
    }

    /** The same with this value of a property. */
    public Attributes with(String name, Property property) {
        Map<String, Property> more = new TreeMap<>(properties);
        more.put(name, property);
        return new Attributes(kind, more, controls, tags);
    }

    /** The same with these tags in place of those that it has. */
    public Attributes withTags(Map<String, Property> tags) {
        return new Attributes(kind, properties, controls, tags);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Attributes other
                && kind == other.kind
                && properties.equals(other.properties)
                && controls.equals(other.controls)
                && tags.equals(other.tags);
    }

    @Override
    public int hashCode() {
        return Objects.hash(properties, controls, tags);
    }

    @Override
    public String toString() {
        return kind + " " + properties + " " + controls + " " + tags;
    }
}
