package dev.threatdoc.discover.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which requests a rule is for.
 *
 * @param methods the methods of HTTP; none for all
 * @param patterns the paths; one is enough
 * @param isKnown whether that is all; else there are others of which nothing is known
 */
record RequestMatch(List<String> methods, List<PathPattern> patterns, boolean isKnown) {

    /** All requests. */
    static final RequestMatch ANY = new RequestMatch(List.of(), List.of(PathPattern.ant("/**")), true);

    /** Nobody knows which. */
    static final RequestMatch UNKNOWN = new RequestMatch(List.of(), List.of(), false);

    RequestMatch {
        methods = List.copyOf(methods);
        patterns = List.copyOf(patterns);
    }

    /** Whether it is for all requests to an operation. */
    boolean covers(Asked asked) {
        return (methods.isEmpty() || methods.contains(asked.method()))
                && patterns.stream().anyMatch(p -> p.covers(asked.path()));
    }

    /** Whether it may be for some of them. */
    boolean mayTouch(Asked asked) {
        return !isKnown
                || ((methods.isEmpty() || methods.contains(asked.method()) || asked.isAnyMethod())
                        && patterns.stream().anyMatch(p -> p.touches(asked.path())));
    }

    /** It or the other. */
    RequestMatch or(RequestMatch other) {
        return methods.equals(other.methods)
                ? new RequestMatch(
                        methods,
                        Stream.concat(patterns.stream(), other.patterns.stream())
                                .toList(),
                        isKnown && other.isKnown)
                : new RequestMatch(methods, patterns, false);
    }
}
