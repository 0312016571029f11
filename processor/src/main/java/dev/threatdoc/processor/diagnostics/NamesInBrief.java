package dev.threatdoc.processor.diagnostics;

import java.util.List;

/** Many names in one line of a message: the first few, and how many more there are. */
final class NamesInBrief {

    private NamesInBrief() {}

    /** The first of them, such as {@code one, two and 3 more}; empty if there are none. */
    static String of(List<String> names, int most) {
        int more = names.size() - most;
        return more <= 0
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, most)) + " and " + more + " more";
    }
}
