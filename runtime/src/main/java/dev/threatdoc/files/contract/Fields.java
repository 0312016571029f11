package dev.threatdoc.files.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/** One mapping of the sidecar, with its members in the order in which they are written. */
final class Fields {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Fields() {}

    /** A mapping that begins with a member. */
    static Fields of(String name, Object value) {
        return new Fields().and(name, value);
    }

    /** The same with one more. */
    Fields and(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** The mapping as it is written. */
    Map<String, Object> map() {
        return members;
    }
}
