package dev.threatdoc.tell.report;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.tell.report.TemplateThing.Members;
import dev.threatdoc.tell.report.TemplateType.ListOf;
import dev.threatdoc.tell.report.TemplateType.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties and controls of items, by the names that annotations and conditions use. */
final class AttributeWords {

    private AttributeWords() {}

    /** All properties that somebody may set on items of these kinds. */
    static void define(Members members, List<ElementKind> kinds) {
        for (ElementKind kind : kinds) {
            for (PropertySpec spec : kind.properties()) {
                if (spec.role() != PropertySpec.Role.COMPUTED) {
                    members.add(spec.name().text(), type(spec.type()), Item.class, (v, i) -> property(i, spec.name()));
                }
            }
        }
    }

    /** All controls. */
    static void defineControls(Members members) {
        for (PropertySpec spec : Controls.all()) {
            members.add(
                    spec.name().text(),
                    type(spec.type()),
                    Attributes.class,
                    (v, a) -> a.control(spec.name()).value());
        }
    }

    /** All controls again, straight on the item, where the original tool had them first. */
    static void defineControlsOfItems(Members members) {
        for (PropertySpec spec : Controls.all()) {
            members.add(
                    spec.name().text(),
                    type(spec.type()),
                    Item.class,
                    (v, i) -> i.attributes().control(spec.name()).value());
        }
    }

    private static @Nullable Object property(Item item, PropertyName name) {
        return item.kind().property(name).isPresent()
                ? item.attributes().property(name).value()
                : null;
    }

    private static TemplateType type(ValueType type) {
        if (type instanceof ValueType.Enumerated) {
            return TemplateVocabulary.ENUM;
        }
        if (type instanceof ValueType.ListOf list) {
            return new ListOf(type(list.item()));
        }
        if (type == ValueType.BOOLEAN) {
            return Scalar.FLAG;
        }
        return type == ValueType.INTEGER ? Scalar.NUMBER : Scalar.USER_TEXT;
    }
}
