package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.text.InlineSecrets;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.Optional;

/**
 * What stands at the other end of a connection, as far as one module knows.
 *
 * <p>It is looked for in the whole system by its address, then by its name, then by its role. If nothing fits, it is an
 * element of its own, outside of the system, unless only its role is known.
 *
 * @param address a URL, or a host with or without a port, passwords masked; in a model no more than the host and port;
 *     empty where unknown
 * @param name the name by which services find each other, or that it would have as an element of its own; empty where
 *     unknown
 * @param role the tag of what it is, such as {@link dev.threatdoc.model.vocabulary.Tags#DATABASE}; empty where unknown
 * @param technology the technology that plays the role, such as {@code PostgreSQL}; empty where unknown
 * @param onlyIfKnown whether it counts only if the system has it, by its address or name: what uses it says so for some
 *     cases alone, or not surely
 */
@Stable
public record FarEnd(String address, String name, Optional<Tag> role, String technology, boolean onlyIfKnown) {

    public FarEnd {
        // Whoever holds it, be it only for a moment, might print it.
        address = InlineSecrets.masked(address);
    }

    /** Something at an address. */
    public static FarEnd at(String address) {
        return new FarEnd(address, "", Optional.empty(), "", false);
    }

    /** The service that has a name. */
    public static FarEnd named(String name) {
        return new FarEnd("", name, Optional.empty(), "", false);
    }

    /** Whatever plays a role in the system. */
    public static FarEnd playing(Tag role, String technology) {
        return new FarEnd("", "", Optional.of(role), technology, false);
    }

    /** The same, at an address if there is one. */
    public FarEnd orAt(String address) {
        return new FarEnd(address, name, role, technology, onlyIfKnown);
    }

    /** The same, by a name. */
    public FarEnd called(String name) {
        return new FarEnd(address, name, role, technology, onlyIfKnown);
    }

    /** The same, but only if the system has it. */
    public FarEnd ifKnown() {
        return new FarEnd(address, name, role, technology, true);
    }
}
