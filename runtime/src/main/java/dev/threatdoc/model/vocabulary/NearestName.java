package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that somebody who mistyped it most likely meant, for "did you mean" in messages. */
@Stable
public final class NearestName {

    private static final int LONGEST = 100;
    private static final int MOST_NAMES = 12;

    private NearestName() {}

    /**
     * The known name that is nearest to what was written, if one is near enough to be worth showing.
     *
     * <p>Counts characters inserted, left out, replaced or swapped with their neighbour, and ignores case. Of several
     * that are equally near, the first in alphabetical order is returned, so that messages are the same every time.
     */
    public static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        int best = 1 + Math.min(3, written.length() / 3);
        String nearest = "";
        for (String name : known.stream().sorted().toList()) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** The words {@code ; did you mean "x"?} to put behind a message, or nothing where no name is near enough. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(n -> "; did you mean \"" + n + "\"?").orElse("");
    }

    /** Half a sentence that helps: the nearest known name, or the known ones where none is near. */
    public static String advice(String written, Collection<String> known) {
        return of(written, known)
                .map(k -> "did you mean \"" + k + "\"?")
                .orElseGet(() -> "expected one of "
                        + known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                        + (known.size() > MOST_NAMES ? ", ..." : ""));
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
