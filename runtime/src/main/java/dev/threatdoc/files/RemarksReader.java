package dev.threatdoc.files;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.threat.cvss.CvssException;
import dev.threatdoc.threat.cvss.CvssVectors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads assumptions, answers to threats and levels as {@link RemarksWriter} writes them. */
final class RemarksReader {

    private static final List<String> ASSUMPTION = List.of("name", "description", "exclude", "source");
    private static final List<String> RESPONSE =
            List.of("threat", "at", "response", "reason", "owner", "ticket", "until", "severity", "cvss", "source");
    private static final List<String> SUPPRESSION = List.of("threat", "source");

    private static final List<String> KINDS = Stream.of(ThreatResponse.Kind.values())
            .map(ThreatResponse.Kind::words)
            .toList();

    private final JsonReading reading;
    private final PlaceReader places;

    RemarksReader(JsonReading reading) {
        this.reading = reading;
        this.places = new PlaceReader(reading);
    }

    /** All that an item says beside its properties and controls. */
    Remarks remarks(JsonValue.Obj holder) {
        return new Remarks(levels(holder), assumptions(holder), responses(holder), suppressions(holder))
                .withSeen(new SeenReader(reading, this).read(holder));
    }

    /** The member {@code assumptions}. */
    List<Assumption> assumptions(JsonValue.Obj holder) {
        return objects(holder, "assumptions").map(this::assumption).toList();
    }

    private Assumption assumption(JsonValue.Obj object) {
        reading.members(object, "an assumption", ASSUMPTION);
        return new Assumption(
                reading.textOf(object, "name"),
                reading.textOf(object, "description"),
                reading.textsOf(object, "exclude"),
                places.read(object));
    }

    /** The member {@code responses}. */
    private List<ThreatResponse> responses(JsonValue.Obj holder) {
        return objects(holder, "responses").flatMap(o -> response(o).stream()).toList();
    }

    private Optional<ThreatResponse> response(JsonValue.Obj object) {
        reading.members(object, "a response", RESPONSE);
        String word = reading.textOf(object, "response");
        Optional<ThreatResponse.Kind> kind = Stream.of(ThreatResponse.Kind.values())
                .filter(k -> k.words().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            reading.error(object.place(), "unknown response \"" + word + "\"" + NearestName.hint(word, KINDS));
        }
        return kind.map(k -> new ThreatResponse(
                reading.textOf(object, "threat"),
                reading.textOf(object, "at"),
                k,
                reading.textOf(object, "reason"),
                reading.textOf(object, "owner"),
                reading.textOf(object, "ticket"),
                JsonReading.member(object, "until").flatMap(this::date),
                reading.textOf(object, "severity"),
                JsonReading.member(object, "cvss").flatMap(this::cvss),
                places.read(object)));
    }

    /** The member {@code suppressions}. */
    private List<Suppression> suppressions(JsonValue.Obj holder) {
        return objects(holder, "suppressions").map(this::suppression).toList();
    }

    Suppression suppression(JsonValue.Obj object) {
        reading.members(object, "a suppression", SUPPRESSION);
        return new Suppression(reading.textOf(object, "threat"), places.read(object));
    }

    private Optional<Cvss> cvss(JsonValue value) {
        Optional<String> text = reading.text(value);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(CvssVectors.parse(text.get()));
        } catch (CvssException e) {
            reading.error(value.place(), e.complaint());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(JsonValue value) {
        Optional<String> text = reading.text(value);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            reading.error(value.place(), "a date such as 2027-03-31 is expected, not " + value.words());
            return Optional.empty();
        }
    }

    /** The member {@code levels}. */
    private NavigableSet<Integer> levels(JsonValue.Obj holder) {
        NavigableSet<Integer> levels = new TreeSet<>();
        JsonReading.member(holder, "levels")
                .map(reading::items)
                .orElse(List.of())
                .forEach(i -> reading.number(i).ifPresent(levels::add));
        return levels;
    }

    private Stream<JsonValue.Obj> objects(JsonValue.Obj holder, String member) {
        return JsonReading.member(holder, member).map(reading::objects).orElse(List.of()).stream();
    }
}
