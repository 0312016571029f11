package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Leaves out the second look at the same path in one method: it is mended where it is mended first. */
final class OncePerMethod implements Predicate<Weakness> {

    private final Set<String> seen = new HashSet<>();

    @Override
    public boolean test(Weakness weakness) {
        return !Set.of(WeaknessKinds.PATH_FROM_REQUEST, WeaknessKinds.PATH_FROM_ARCHIVE)
                        .contains(weakness.type())
                || !(weakness.place() instanceof CodePlace place)
                || seen.add(place.type() + "#" + place.member() + weakness.summary());
    }
}
