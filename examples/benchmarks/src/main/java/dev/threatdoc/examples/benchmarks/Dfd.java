package dev.threatdoc.examples.benchmarks;

import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A diagram in the format of the data set microSecEnD, as sets of words that can be compared.
 *
 * <p>Names count as equal if they are the same in lower-case letters and digits.
 *
 * @param categories services, external entities, flows, and the stereotypes of both, each as {@code item: stereotype}
 */
record Dfd(Map<String, Set<String>> categories) {

    static final String SERVICES = "services";
    static final String EXTERNAL = "external entities";
    static final String FLOWS = "flows";
    static final String ITEM_STEREOTYPES = "stereotypes of services and entities";
    static final String SECURITY_STEREOTYPES = "security stereotypes of these";
    static final String FLOW_STEREOTYPES = "stereotypes of flows";
    static final List<String> CATEGORIES =
            List.of(SERVICES, EXTERNAL, FLOWS, ITEM_STEREOTYPES, SECURITY_STEREOTYPES, FLOW_STEREOTYPES);

    /** What the data set's authors count as security, as opposed to architecture. */
    private static final Set<String> SECURITY = Set.of(
            "resource_server",
            "authorization_server",
            "authentication_server",
            "authentication",
            "authentication_scope_all_requests",
            "authorization",
            "authorization_scope_all_requests",
            "plaintext_credentials",
            "csrf_disabled",
            "pre_authorized_endpoints",
            "encryption",
            "token_server",
            "basic_authentication",
            "in_memory_authentication",
            "single_sign_on",
            "local_logging",
            "circuit_breaker",
            "load_balancer",
            "entrypoint");

    static Dfd read(Path file) throws IOException, JsonException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Map<String, Set<String>> categories = new TreeMap<>();
        CATEGORIES.forEach(c -> categories.put(c, new TreeSet<>()));
        if (JsonReader.read(file.getFileName().toString(), text) instanceof JsonValue.Obj root) {
            items(root, "services", SERVICES, categories);
            items(root, "external_entities", EXTERNAL, categories);
            for (JsonValue.Obj flow : objects(root, "information_flows")) {
                String ends = plain(text(flow, "sender")) + " -> " + plain(text(flow, "receiver"));
                categories.get(FLOWS).add(ends);
                stereotypes(flow).forEach(s -> categories.get(FLOW_STEREOTYPES).add(ends + ": " + s));
            }
        }
        return new Dfd(categories);
    }

    private static void items(JsonValue.Obj root, String member, String category, Map<String, Set<String>> into) {
        for (JsonValue.Obj item : objects(root, member)) {
            String name = plain(text(item, "name"));
            into.get(category).add(name);
            for (String stereotype : stereotypes(item)) {
                into.get(ITEM_STEREOTYPES).add(name + ": " + stereotype);
                if (SECURITY.contains(stereotype)) {
                    into.get(SECURITY_STEREOTYPES).add(name + ": " + stereotype);
                }
            }
        }
    }

    private static List<JsonValue.Obj> objects(JsonValue.Obj root, String member) {
        return root.members().get(member) instanceof JsonValue.Arr array
                ? array.items().stream()
                        .filter(JsonValue.Obj.class::isInstance)
                        .map(JsonValue.Obj.class::cast)
                        .toList()
                : List.of();
    }

    private static List<String> stereotypes(JsonValue.Obj item) {
        return item.members().get("stereotypes") instanceof JsonValue.Arr array
                ? array.items().stream()
                        .filter(JsonValue.Str.class::isInstance)
                        .map(s -> ((JsonValue.Str) s).text())
                        .toList()
                : List.of();
    }

    private static String text(JsonValue.Obj item, String member) {
        return item.members().get(member) instanceof JsonValue.Str text ? text.text() : "";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
