package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists put together, with nothing twice: what was said in two places is one thing said. */
final class Unions {

    private Unions() {}

    static <T> List<T> of(List<T> first, List<T> second, Function<T, Object> identity) {
        Map<Object, T> united = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream()).forEach(t -> united.putIfAbsent(identity.apply(t), t));
        return List.copyOf(united.values());
    }

    static Remarks remarks(Remarks first, Remarks second) {
        return new Remarks(
                        new TreeSet<>(of(List.copyOf(first.levels()), List.copyOf(second.levels()), level -> level)),
                        assumptions(first.assumptions(), second.assumptions()),
                        responses(first.responses(), second.responses()),
                        of(first.suppressions(), second.suppressions(), Suppression::threat))
                .withSeen(first.seen().and(second.seen()));
    }

    static List<Assumption> assumptions(List<Assumption> first, List<Assumption> second) {
        return of(first, second, a -> new Assumption(a.name(), a.description(), a.exclude(), Place.NONE));
    }

    private static List<ThreatResponse> responses(List<ThreatResponse> first, List<ThreatResponse> second) {
        return of(
                first,
                second,
                r -> new ThreatResponse(
                        r.threat(),
                        r.kind(),
                        r.reason(),
                        r.owner(),
                        r.ticket(),
                        r.until(),
                        r.severity(),
                        r.cvss(),
                        Place.NONE));
    }
}
