package dev.threatdoc.discover.recognise.hazard;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a variable holds: by key where code puts it into a map by a key, and otherwise as a whole. */
record Held(Set<Origin> any, Map<String, Set<Origin>> byKey) {
    Held() {
        this(new LinkedHashSet<>(), new HashMap<>());
    }

    Set<Origin> all() {
        if (byKey.isEmpty()) {
            return any;
        }
        Set<Origin> all = new LinkedHashSet<>(any);
        byKey.values().forEach(all::addAll);
        return all;
    }
}
