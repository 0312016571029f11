package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the places of hazards of one module.
 *
 * <p>Where a value comes from is known only when all methods were seen, so a place is judged when it is written down.
 */
final class Sightings {

    private final List<Seen> seen = new ArrayList<>();
    private final Map<PropertyName, Observation.Stated> stated = new LinkedHashMap<>();

    /** A place, and the value that decides; without one, the place is a hazard by itself. */
    private record Seen(
            WeaknessKind kind,
            Expression at,
            Expression shown,
            String summary,
            CodePlace place,
            Optional<Taint> taint,
            boolean mayBeOfCaller) {

        String statement() {
            return ShownTaint.of(shown);
        }

        /** What is shown at one line is one, however often it is used. */
        String key() {
            return kind + place.file() + place.member() + shown.line() + statement();
        }
    }

    /**
     * A place that is a hazard whatever flows into it.
     *
     * @param summary what is seen
     */
    void certain(WeaknessKind kind, String summary, Body body, Expression at) {
        seen.add(new Seen(kind, at, at, summary, place(body, at), Optional.empty(), false));
    }

    /**
     * A place that is a hazard if the value comes out of a request.
     *
     * @param does what becomes of the value, as the rest of a clause that starts with its name
     */
    void ofRequest(WeaknessKind kind, Taint taint, String does, Body body, Expression at) {
        seen.add(new Seen(kind, at, at, named(taint, does), place(body, at), Optional.of(taint), false));
    }

    /**
     * A place that is a hazard if the value comes out of a request, or is whatever the caller of a method says.
     *
     * @param shown the part of the code that says most
     */
    void ofCaller(WeaknessKind kind, Taint taint, String does, Body body, Expression at, Expression shown) {
        seen.add(new Seen(kind, at, shown, named(taint, does), place(body, at), Optional.of(taint), true));
    }

    /** Takes back what was said of an expression, because what is done with it makes it harmless. */
    void forget(Expression at) {
        seen.removeIf(s -> Same.is(s.at(), at));
    }

    private static String named(Taint taint, String does) {
        return "\"" + taint.name() + "\" " + does;
    }

    private static CodePlace place(Body body, Expression at) {
        return new Site<>(at, body.type(), body.method().place()).place();
    }

    /** A property or control; the first place counts. */
    void state(PropertyName name, Object value, String words, Body body, Expression at) {
        stated.putIfAbsent(name, new Observation.Stated(name, value, new Evidence(words, place(body, at))));
    }

    /** Takes all of it down. */
    void write(Notes notes) {
        Set<String> known = new HashSet<>();
        List<Weakness> all = seen.stream()
                .filter(s -> known.add(s.key()))
                .flatMap(s -> weakness(s).stream())
                .filter(new OncePerMethod())
                .toList();
        // One parser that is strict says nothing of the others.
        if (all.stream().anyMatch(w -> w.type().equals(WeaknessKinds.XML_EXTERNAL_ENTITIES))) {
            stated.remove(PropertyNames.DISABLES_DTD);
        }
        stated.values().forEach(notes::add);
        all.forEach(notes::weakness);
    }

    private static SinkUse use(WeaknessKind kind) {
        return kind.equals(WeaknessKinds.OUTPUT_FROM_REQUEST)
                ? SinkUse.PAGE
                : kind.equals(WeaknessKinds.PATH_FROM_REQUEST) ? SinkUse.PATH : SinkUse.OTHER;
    }

    private static Optional<Weakness> weakness(Seen seen) {
        Evidence evidence = new Evidence(seen.summary(), seen.place());
        if (seen.taint().isEmpty()) {
            return Optional.of(Weakness.of(seen.kind(), evidence, seen.statement(), ""));
        }
        Set<Origin> origins = seen.taint().get().origins();
        Optional<Origin> origin = Slot.request(origins, use(seen.kind()))
                .or(() -> seen.mayBeOfCaller() ? Slot.open(origins) : Optional.empty());
        return origin.map(o -> {
            Weakness weakness = Weakness.of(seen.kind(), evidence, seen.statement(), o.words());
            boolean isElsewhere = !o.place().member().equals(seen.place().member())
                    || !o.place().type().equals(seen.place().type());
            return isElsewhere ? weakness.with(new Evidence("it comes from " + o.words(), o.place())) : weakness;
        });
    }
}
