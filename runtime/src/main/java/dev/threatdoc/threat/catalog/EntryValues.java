package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.threat.condition.Condition;
import dev.threatdoc.threat.condition.ConditionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the values of one entry into what they stand for, and reports those that stand for nothing. */
final class EntryValues {

    private static final List<String> LEVELS =
            Stream.of(Level.values()).map(Level::words).toList();
    private static final List<String> CATEGORIES =
            Stream.of(Stride.values()).map(Stride::words).toList();
    private static final List<String> TARGETS = Kinds.all().stream()
            .filter(k -> k != Kinds.DATA)
            .map(ElementKind::name)
            .toList();

    private static final List<String> TECHNOLOGIES =
            Stream.of(Technology.values()).map(Technology::id).toList();

    private final EntryProblems problems;
    private final OwnNames own;

    EntryValues(EntryProblems problems, OwnNames own) {
        this.problems = problems;
        this.own = own;
    }

    /** A text. */
    Optional<String> text(String word, JsonValue value) {
        if (value instanceof JsonValue.Str text) {
            return Optional.of(text.text());
        }
        problems.add(value.place(), "a text is expected for \"" + word + "\", not " + value.words());
        return Optional.empty();
    }

    /** A text that has to say something, made into one line. */
    Optional<String> line(String word, JsonValue value) {
        Optional<String> line =
                text(word, value).map(t -> t.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
        if (line.filter(String::isEmpty).isPresent()) {
            problems.add(value.place(), "\"" + word + "\" is empty");
            return Optional.empty();
        }
        return line;
    }

    /** Texts: an array of them, or one that stands for itself. */
    List<JsonValue.Str> texts(String word, JsonValue value) {
        if (value instanceof JsonValue.Str text) {
            return List.of(text);
        }
        if (!(value instanceof JsonValue.Arr array)) {
            problems.add(
                    value.place(),
                    "a text or an array of texts is expected for \"" + word + "\", not " + value.words());
            return List.of();
        }
        List<JsonValue.Str> texts = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (item instanceof JsonValue.Str text) {
                texts.add(text);
            } else {
                problems.add(item.place(), "a text is expected in \"" + word + "\", not " + item.words());
            }
        }
        return texts;
    }

    /** One of the five levels; an empty text says nothing. */
    Level level(String word, JsonValue value) {
        Optional<String> text = text(word, value).filter(t -> !t.isBlank());
        Optional<Level> level = text.flatMap(Level::parse);
        if (text.isPresent() && level.isEmpty()) {
            problems.add(value.place(), unknown(word, text.get(), LEVELS));
        }
        return level.orElse(Level.MEDIUM);
    }

    /** One of the six categories of STRIDE; an empty text says nothing. */
    Optional<Stride> stride(String word, JsonValue value) {
        Optional<String> text = text(word, value).filter(t -> !t.isBlank());
        Optional<Stride> category = text.flatMap(Stride::parse);
        if (text.isPresent() && category.isEmpty()) {
            problems.add(value.place(), unknown(word, text.get(), CATEGORIES));
        }
        return category;
    }

    /** The kinds that a threat can apply to. */
    Set<ElementKind> targets(String word, JsonValue value) {
        Set<ElementKind> kinds = new LinkedHashSet<>();
        List<JsonValue.Str> names = texts(word, value);
        for (JsonValue.Str name : names) {
            Optional<ElementKind> kind = Kinds.find(name.text());
            if (kind.isEmpty()) {
                problems.add(
                        name.place(), "unknown kind \"" + name.text() + "\"" + NearestName.hint(name.text(), TARGETS));
            } else if (kind.get() == Kinds.DATA) {
                problems.add(
                        name.place(),
                        "data cannot be a target; name the kinds that hold or carry it, and look at it in the condition");
            } else {
                kinds.add(kind.get());
            }
        }
        if (names.isEmpty() && value instanceof JsonValue.Arr) {
            problems.add(value.place(), "\"" + word + "\" is empty; name the kinds that the threat can apply to");
        }
        return kinds;
    }

    /** The kind of weakness of that id. */
    Optional<WeaknessKind> weakness(String word, JsonValue value) {
        Optional<String> text = line(word, value);
        Optional<WeaknessKind> kind = text.flatMap(WeaknessKinds::find);
        if (text.isPresent() && kind.isEmpty()) {
            problems.add(
                    value.place(),
                    "unknown kind of weakness \"" + text.get() + "\""
                            + NearestName.hint(
                                    text.get(),
                                    WeaknessKinds.all().stream()
                                            .map(WeaknessKind::id)
                                            .toList()));
        }
        return kind;
    }

    /** Technologies by their names. */
    List<Technology> technologies(String word, JsonValue value) {
        List<Technology> technologies = new ArrayList<>();
        for (JsonValue.Str name : texts(word, value)) {
            Technology.find(name.text())
                    .ifPresentOrElse(
                            technologies::add,
                            () -> problems.add(name.place(), unknown("technology", name.text(), TECHNOLOGIES)));
        }
        return technologies;
    }

    /** The condition that an item has a weakness of that kind. */
    Condition hasWeakness(WeaknessKind kind, Collection<ElementKind> targets) {
        try {
            return Condition.compile("any(w.kind == '" + kind.id() + "' for w in target.weaknesses)", targets);
        } catch (ConditionException e) {
            throw new IllegalStateException("Weaknesses can always be asked for", e);
        }
    }

    /** A condition that was checked against the kinds that it will meet. */
    Optional<Condition> condition(String word, JsonValue value, Collection<ElementKind> targets) {
        Optional<String> text = line(word, value);
        if (text.isEmpty() || targets.isEmpty() || !(value instanceof JsonValue.Str source)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Condition.compile(source.text(), targets, own));
        } catch (ConditionException e) {
            problems.add(source.placeOf(e.offset()), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String unknown(String word, String written, List<String> known) {
        String hint = NearestName.hint(written, known);
        return "unknown " + word + " \"" + written + "\""
                + (hint.isEmpty() ? "; it is one of " + String.join(", ", known) : hint);
    }
}
