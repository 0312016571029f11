package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a property or a control.
 *
 * <p>Code takes one from {@link PropertyNames}, so that a name that nothing has cannot be written; a name that comes
 * from outside is looked up, in {@link ElementKind#property(String)}, {@link Controls#find(String)} or here.
 */
@Stable
public final class PropertyName implements Comparable<PropertyName> {

    private final String text;
    private final @Nullable OwnProperty own;

    private PropertyName(String text, @Nullable OwnProperty own) {
        this.text = text;
        this.own = own;
    }

    /** For the specifications, which say which names there are, and for the constants made of these. */
    static PropertyName of(String text) {
        return new PropertyName(text, null);
    }

    /** A name that somebody declared. */
    static PropertyName own(String text, OwnProperty declared) {
        return new PropertyName(text, declared);
    }

    /** What was declared of it, if it is one of somebody's own. */
    Optional<OwnProperty> own() {
        return Optional.ofNullable(own);
    }

    /** The name that a text is, if any kind has a property of that name or there is such a control. */
    public static Optional<PropertyName> find(String text) {
        return Optional.ofNullable(Known.NAMES.get(text));
    }

    /** Gathered when somebody asks for the first time: the specifications are made of names themselves. */
    private static final class Known {

        private static final Map<String, PropertyName> NAMES = gather();

        private static Map<String, PropertyName> gather() {
            Map<String, PropertyName> names = new HashMap<>();
            Controls.all().forEach(c -> names.put(c.name().text, c.name()));
            Kinds.WEAKNESS.properties().forEach(p -> names.put(p.name().text, p.name()));
            Kinds.all().forEach(k -> k.properties().forEach(p -> names.put(p.name().text, p.name())));
            return names;
        }
    }

    /** As annotations, files and conditions write it. */
    public String text() {
        return text;
    }

    @Override
    public int compareTo(PropertyName other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof PropertyName other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
