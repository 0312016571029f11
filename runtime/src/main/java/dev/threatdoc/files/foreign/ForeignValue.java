package dev.threatdoc.files.foreign;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of a document, whether it is JSON or YAML. What is of another type than is asked for counts as left out, for
 * other tools are as lenient.
 *
 * @param members those of an object, in the order of the file
 * @param items those of an array
 * @param text what a text, a number or a truth value says; empty for others
 * @param place where it stands
 */
record ForeignValue(Map<String, ForeignValue> members, List<ForeignValue> items, String text, FilePlace place) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    ForeignValue {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        items = List.copyOf(items);
    }

    static ForeignValue of(JsonValue value) {
        if (value instanceof JsonValue.Obj object) {
            Map<String, ForeignValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, of(member)));
            return new ForeignValue(members, List.of(), "", object.place());
        }
        if (value instanceof JsonValue.Arr array) {
            return new ForeignValue(
                    Map.of(), array.items().stream().map(ForeignValue::of).toList(), "", array.place());
        }
        if (value instanceof JsonValue.Num number) {
            double exact = number.value();
            String text = exact == Math.rint(exact) ? String.valueOf((long) exact) : String.valueOf(exact);
            return new ForeignValue(Map.of(), List.of(), text, number.place());
        }
        if (value instanceof JsonValue.Bool flag) {
            return new ForeignValue(Map.of(), List.of(), String.valueOf(flag.value()), flag.place());
        }
        String text = value instanceof JsonValue.Str string ? string.text() : "";
        return new ForeignValue(Map.of(), List.of(), text, value.place());
    }

    static ForeignValue of(String file, YamlValue value) {
        FilePlace place = new FilePlace(file, value.line(), 0, "");
        if (value instanceof YamlValue.Mapping mapping) {
            Map<String, ForeignValue> members = new LinkedHashMap<>();
            mapping.entries().forEach((name, member) -> members.put(name, of(file, member)));
            return new ForeignValue(members, List.of(), "", place);
        }
        if (value instanceof YamlValue.Sequence sequence) {
            List<ForeignValue> items = new ArrayList<>();
            sequence.items().forEach(i -> items.add(of(file, i)));
            return new ForeignValue(Map.of(), items, "", place);
        }
        String text = value instanceof YamlValue.Scalar scalar ? scalar.text() : "";
        return new ForeignValue(Map.of(), List.of(), text.equals("null") ? "" : text, place);
    }

    /** A member; nothing where it is left out. */
    Optional<ForeignValue> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The text of a member; empty where it has none. */
    String text(String name) {
        return get(name).map(ForeignValue::text).orElse("").strip();
    }

    /** The same with white space as single blanks, as names are drawn. */
    String line(String name) {
        return SPACE.matcher(text(name)).replaceAll(" ");
    }

    /** Whether a member is true. */
    boolean isTrue(String name) {
        return text(name).toLowerCase(Locale.ROOT).equals("true");
    }

    /** A number; 0 where there is none. */
    double number(String name) {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The items of a member that is an array. */
    List<ForeignValue> items(String name) {
        return get(name).map(ForeignValue::items).orElse(List.of());
    }

    /** The texts of a member that is an array, or the one text that it is. */
    List<String> texts(String name) {
        List<String> texts = items(name).stream()
                .map(ForeignValue::text)
                .filter(t -> !t.isBlank())
                .toList();
        return texts.isEmpty() && !text(name).isEmpty() ? List.of(text(name)) : texts;
    }

    /** A member that is an object; one without members where it is left out. */
    ForeignValue object(String name) {
        return get(name).orElseGet(() -> new ForeignValue(Map.of(), List.of(), "", place));
    }

    /** The members of a member that is an object. */
    Map<String, ForeignValue> membersOf(String name) {
        return object(name).members();
    }
}
