package dev.threatdoc.report;

import dev.threatdoc.vocabulary.NearestName;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int MOST_NAMES = 12;

    private Nearest() {}

    /** The known name that is nearest to a wrong one, if one is near enough to be meant. */
    public static Optional<String> find(String wrong, Collection<String> known) {
        return NearestName.of(wrong, known);
    }

    /** Half a sentence that helps: the nearest known name, or the known ones where none is near. */
    public static String advice(String wrong, Collection<String> known) {
        return find(wrong, known)
                .map(k -> "did you mean \"" + k + "\"?")
                .orElseGet(() -> "expected one of "
                        + known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                        + (known.size() > MOST_NAMES ? ", ..." : ""));
    }
}
