package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A way on which a program exchanges data with something that it knows by an address, a name or a role only.
 *
 * @param end what stands at the other end
 * @param incoming whether the data come from there; else they go there
 * @param protocol the application protocol, in capitals, such as HTTP or JDBC; empty where unknown
 * @param tags the tags of the flow that it is, with their values
 * @param evidence what shows it
 */
@Stable
public record Connection(End end, boolean incoming, String protocol, Map<Tag, List<String>> tags, Evidence evidence) {

    public Connection {
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    }

    /**
     * What stands at the other end of a connection, as far as the program knows.
     *
     * @param address a host, with {@code :port} behind it if there is one; empty where unknown
     * @param name the name by which services find each other, or that it would have as an element of its own; empty
     *     where unknown
     * @param role the tag of what it is, one of {@link dev.threatdoc.model.vocabulary.Tags}; empty where unknown
     * @param technology the technology that plays the role; empty where unknown
     * @param onlyIfKnown whether it counts only if the system has it, by its address or name
     */
    public record End(String address, String name, Optional<Tag> role, String technology, boolean onlyIfKnown) {}

    /**
     * A property or control of what stands at the other end.
     *
     * @param end what it is, as a connection names it
     * @param name of a property or a control
     * @param property its value
     */
    public record Detail(End end, PropertyName name, Property property) {}
}
