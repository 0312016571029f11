package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties, controls and tags of one item: what was said, with the kind's defaults behind it.
 *
 * <p>Immutable. Asking for a name that the kind does not have is a programming error.
 */
@Stable
public final class Attributes {

    private final ElementKind kind;
    private final Map<PropertyName, Property> properties;
    private final Map<PropertyName, Property> controls;
    private final Map<Tag, Property> tags;
    private final Set<PropertyName> inheritedProperties;
    private final Set<PropertyName> inheritedControls;

    private Attributes(
            ElementKind kind,
            Map<PropertyName, Property> properties,
            Map<PropertyName, Property> controls,
            Map<Tag, Property> tags,
            Set<PropertyName> inheritedProperties,
            Set<PropertyName> inheritedControls) {
        this.kind = kind;
        this.inheritedProperties = Set.copyOf(inheritedProperties);
        this.inheritedControls = Set.copyOf(inheritedControls);
        this.properties = properties;
        this.controls = controls;
        this.tags = tags;
    }

    /** Immutable, in the order of names, and quick to look up: conditions do so by the thousand. */
    private static <N extends Comparable<N>> Map<N, Property> inOrder(Map<N, Property> said) {
        return said.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(said)));
    }

    /** Nothing said yet. */
    public static Attributes none(ElementKind kind) {
        return new Attributes(kind, Map.of(), Map.of(), Map.of(), Set.of(), Set.of());
    }

    /**
     * The attributes of an item.
     *
     * @param properties what was said of its properties, by name
     * @param controls what was said of its controls, by name
     */
    public static Attributes of(
            ElementKind kind, Map<PropertyName, Property> properties, Map<PropertyName, Property> controls) {
        return new Attributes(kind, inOrder(properties), inOrder(controls), Map.of(), Set.of(), Set.of());
    }

    /** The kind whose defaults stand behind what was said. */
    public ElementKind kind() {
        return kind;
    }

    /** What was said of properties, in name order. */
    public Map<PropertyName, Property> properties() {
        return properties;
    }

    /** What was said of controls, in name order. */
    public Map<PropertyName, Property> controls() {
        return controls;
    }

    /**
     * The roles that it plays and the technologies that it uses, in name order. The names are those of
     * {@link dev.threatdoc.model.vocabulary.Tags}, or anybody's own; the value of each is a {@link List} of strings,
     * often empty.
     */
    public Map<Tag, Property> tags() {
        return tags;
    }

    /** Whether it has that tag. */
    public boolean hasTag(Tag tag) {
        return tags.containsKey(tag);
    }

    /** A property, or its assumed default. */
    public Property property(PropertyName name) {
        Property said = properties.get(name);
        if (said != null) {
            return said;
        }
        PropertySpec spec =
                kind.property(name).orElseThrow(() -> new IllegalArgumentException(kind + " has no property " + name));
        return Property.assumed(spec.defaultValue());
    }

    /** A control, or its assumed default. */
    public Property control(PropertyName name) {
        Property said = controls.get(name);
        if (said != null) {
            return said;
        }
        PropertySpec spec =
                Controls.find(name).orElseThrow(() -> new IllegalArgumentException("There is no control " + name));
        return Property.assumed(spec.defaultValue());
    }

    /** The value of a property that is yes or no. */
    public boolean isTrue(PropertyName name) {
        return (Boolean) property(name).value();
    }

    /** The value of a property that is a text. */
    public String text(PropertyName name) {
        return (String) property(name).value();
    }

    /** The value of a property that is a whole number. */
    public int number(PropertyName name) {
        return (Integer) property(name).value();
    }

    /** The value of a property that is one of an enum. */
    public EnumConstant constant(PropertyName name) {
        return (EnumConstant) property(name).value();
    }

    /** The value of a property that is a list of texts. */
    public List<String> texts(PropertyName name) {
        return ((List<?>) property(name).value())
                .stream().map(String.class::cast).toList();
    }

    /** The same with one more property, unless it was declared or derived already. */
    public Attributes withDefault(PropertyName name, Property property) {
        Property said = properties.get(name);
        return said != null && !said.isAssumed() ? this : with(name, property);
    }

    /** The same with one more control, unless it was declared or derived already. */
    public Attributes withControlDefault(PropertyName name, Property property) {
        Property said = controls.get(name);
        if (said != null && !said.isAssumed()) {
            return this;
        }
        return new Attributes(
                kind,
                properties,
                and(controls, name, property),
                tags,
                inheritedProperties,
                without(inheritedControls, name));
    }

    /** The same with this value of a property. */
    public Attributes with(PropertyName name, Property property) {
        return new Attributes(
                kind,
                and(properties, name, property),
                controls,
                tags,
                without(inheritedProperties, name),
                inheritedControls);
    }

    /**
     * The same with a property that it has from another item, unless something else was said of it. What was said in
     * just the same way counts as inherited, too: it would be there without being said.
     */
    public Attributes inherit(PropertyName name, Property property) {
        return keeps(properties.get(name), property)
                ? this
                : new Attributes(
                        kind,
                        and(properties, name, property),
                        controls,
                        tags,
                        with(inheritedProperties, name),
                        inheritedControls);
    }

    /** The same with a control that it has from another item, likewise. */
    public Attributes inheritControl(PropertyName name, Property property) {
        return keeps(controls.get(name), property)
                ? this
                : new Attributes(
                        kind,
                        properties,
                        and(controls, name, property),
                        tags,
                        inheritedProperties,
                        with(inheritedControls, name));
    }

    /** Whether a property is what the rest of the model makes it, so that nobody has to say it. */
    public boolean inherits(PropertyName name) {
        return inheritedProperties.contains(name);
    }

    /** Whether a control is, likewise. */
    public boolean inheritsControl(PropertyName name) {
        return inheritedControls.contains(name);
    }

    private static boolean keeps(@Nullable Property said, Property other) {
        return said != null && !said.isAssumed() && !said.equals(other);
    }

    private static Map<PropertyName, Property> and(
            Map<PropertyName, Property> some, PropertyName name, Property property) {
        Map<PropertyName, Property> more = new LinkedHashMap<>();
        some.forEach((n, p) -> {
            if (n.compareTo(name) < 0) {
                more.put(n, p);
            }
        });
        more.put(name, property);
        // What stands there already keeps its place: names that come before it, and the name itself.
        some.forEach(more::putIfAbsent);
        return Collections.unmodifiableMap(more);
    }

    private static Set<PropertyName> with(Set<PropertyName> some, PropertyName name) {
        Set<PropertyName> more = new HashSet<>(some);
        more.add(name);
        return more;
    }

    private static Set<PropertyName> without(Set<PropertyName> some, PropertyName name) {
        Set<PropertyName> fewer = new HashSet<>(some);
        fewer.remove(name);
        return fewer;
    }

    /** The same with these tags in place of those that it has. */
    public Attributes withTags(Map<Tag, Property> tags) {
        return new Attributes(kind, properties, controls, inOrder(tags), inheritedProperties, inheritedControls);
    }

    /** Whether the same is known; how it is known to be so by inheritance follows from the rest of the model. */
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
