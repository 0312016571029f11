package dev.threatdoc.files;

import dev.threatdoc.model.Judging;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads what holds for a model as a whole; pytm and we have the same names for it. */
final class SettingsReader {

    /** The names. */
    static final List<String> NAMES =
            List.of("isOrdered", "mergeResponses", "ignoreUnused", "onDuplicates", "judgedInFull", "judging");

    private static final List<String> JUDGING = List.of("catalogs", "exclude", "applicability", "today");

    private final JsonReading reading;

    SettingsReader(JsonReading reading) {
        this.reading = reading;
    }

    /** The settings among the members of an object. */
    ModelSettings read(JsonValue.Obj holder) {
        return new ModelSettings(
                flag(holder, "isOrdered"),
                flag(holder, "mergeResponses"),
                flag(holder, "ignoreUnused"),
                JsonReading.member(holder, "onDuplicates")
                        .flatMap(v -> new PropertyValues(reading).read(new ValueType.Enumerated(Enums.ACTION), v))
                        .map(v -> ModelSettings.OnDuplicates.valueOf(((EnumConstant) v).name()))
                        .orElse(ModelSettings.OnDuplicates.NO_ACTION),
                flag(holder, "judgedInFull"),
                JsonReading.member(holder, "judging")
                        .flatMap(reading::object)
                        .map(this::judging)
                        .orElseGet(Judging::usual));
    }

    private Judging judging(JsonValue.Obj object) {
        reading.members(object, "how it is judged", JUDGING);
        String today = reading.textOf(object, "today");
        return new Judging(
                JsonReading.member(object, "catalogs").isPresent()
                        ? Optional.of(reading.textsOf(object, "catalogs"))
                        : Optional.empty(),
                reading.textsOf(object, "exclude"),
                JsonReading.member(object, "applicability")
                        .flatMap(reading::flag)
                        .orElse(true),
                today.isEmpty() ? Optional.empty() : Optional.of(today));
    }

    private boolean flag(JsonValue.Obj holder, String name) {
        return JsonReading.member(holder, name).flatMap(reading::flag).orElse(false);
    }
}
