package dev.threatdoc.discover.recognise.client;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Settings that stand in no file of the tree, as those of configuration servers elsewhere: what their keys say of the
 * services that they are about, such as {@code services.orders.url} of {@code orders}.
 */
final class UnreadSettings {

    private static final Pattern STARTS_URL = Pattern.compile("(?s)(?:https?://)?\\$\\{([\\w.\\-]+)\\}.*");
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)[-_]?(service)?[-_]?(base)?[-_]?(url|uri|host|hostname|name|endpoint|address)?$");

    /** Shorter words stand in many names. */
    private static final int SHORTEST = 4;

    private UnreadSettings() {}

    /** The names that a service may have which a URL reaches that starts with such a setting; empty if none does. */
    static List<String> services(String url) {
        Matcher key = STARTS_URL.matcher(url);
        return key.matches()
                ? Arrays.stream(key.group(1).split("\\.", -1))
                        .map(w -> SUFFIX.matcher(w).replaceFirst(""))
                        .filter(w -> w.length() >= SHORTEST)
                        .flatMap(w -> Stream.of(w, w + "-service"))
                        .toList()
                : List.of();
    }
}
