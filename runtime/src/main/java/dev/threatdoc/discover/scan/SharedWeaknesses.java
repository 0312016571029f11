package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.recognise.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weaknesses of what several programs have: of a library's code, of settings that a server hands out to all, of files
 * of variables. Each is mended at one place, so one program has it: the first.
 */
final class SharedWeaknesses {

    private SharedWeaknesses() {}

    /** The same observations, each weakness once. */
    static List<Observed> once(List<Observed> observed) {
        Set<List<Object>> seen = new HashSet<>();
        List<Observed> once = new ArrayList<>();
        for (Observed each : observed) {
            Set<List<Object>> before = Set.copyOf(seen);
            List<Observation> kept = new ArrayList<>();
            for (Observation observation : each.observations()) {
                if (!(observation instanceof Observation.Weak weak) || !before.contains(key(weak))) {
                    kept.add(observation);
                }
                if (observation instanceof Observation.Weak weak) {
                    seen.add(key(weak));
                }
            }
            once.add(new Observed(each.module(), kept));
        }
        return once;
    }

    private static List<Object> key(Observation.Weak weak) {
        return List.of(
                weak.weakness().type().id(),
                weak.evidence().place().file(),
                weak.evidence().place().line(),
                weak.weakness().statement());
    }
}
