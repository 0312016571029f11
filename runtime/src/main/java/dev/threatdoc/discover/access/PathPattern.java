package dev.threatdoc.discover.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern for paths in the styles of rules: {@code *} and {@code {name}} for one segment, {@code **} for any number.
 * What a path leaves open, such as {@code {id}}, only an open segment of a pattern covers.
 */
final class PathPattern {

    private static final int MOST_SEGMENTS = 60;
    private static final Pattern SIMPLE_REGEX = Pattern.compile("\\^?((?:/[\\w-]+)*+)(/?\\.\\*|/\\.\\+)?\\$?");

    private final List<String> segments;

    private PathPattern(List<String> segments) {
        this.segments = segments;
    }

    /** Ant's style, which Spring's path patterns and Micronaut's share as far as rules use them. */
    static PathPattern ant(String pattern) {
        return new PathPattern(segments(pattern));
    }

    /** The style of servlets and of Quarkus: a {@code *} at the end stands for all that follows. */
    static PathPattern servlet(String pattern) {
        String all = pattern.equals("*") || pattern.equals("/") ? "/*" : pattern;
        return all.endsWith("/*")
                ? ant(all.substring(0, all.length() - 1) + "**")
                : all.startsWith("*.") ? ant("/**/" + all) : ant(all);
    }

    /** A regular expression, if it is one that says no more than where a path starts. */
    static Optional<PathPattern> regex(String expression) {
        Matcher matcher = SIMPLE_REGEX.matcher(expression);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(ant(matcher.group(1) + (matcher.group(2) == null ? "" : "/**")));
    }

    /** Whether it holds for all requests to a path such as {@code /orders/{id}}. */
    boolean covers(String path) {
        return matches(segments, segments(path), true);
    }

    /** Whether it holds for some requests to a path. */
    boolean touches(String path) {
        return matches(segments, segments(path), false);
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/", -1))
                .filter(s -> !s.isEmpty())
                .limit(MOST_SEGMENTS)
                .toList();
    }

    /** From the ends to the starts, each pair once: no pattern takes longer than the product of both lengths. */
    private static boolean matches(List<String> pattern, List<String> path, boolean whole) {
        boolean[][] rest = new boolean[pattern.size() + 1][path.size() + 1];
        for (int i = pattern.size(); i >= 0; i--) {
            for (int j = path.size(); j >= 0; j--) {
                if (i == pattern.size()) {
                    rest[i][j] = j == path.size();
                } else if (isAny(pattern.get(i))) {
                    rest[i][j] = rest[i + 1][j] || (j < path.size() && rest[i][j + 1]);
                } else {
                    rest[i][j] = j < path.size() && matches(pattern.get(i), path.get(j), whole) && rest[i + 1][j + 1];
                }
            }
        }
        return rest[0][0];
    }

    private static boolean isAny(String segment) {
        return segment.equals("**") || (segment.startsWith("{*") && segment.endsWith("}"));
    }

    private static boolean matches(String pattern, String segment, boolean whole) {
        boolean open = segment.startsWith("{") || segment.contains("*");
        if (pattern.equals("*") || pattern.startsWith("{")) {
            return !segment.equals("**") || !whole;
        }
        if (open) {
            return !whole || pattern.equals(segment);
        }
        int star = pattern.indexOf('*');
        if (star >= 0) {
            String before = pattern.substring(0, star);
            String after = pattern.substring(pattern.lastIndexOf('*') + 1);
            return segment.length() >= before.length() + after.length()
                    && segment.startsWith(before)
                    && segment.endsWith(after);
        }
        return pattern.equals(segment);
    }
}
