package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of item that a model may hold: {@code Server}, {@code Datastore}, {@code Dataflow} and so on.
 *
 * <p>Kinds form a tree below {@code Element}; a threat that targets a kind targets those below it too.
 */
@Stable
public final class ElementKind {

    private final String name;
    private final @Nullable ElementKind parent;
    private final String annotation;
    private final Shape shape;
    private final String meaning;
    private final Map<PropertyName, PropertySpec> properties;

    private ElementKind(
            String name,
            @Nullable ElementKind parent,
            String annotation,
            Shape shape,
            String meaning,
            List<PropertySpec> own) {
        this.name = name;
        this.parent = parent;
        this.annotation = annotation;
        this.shape = shape;
        this.meaning = meaning;
        Map<PropertyName, PropertySpec> all = new LinkedHashMap<>();
        if (parent != null) {
            all.putAll(parent.properties);
        }
        own.forEach(p -> all.put(p.name(), p));
        this.properties = all;
    }

    /** A kind of its own root. */
    static ElementKind root(String name, String annotation, Shape shape, String meaning, PropertySpec... own) {
        return new ElementKind(name, null, annotation, shape, meaning, List.of(own));
    }

    /**
     * A kind below this one.
     *
     * @param childAnnotation the simple name of the annotation that declares it; empty for a kind that only groups
     *     others
     */
    ElementKind extend(String childName, String childAnnotation, Shape childShape, String says, PropertySpec... own) {
        return new ElementKind(childName, this, childAnnotation, childShape, says, List.of(own));
    }

    /** The name in conditions, files and messages, such as {@code Server} or {@code LLM}. */
    public String name() {
        return name;
    }

    /** The kind above, if any. */
    public Optional<ElementKind> parent() {
        return Optional.ofNullable(parent);
    }

    /** The simple name of the annotation that declares an item of this kind; empty if there is none. */
    public String annotation() {
        return annotation;
    }

    /** How it is drawn. */
    public Shape shape() {
        return shape;
    }

    /** One sentence that says what belongs to this kind. */
    public String meaning() {
        return meaning;
    }

    /** All properties that an item of this kind has, inherited ones first; controls are not among them. */
    public List<PropertySpec> properties() {
        return List.copyOf(properties.values());
    }

    /** The property of that name, if an item of this kind has one; looks at properties, not at controls. */
    public Optional<PropertySpec> property(PropertyName propertyName) {
        return Optional.ofNullable(properties.get(propertyName))
                .or(() -> propertyName
                        .own()
                        .filter(o -> !o.isControl() && o.fits(this))
                        .map(o -> o.spec(propertyName)));
    }

    /** The property that a text names, matched exactly, if an item of this kind has one. */
    public Optional<PropertySpec> property(String text) {
        return property(PropertyName.of(text));
    }

    /** Whether this kind is the other one or lies below it. */
    public boolean is(ElementKind other) {
        for (ElementKind k = this; k != null; k = k.parent) {
            if (k == other) {
                return true;
            }
        }
        return false;
    }

    /** This kind and those above it, nearest first. */
    public List<ElementKind> lineage() {
        List<ElementKind> kinds = new ArrayList<>();
        for (ElementKind k = this; k != null; k = k.parent) {
            kinds.add(k);
        }
        return kinds;
    }

    @Override
    public String toString() {
        return name;
    }
}
