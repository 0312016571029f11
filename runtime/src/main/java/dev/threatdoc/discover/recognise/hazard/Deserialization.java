package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import java.util.Map;
import java.util.Set;

/** Objects made of data that choose which objects: Java's own mechanism, XMLDecoder, XStream, Jackson, SnakeYAML. */
final class Deserialization implements Hazard {

    /** Types that read objects, by the methods that do it. */
    private static final Map<String, Set<String>> READERS = Map.of(
            "readObject", Set.of("java.io.ObjectInputStream", "java.beans.XMLDecoder"),
            "readUnshared", Set.of("java.io.ObjectInputStream"),
            "deserialize",
                    Set.of(
                            "org.apache.commons.lang3.SerializationUtils",
                            "org.apache.commons.lang.SerializationUtils",
                            "org.springframework.util.SerializationUtils"),
            "enableDefaultTyping", Set.of("com.fasterxml.jackson.databind.ObjectMapper"),
            "setAutoTypeSupport", Set.of("com.alibaba.fastjson.parser.ParserConfig"));

    private static final Set<String> FILTERS = Set.of("setObjectInputFilter", "setSerialFilter");
    private static final Set<String> XSTREAM = Set.of("com.thoughtworks.xstream.XStream");
    private static final Set<String> PERMITS = Set.of("addPermission", "allowTypesByWildcard", "allowTypesByRegExp");
    /** What lets every type through. */
    private static final Set<Object> ANY = Set.of("**", ".*");

    private static final Set<String> YAML = Set.of("org.yaml.snakeyaml.Yaml");
    private static final Set<String> LOADS = Set.of("load", "loadAll");

    @Override
    public void look(Body body, Sightings sightings) {
        // How a type reads itself is decided by whoever reads it.
        if (body.method().name().equals("readObject") || body.method().name().equals("readExternal")) {
            return;
        }
        body.calls()
                .filter(c -> READERS.containsKey(c.name()))
                .filter(c -> c.rootType()
                        .filter(t -> t.isAny(READERS.getOrDefault(c.name(), Set.of())))
                        .isPresent())
                .filter(c -> !isFiltered(c, body))
                .forEach(c -> report(c.name() + "()", body, c, sightings));
        // Since version 1.4.18 XStream makes objects of no type that nobody allowed.
        body.calls()
                .filter(c -> PERMITS.contains(c.name())
                        && c.rootType().filter(t -> t.isAny(XSTREAM)).isPresent())
                .filter(c -> c.arguments().stream().flatMap(Expression::all).anyMatch(Deserialization::isAny))
                .forEach(c -> report(c.name() + "() for any type", body, c, sightings));
        body.creations(YAML)
                .filter(y -> y.arguments().isEmpty() && body.callsAny(LOADS))
                .forEach(y -> report("new Yaml()", body, y, sightings));
    }

    /** Whether the same stream, or all of them, got a filter before. */
    private static boolean isFiltered(Expression.Call read, Body body) {
        return body.all().stream()
                .takeWhile(e -> !e.equals(read))
                .filter(e -> e instanceof Expression.Call call && FILTERS.contains(call.name()))
                .map(e -> ((Expression.Call) e).root())
                .anyMatch(r -> r.filter(Expression.Type.class::isInstance).isPresent()
                        || (r.isPresent() && Body.isSameVariable(r, read.root())));
    }

    private static boolean isAny(Expression expression) {
        return (expression instanceof Expression.Select select && select.name().equals("ANY"))
                || (expression instanceof Expression.New created
                        && created.type().simpleName().equals("AnyTypePermission"))
                || (expression instanceof Expression.Literal literal && ANY.contains(literal.value()));
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(Hazards.UNSAFE_DESERIALIZATION, words, body, at, PropertyNames.USES_SECURE_FUNCTIONS);
    }
}
