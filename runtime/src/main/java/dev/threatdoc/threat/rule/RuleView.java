package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.NearestName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all views have in common; not part of the interface, so that rules see kinds of items only. */
abstract class RuleView {

    private final Item item;
    private final Readings readings;

    RuleView(Item item, Readings readings) {
        this.item = item;
        this.readings = readings;
    }

    /** What one check of a rule has read. */
    final Readings readings() {
        return readings;
    }

    public final String name() {
        return item.name();
    }

    public final ElementKind kind() {
        return item.kind();
    }

    public final boolean isA(String kindName) {
        ElementKind kind = Kinds.find(kindName)
                .orElseThrow(() -> new IllegalArgumentException("there is no kind \"" + kindName + "\""
                        + NearestName.hint(
                                kindName,
                                Kinds.all().stream().map(ElementKind::name).toList())));
        return item.kind().is(kind);
    }

    public final String description() {
        return item.description();
    }

    public final Place place() {
        return item.place();
    }

    public final boolean has(String name) {
        return Values.has(item, name);
    }

    public final boolean isDeclared(String name) {
        return readings.isDeclared(item, name);
    }

    public final boolean isTrue(String name) {
        return readings.read(item, name, Boolean.class).orElse(false);
    }

    public final String text(String name) {
        return readings.read(item, name, String.class).orElse("");
    }

    public final int number(String name) {
        return readings.read(item, name, Integer.class).orElse(-1);
    }

    public final Optional<EnumConstant> constant(String name) {
        return readings.read(item, name, EnumConstant.class);
    }

    public final boolean isAtLeast(String name, String constant) {
        return constant(name)
                .filter(c -> c.rank() >= Values.constant(c.type(), constant).rank())
                .isPresent();
    }

    public final Evidence evidence(String text) {
        return new Evidence(text, item.place());
    }

    public final Evidence evidence(String text, String name) {
        Place place = Values.find(item, name).map(v -> v.property().place()).orElse(Place.NONE);
        return new Evidence(text, place.equals(Place.NONE) ? item.place() : place);
    }

    @Override
    public final boolean equals(@Nullable Object o) {
        return o instanceof RuleView other && item.id().equals(other.item.id());
    }

    @Override
    public final int hashCode() {
        return item.id().hashCode();
    }

    @Override
    public final String toString() {
        return item.kind() + " \"" + item.name() + "\"";
    }
}
