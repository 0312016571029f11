package dev.threatdoc.files.exchange;

import dev.threatdoc.model.text.KebabCase;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Identifiers that other formats take, made of ours. */
final class Slug {

    private static final int LONGEST = 80;

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Lower-case letters and digits with hyphens between them; never empty. */
    static String of(String name) {
        return KebabCase.of(name, LONGEST, "system");
    }

    /** A UUID that is the same for the same text. */
    static String uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Such an identifier that nothing else has which was asked for here; the same for the same id. */
    String unique(String id) {
        return known.computeIfAbsent(id, k -> {
            String base = of(k);
            String slug = base;
            for (int i = 2; !taken.add(slug); i++) {
                slug = base + "-" + i;
            }
            return slug;
        });
    }
}
