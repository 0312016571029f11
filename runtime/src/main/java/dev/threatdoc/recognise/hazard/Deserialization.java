package dev.threatdoc.recognise.hazard;

import dev.threatdoc.code.Expression;
import dev.threatdoc.vocabulary.Hazards;
import java.util.Map;
import java.util.Set;

/** Objects made of data that choose which objects: Java's own mechanism, XMLDecoder, XStream, Jackson, SnakeYAML. */
final class Deserialization implements Hazard {

    /** Types that read objects, by the methods that do it. */
    private static final Map<String, Set<String>> READERS = Map.of(
            "readObject", Set.of("java.io.ObjectInputStream", "java.beans.XMLDecoder"),
            "readUnshared", Set.of("java.io.ObjectInputStream"),
            "fromXML", Set.of("com.thoughtworks.xstream.XStream"),
            "deserialize",
                    Set.of(
                            "org.apache.commons.lang3.SerializationUtils",
                            "org.apache.commons.lang.SerializationUtils",
                            "org.springframework.util.SerializationUtils"),
            "enableDefaultTyping", Set.of("com.fasterxml.jackson.databind.ObjectMapper"),
            "setAutoTypeSupport", Set.of("com.alibaba.fastjson.parser.ParserConfig"));

    private static final Set<String> LIMITS = Set.of(
            "setObjectInputFilter",
            "allowTypes",
            "allowTypesByWildcard",
            "allowTypeHierarchy",
            "denyTypes",
            "addPermission");

    private static final Set<String> YAML = Set.of("org.yaml.snakeyaml.Yaml");
    private static final Set<String> LOADS = Set.of("load", "loadAll");

    @Override
    public void look(Body body, Sightings sightings) {
        // How a type reads itself is decided by whoever reads it.
        if (body.callsAny(LIMITS)
                || body.method().name().equals("readObject")
                || body.method().name().equals("readExternal")) {
            return;
        }
        body.calls()
                .filter(c -> READERS.containsKey(c.name()))
                .filter(c -> c.rootType()
                        .filter(t -> t.isAny(READERS.getOrDefault(c.name(), Set.of())))
                        .isPresent())
                .forEach(c -> report(c.name() + "()", body, c, sightings));
        body.creations(YAML)
                .filter(y -> y.arguments().isEmpty() && body.callsAny(LOADS))
                .forEach(y -> report("new Yaml()", body, y, sightings));
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(Hazards.UNSAFE_DESERIALIZATION, words, body, at, "usesSecureFunctions");
    }
}
