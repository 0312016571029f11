package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which properties and controls there are to read. */
final class PropertyRules {

    private final Source source;
    private final OwnNames own;

    PropertyRules(Source source, OwnNames own) {
        this.source = source;
        this.own = own;
    }

    /** The type of a property of an item, or of its control where the kind has no such property. */
    Type property(Type owner, Expr.Property property) throws ConditionException {
        refuseOtherNames(property);
        Type.Reference item = item(owner, property.name(), property.at());
        Type type = Type.Simple.NOTHING;
        boolean known = false;
        for (ElementKind kind : item.kinds()) {
            Optional<PropertySpec> spec = spec(kind, property.name());
            if (spec.isPresent()) {
                type = type.or(Type.of(spec.get().type()));
                known = true;
            }
        }
        if (!known) {
            throw unknownProperty(item, property);
        }
        return type;
    }

    /** The type of a control. */
    Type control(Type owner, Expr.Control control) throws ConditionException {
        Type.Reference item = item(owner, "controls", control.at());
        if (item.kinds().stream().noneMatch(PropertyRules::hasControls)) {
            throw source.error(control.at(), item.names() + " has no controls");
        }
        Optional<PropertySpec> spec = own.control(control.name());
        if (spec.isEmpty()) {
            throw source.unknown(
                    control.at(), "control", control.name(), "", controlNames(), declaring("controls", control.name()));
        }
        return Type.of(spec.get().type());
    }

    /** Everything that may stand where a name of the language stands. */
    List<String> namesBeside(List<String> variables) {
        List<String> names = new ArrayList<>(variables);
        names.addAll(List.of("True", "False", "None"));
        Kinds.all().forEach(k -> names.add(k.name()));
        Enums.all().stream().map(EnumType::name).forEach(names::add);
        names.addAll(Function.words());
        return names;
    }

    /** What a name means for an item of a kind: a property if there is one, or else a control. */
    private Optional<PropertySpec> spec(ElementKind kind, String name) {
        Optional<PropertySpec> property = own.property(kind, name);
        return property.isPresent() || !hasControls(kind) ? property : own.control(name);
    }

    /** Whether items of a kind can have controls; data has none. */
    static boolean hasControls(ElementKind kind) {
        return kind.is(Kinds.ELEMENT);
    }

    private Type.Reference item(Type owner, String name, int at) throws ConditionException {
        if (owner instanceof Type.Reference item) {
            return item;
        }
        if (owner.isLoose()) {
            return Type.Reference.any();
        }
        String hint = owner instanceof Type.ListOf ? ", such as any(x." + name + " for x in ...)" : "";
        throw source.error(at, "\"" + name + "\" cannot be read from this: it is " + owner.words() + hint);
    }

    private void refuseOtherNames(Expr.Property property) throws ConditionException {
        String name = property.name();
        if (Method.find(name).isPresent()) {
            throw source.error(property.at(), "\"" + name + "\" is a method; write " + name + "(...)");
        }
        if (name.equals("controls")) {
            throw source.error(
                    property.at(), "\"controls\" is no value of its own; name a control, such as controls.isHardened");
        }
    }

    private ConditionException unknownProperty(Type.Reference item, Expr.Property property) {
        Set<String> known = new TreeSet<>();
        for (ElementKind kind : item.kinds()) {
            kind.properties().forEach(p -> known.add(p.name().text()));
        }
        if (item.kinds().stream().anyMatch(PropertyRules::hasControls)) {
            known.addAll(controlNames());
        }
        return source.unknown(
                property.at(),
                "property",
                property.name(),
                " of " + item.names(),
                known,
                declaring("properties", property.name()));
    }

    /** What a file of threats would say to make a name known. */
    private static String declaring(String group, String name) {
        return "; to declare it, write {\"" + group + "\": [{\"name\": \"" + name
                + "\", \"meaning\": \"...\"}], \"threats\": [...]}";
    }

    private static List<String> controlNames() {
        return Controls.all().stream().map(c -> c.name().text()).toList();
    }
}
