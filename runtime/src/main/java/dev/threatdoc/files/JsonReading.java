package dev.threatdoc.files;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads values of a JSON document, and reports those of the wrong type. */
final class JsonReading {

    private final boolean strict;
    private final OwnNames own;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * For one document.
     *
     * @param strict whether what is not known is an error, or a warning and left out
     */
    JsonReading(boolean strict) {
        this(strict, OwnNames.none());
    }

    /**
     * For one document that may name properties and controls of one's own.
     *
     * @param strict whether what is not known is an error, or a warning and left out
     */
    JsonReading(boolean strict, OwnNames own) {
        this.strict = strict;
        this.own = own;
    }

    /** The properties and controls that somebody declared beside those that there are. */
    OwnNames own() {
        return own;
    }

    /** What was found to be wrong so far. */
    List<Problem> problems() {
        return problems;
    }

    /** Reports what cannot be used. */
    void error(FilePlace place, String message) {
        problems.add(Problem.error(place, line(place, message)));
    }

    /** Reports what is not known and therefore has no effect, with the known name that may have been meant. */
    void unknown(FilePlace place, String message, String written, Collection<String> known) {
        unknown(place, message, written, known, "it has no effect");
    }

    /** The same, with what is done about it instead. */
    void unknown(FilePlace place, String message, String written, Collection<String> known, String consequence) {
        String hint = NearestName.hint(written, known);
        if (strict) {
            problems.add(Problem.error(place, line(place, message + hint)));
        } else {
            String then = hint.isEmpty() ? "; " + consequence : " I" + consequence.substring(1);
            problems.add(Problem.warning(place, line(place, message + hint + then)));
        }
    }

    /** Reports what was understood, but means nothing to us. */
    void noEffect(FilePlace place, String message) {
        problems.add(Problem.warning(place, line(place, message)));
    }

    private static String line(FilePlace place, String message) {
        String where = place.pointer().isEmpty() ? "" : place.pointer() + ": ";
        return (where + message).replaceAll("\\p{Cntrl}+", " ");
    }

    private <T> Optional<T> expected(String words, JsonValue value) {
        error(value.place(), words + " is expected, not " + value.words());
        return Optional.empty();
    }

    /** A text. */
    Optional<String> text(JsonValue value) {
        return value instanceof JsonValue.Str text ? Optional.of(text.text()) : expected("a text", value);
    }

    /** True or false. */
    Optional<Boolean> flag(JsonValue value) {
        return value instanceof JsonValue.Bool flag ? Optional.of(flag.value()) : expected("true or false", value);
    }

    /** A whole number. */
    Optional<Integer> number(JsonValue value) {
        return value instanceof JsonValue.Num number && number.value() == (int) number.value()
                ? Optional.of((int) number.value())
                : expected("a whole number", value);
    }

    /** An object. */
    Optional<JsonValue.Obj> object(JsonValue value) {
        return value instanceof JsonValue.Obj object ? Optional.of(object) : expected("an object", value);
    }

    /** The items of an array. */
    List<JsonValue> items(JsonValue value) {
        return value instanceof JsonValue.Arr array
                ? array.items()
                : this.<List<JsonValue>>expected("an array", value).orElse(List.of());
    }

    /** The objects of an array. */
    List<JsonValue.Obj> objects(JsonValue value) {
        return items(value).stream().flatMap(i -> object(i).stream()).toList();
    }

    /** The objects that a member lists; none where it is left out. */
    List<JsonValue.Obj> objectsOf(JsonValue.Obj holder, String name) {
        return member(holder, name).map(this::objects).orElse(List.of());
    }

    /** Texts, each with its place: an array of them, or one alone. */
    List<JsonValue.Str> texts(JsonValue value) {
        if (value instanceof JsonValue.Str text) {
            return List.of(text);
        }
        List<JsonValue.Str> texts = new ArrayList<>();
        for (JsonValue item : items(value)) {
            if (item instanceof JsonValue.Str text) {
                texts.add(text);
            } else {
                expected("a text", item);
            }
        }
        return texts;
    }

    /** A member of an object; one that is null counts as left out. */
    static Optional<JsonValue> member(JsonValue.Obj object, String name) {
        return Optional.ofNullable(object.members().get(name)).filter(v -> !(v instanceof JsonValue.Null));
    }

    /** A text member; empty where it is left out. */
    String textOf(JsonValue.Obj object, String name) {
        return member(object, name).flatMap(this::text).orElse("");
    }

    /** The texts that a member lists; none where it is left out. */
    List<String> textsOf(JsonValue.Obj object, String name) {
        return member(object, name).map(this::texts).orElse(List.of()).stream()
                .map(JsonValue.Str::text)
                .toList();
    }

    /** Reports the members of an object that are not among those that it can have. */
    void members(JsonValue.Obj object, String what, Collection<String> known) {
        object.names().forEach((name, place) -> {
            if (!known.contains(name)) {
                unknown(place, "unknown key \"" + name + "\" of " + what, name, known);
            }
        });
    }
}
