package dev.threatdoc.api.assertion;

import java.util.List;
import java.util.stream.Collectors;

/** What a test prints that fails: what was expected, then what was found, one a line. */
final class Failure {

    private static final int MOST_LINES = 20;

    private Failure() {}

    static AssertionError of(String expected, List<String> found) {
        if (found.isEmpty()) {
            return new AssertionError(expected + ": none");
        }
        String lines = found.stream().limit(MOST_LINES).map(f -> "\n  " + f).collect(Collectors.joining());
        int more = found.size() - MOST_LINES;
        return new AssertionError(expected + ":" + lines + (more > 0 ? "\n  and " + more + " more" : ""));
    }
}
