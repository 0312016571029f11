package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Objects made of outside data that choose which objects: Java's own mechanism, XMLDecoder, XStream, Jackson,
 * SnakeYAML, fastjson, Hessian, Kryo.
 */
final class Deserialization implements Hazard {

    /** Types that read objects, by the methods that do it. */
    private static final Map<String, Set<String>> READERS = Map.of(
            "readObject",
            Set.of(
                    "java.io.ObjectInputStream",
                    "java.beans.XMLDecoder",
                    "com.caucho.hessian.io.HessianInput",
                    "com.caucho.hessian.io.Hessian2Input"),
            "readUnshared",
            Set.of("java.io.ObjectInputStream"),
            "readClassAndObject",
            Set.of("com.esotericsoftware.kryo.Kryo"),
            "deserialize",
            Set.of(
                    "org.apache.commons.lang3.SerializationUtils",
                    "org.apache.commons.lang.SerializationUtils",
                    "org.springframework.util.SerializationUtils"));

    private static final Set<String> FILTERS = Set.of("setObjectInputFilter", "setSerialFilter");
    private static final Set<String> SOCKET = Set.of("java.net.Socket", "javax.net.ssl.SSLSocket");
    private static final Set<String> JACKSON = Set.of("com.fasterxml.jackson.databind.ObjectMapper");
    private static final Set<String> FASTJSON =
            Set.of("com.alibaba.fastjson.JSON", "com.alibaba.fastjson.JSONObject", "com.alibaba.fastjson.JSONArray");
    private static final Set<String> FASTJSON_CONFIG = Set.of("com.alibaba.fastjson.parser.ParserConfig");
    private static final Set<String> XSTREAM = Set.of("com.thoughtworks.xstream.XStream");
    private static final Set<String> PERMITS = Set.of(
            "addPermission",
            "allowTypes",
            "allowTypesByWildcard",
            "allowTypesByRegExp",
            "allowTypeHierarchy",
            "denyTypes",
            "denyTypesByWildcard");
    /** What lets every type through. */
    private static final Set<Object> ANY = Set.of("**", ".*");

    private static final Set<String> YAML = Set.of("org.yaml.snakeyaml.Yaml");

    @Override
    public Set<String> calls() {
        return Set.of(
                "readObject",
                "readUnshared",
                "readClassAndObject",
                "deserialize",
                "enableDefaultTyping",
                "activateDefaultTyping",
                "setAutoTypeSupport",
                "fromXML",
                "unmarshal",
                "addPermission",
                "allowTypesByWildcard",
                "allowTypesByRegExp",
                "load",
                "loadAll",
                "loadAs",
                "parse",
                "parseObject",
                "parseArray");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        switch (call.name()) {
            case "enableDefaultTyping", "activateDefaultTyping" -> defaultTyping(call, body, sightings);
            case "setAutoTypeSupport" -> {
                if (call.startsAt(FASTJSON_CONFIG) && isTrue(call)) {
                    sightings.certain(
                            WeaknessKinds.UNSAFE_DESERIALIZATION, "JSON may name the types of objects", body, call);
                }
            }
            case "fromXML", "unmarshal" -> xstream(call, body, sightings);
            case "addPermission", "allowTypesByWildcard", "allowTypesByRegExp" -> {
                if (call.startsAt(XSTREAM) && permitsAny(call) && !body.callsAny(Set.of("fromXML", "unmarshal"))) {
                    sightings.certain(WeaknessKinds.UNSAFE_DESERIALIZATION, "XML may name any type", body, call);
                }
            }
            case "load", "loadAll", "loadAs" -> yaml(call, body, sightings);
            case "parse", "parseObject", "parseArray" -> {
                if (call.startsAt(FASTJSON) && namesTypes(call)) {
                    report(call, call, body, sightings);
                }
            }
            default -> reader(call, body, sightings);
        }
    }

    private static boolean isTrue(Expression.Call call) {
        return call.argument(0).filter(a -> a.isLiteral(true)).isPresent();
    }

    private static void reader(Expression.Call call, Body body, Sightings sightings) {
        // How a type reads itself is decided by whoever reads it.
        boolean isOwn =
                Set.of("readObject", "readExternal").contains(body.method().name());
        if (isOwn || !call.startsAt(READERS.getOrDefault(call.name(), Set.of())) || isFiltered(call, body)) {
            return;
        }
        Optional<Expression> source =
                call.name().equals("deserialize") || call.name().startsWith("readClass")
                        ? call.argument(0)
                        : call.root();
        boolean isSocket = source.stream()
                .flatMap(s -> body.valuesOf(s).stream())
                .flatMap(Expression::all)
                .flatMap(e -> body.valuesOf(e).stream())
                .anyMatch(
                        e -> e instanceof Expression.Call c && c.name().equals("getInputStream") && c.startsAt(SOCKET));
        if (isSocket) {
            sightings.certain(WeaknessKinds.UNSAFE_DESERIALIZATION, "objects are read out of a connection", body, call);
        } else {
            source.ifPresent(s -> report(s, call, body, sightings));
        }
    }

    /** Whether the same stream, or all of them, got a filter before. */
    private static boolean isFiltered(Expression.Call read, Body body) {
        return body.all().stream()
                .takeWhile(e -> !Same.is(e, read))
                .filter(e -> e instanceof Expression.Call call && FILTERS.contains(call.name()))
                .map(e -> ((Expression.Call) e).root())
                .anyMatch(r -> r.filter(Expression.Type.class::isInstance).isPresent()
                        || (r.orElse(null) instanceof Expression.Variable filtered
                                && read.root().orElse(null) instanceof Expression.Variable stream
                                && filtered.name().equals(stream.name())));
    }

    /** What a cache of the program's own reads is its own; only there is this the usual setting. */
    private static void defaultTyping(Expression.Call call, Body body, Sightings sightings) {
        boolean isLimited = call.arguments().stream()
                .flatMap(a -> body.valuesOf(a).stream())
                .flatMap(Expression::all)
                .anyMatch(e -> Expression.typeOf(e)
                        .filter(t -> t.simpleName().startsWith("BasicPolymorphicTypeValidator"))
                        .isPresent());
        boolean isOfCache =
                body.all().stream().flatMap(e -> Expression.typeOf(e).stream()).anyMatch(Deserialization::isOfCache)
                        || isOfCache(body.method().returnType());
        if (call.startsAt(JACKSON) && !isLimited && !isOfCache) {
            sightings.certain(WeaknessKinds.UNSAFE_DESERIALIZATION, "JSON may name the types of objects", body, call);
        }
    }

    private static boolean isOfCache(TypeName type) {
        return type.simpleName().contains("Redis") || type.simpleName().contains("Cache");
    }

    /** Since version 1.4.18 XStream makes objects of no type that nobody allowed; which version it is, nobody says. */
    private static void xstream(Expression.Call call, Body body, Sightings sightings) {
        Optional<Expression> root = call.root();
        boolean isHere = call.startsAt(XSTREAM)
                && root.stream().flatMap(r -> body.valuesOf(r).stream()).anyMatch(v -> v instanceof Expression.New);
        boolean isLimited =
                body.calls().anyMatch(c -> PERMITS.contains(c.name()) && c.startsAt(XSTREAM) && !permitsAny(c));
        if (isHere && !isLimited) {
            call.argument(0).ifPresent(a -> report(a, call, body, sightings));
        }
    }

    private static boolean permitsAny(Expression.Call call) {
        return call.arguments().stream().flatMap(Expression::all).anyMatch(Deserialization::isAny);
    }

    private static boolean isAny(Expression expression) {
        return (expression instanceof Expression.Select select && select.name().equals("ANY"))
                || (expression instanceof Expression.New created
                        && created.type().simpleName().equals("AnyTypePermission"))
                || (expression instanceof Expression.Literal literal && ANY.contains(literal.value()));
    }

    private static void yaml(Expression.Call call, Body body, Sightings sightings) {
        boolean isOpen = call.startsAt(YAML)
                && call.root().stream()
                        .flatMap(body::keptIn)
                        .anyMatch(v -> v instanceof Expression.New y
                                && y.arguments().stream().allMatch(Deserialization::isOpenConstructor));
        if (isOpen) {
            call.argument(0).ifPresent(a -> report(a, call, body, sightings));
        }
    }

    private static boolean isOpenConstructor(Expression argument) {
        return argument instanceof Expression.New made
                && made.type().simpleName().equals("Constructor");
    }

    private static boolean namesTypes(Expression.Call call) {
        return call.arguments().stream()
                .anyMatch(a -> a instanceof Expression.Select s
                        && Set.of("SupportAutoType", "SupportNonPublicField").contains(s.name()));
    }

    private static void report(Expression source, Expression.Call at, Body body, Sightings sightings) {
        Expression argument = Same.is(source, at) ? at.arguments().get(0) : source;
        body.taint(at, argument)
                .ifPresent(t -> sightings.ofRequest(
                        WeaknessKinds.UNSAFE_DESERIALIZATION, t, "decides which objects are made", body, at));
    }
}
