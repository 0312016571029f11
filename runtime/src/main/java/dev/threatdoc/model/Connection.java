package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
public record Connection(
        FarEnd end, boolean incoming, String protocol, Map<Tag, List<String>> tags, Evidence evidence) {

    public Connection {
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    }

    /**
     * A property or control of what stands at the other end.
     *
     * @param end what it is, as a connection names it
     * @param name of a property or a control
     * @param property its value
     */
    public record Detail(FarEnd end, PropertyName name, Property property) {}
}
