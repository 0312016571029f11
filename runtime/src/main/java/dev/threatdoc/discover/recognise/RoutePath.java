package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paths at which programs answer, as the tag of endpoints has them. */
@Experimental
public final class RoutePath {

    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private RoutePath() {}

    /** One path of several parts, such as those of a type and of a method: with a slash before each and none behind. */
    public static String of(String... parts) {
        String path = SLASHES.matcher(Stream.of(parts).collect(Collectors.joining("/", "/", "")))
                .replaceAll("/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
