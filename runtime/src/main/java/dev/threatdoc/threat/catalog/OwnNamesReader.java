package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.model.vocabulary.OwnProperty;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the properties and controls of one's own that a threat file declares before its threats. */
final class OwnNamesReader {

    static final String CONTROLS = "controls";
    static final String PROPERTIES = "properties";
    static final String THREATS = "threats";

    private static final List<String> MEMBERS = List.of("name", "type", "kinds", "meaning");
    private static final Map<String, ValueType> TYPES =
            Map.of("boolean", ValueType.BOOLEAN, "text", ValueType.TEXT, "integer", ValueType.INTEGER);

    private final List<Problem> problems;

    OwnNamesReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Whether a file declares such names, or could: its threats are a member among others. */
    static boolean isForm(JsonValue.Obj file) {
        return file.members().get(THREATS) instanceof JsonValue.Arr
                || file.members().get(CONTROLS) instanceof JsonValue.Arr
                || file.members().get(PROPERTIES) instanceof JsonValue.Arr;
    }

    OwnNames read(JsonValue.Obj file) {
        OwnNames names = OwnNames.none();
        for (String group : List.of(CONTROLS, PROPERTIES)) {
            JsonValue list = file.members().get(group);
            if (list instanceof JsonValue.Arr items) {
                for (JsonValue item : items.items()) {
                    names = add(names, item, group.equals(CONTROLS));
                }
            } else if (list != null) {
                problems.add(Problem.error(
                        list.place(), "\"" + group + "\" is a list, each with a name, but this is " + list.words()));
            }
        }
        return names;
    }

    private OwnNames add(OwnNames names, JsonValue item, boolean isControl) {
        if (!(item instanceof JsonValue.Obj object)) {
            problems.add(Problem.error(item.place(), "an object with a name is expected, not " + item.words()));
            return names;
        }
        object.names().forEach((name, place) -> {
            if (!MEMBERS.contains(name)) {
                problems.add(Problem.error(place, "unknown key \"" + name + "\"" + NearestName.hint(name, MEMBERS)));
            }
        });
        Optional<JsonValue.Str> name = text(object, "name");
        if (name.isEmpty() || !name.get().text().matches("[A-Za-z_][A-Za-z0-9_]{0,99}")) {
            problems.add(Problem.error(
                    object.place(), "its name is missing, or is none that a condition can read, such as isReviewed"));
            return names;
        }
        String text = name.get().text();
        if (PropertyName.find(text).isPresent() || Controls.find(text).isPresent()) {
            problems.add(Problem.error(name.get().place(), "there is \"" + text + "\" already; take another name"));
            return names;
        }
        if (names.find(text).isPresent()) {
            problems.add(Problem.error(name.get().place(), "\"" + text + "\" is declared twice"));
            return names;
        }
        return names.with(
                text,
                new OwnProperty(
                        type(object),
                        isControl,
                        kinds(object),
                        text(object, "meaning").map(JsonValue.Str::text).orElse(text + ".")));
    }

    private ValueType type(JsonValue.Obj object) {
        Optional<JsonValue.Str> type = text(object, "type");
        if (type.isPresent() && !TYPES.containsKey(type.get().text())) {
            problems.add(Problem.error(
                    type.get().place(),
                    "unknown type \"" + type.get().text() + "\"; it is one of boolean, integer, text"));
        }
        return type.map(t -> TYPES.getOrDefault(t.text(), ValueType.BOOLEAN)).orElse(ValueType.BOOLEAN);
    }

    private List<ElementKind> kinds(JsonValue.Obj object) {
        JsonValue value = object.members().get("kinds");
        List<JsonValue> written =
                value == null ? List.of() : value instanceof JsonValue.Arr list ? list.items() : List.of(value);
        List<ElementKind> kinds = new ArrayList<>();
        for (JsonValue each : written) {
            Optional<ElementKind> kind =
                    each instanceof JsonValue.Str text ? Kinds.find(text.text()) : Optional.empty();
            if (kind.isEmpty()) {
                problems.add(Problem.error(each.place(), "unknown kind, such as Server or Dataflow is expected"));
            }
            kind.ifPresent(kinds::add);
        }
        return kinds.isEmpty() ? List.of(Kinds.ELEMENT) : kinds;
    }

    private Optional<JsonValue.Str> text(JsonValue.Obj object, String member) {
        JsonValue value = object.members().get(member);
        if (value != null && !(value instanceof JsonValue.Str)) {
            problems.add(
                    Problem.error(value.place(), "a text is expected for \"" + member + "\", not " + value.words()));
        }
        return value instanceof JsonValue.Str text ? Optional.of(text) : Optional.empty();
    }
}
