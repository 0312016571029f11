package dev.threatdoc.files.foreign;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads models of Threagile. Files that a model includes are not opened. */
final class ThreagileReader {

    private static final Map<String, String> CLASSIFICATIONS = Map.of(
            "public", "PUBLIC",
            "internal", "RESTRICTED",
            "restricted", "RESTRICTED",
            "confidential", "SENSITIVE",
            "strictly-confidential", "SECRET");

    private static final Set<String> CLIENTS = Set.of("client-system", "browser", "desktop", "mobile-app");

    private static final Map<String, String> STORE_TYPES = Map.of(
            "database", "SQL",
            "identity-store-database", "SQL",
            "file-server", "FILE_SYSTEM",
            "local-file-system", "FILE_SYSTEM",
            "ldap-server", "LDAP",
            "identity-store-ldap", "LDAP");

    private final ForeignValue root;
    private final Collected collected = new Collected();

    private ThreagileReader(ForeignValue root) {
        this.root = root;
    }

    static boolean reads(ForeignValue root) {
        return root.get("threagile_version").isPresent()
                || root.get("technical_assets").isPresent();
    }

    static ForeignModel read(ForeignValue root) {
        return new ThreagileReader(root).model();
    }

    private ForeignModel model() {
        String description = List.of("application_description", "business_overview", "technical_overview").stream()
                .map(n -> root.object(n).text("description"))
                .filter(d -> !d.isEmpty())
                .findFirst()
                .orElse("");
        collected.system(root.text("title"), description, List.of(), root.place());
        Map<String, ForeignValue> boundaries = root.membersOf("trust_boundaries");
        boundaries.forEach((title, boundary) -> collected
                .boundary(boundary.text("id"), title, boundary.place())
                .described(boundary.text("description"))
                .in(holder(boundaries, "trust_boundaries_nested", boundary.text("id"))));
        root.membersOf("data_assets").forEach(this::asset);
        root.membersOf("technical_assets").forEach((title, asset) -> element(title, asset, boundaries));
        root.membersOf("technical_assets").forEach(this::links);
        if (!root.items("includes").isEmpty()) {
            collected.warn(root.place(), "The files that it includes are not read; merge them first");
        }
        if (!root.membersOf("risk_tracking").isEmpty()) {
            collected.warn(root.place(), "The states of risks are left out; they belong to Threagile's own rules");
        }
        return collected.done();
    }

    /** The boundary that lists something. */
    private static String holder(Map<String, ForeignValue> boundaries, String list, String id) {
        return boundaries.values().stream()
                .filter(b -> b.texts(list).contains(id))
                .map(b -> b.text("id"))
                .findFirst()
                .orElse("");
    }

    private void asset(String title, ForeignValue asset) {
        Collected.Entry entry =
                collected.asset(asset.text("id"), title, asset.place()).described(asset.text("description"));
        Enums.CLASSIFICATION
                .constant(CLASSIFICATIONS.getOrDefault(asset.text("confidentiality"), ""))
                .ifPresent(c -> entry.property(PropertyNames.CLASSIFICATION, c));
    }

    private void element(String title, ForeignValue asset, Map<String, ForeignValue> boundaries) {
        String technology = asset.texts("technologies").stream().findFirst().orElse(asset.text("technology"));
        ElementKind kind = kind(asset, technology);
        Collected.Entry entry = collected
                .element(kind, asset.text("id"), title, asset.place())
                .described(asset.text("description"))
                .in(holder(boundaries, "technical_assets_inside", asset.text("id")))
                .with(asset.texts("data_assets_stored"))
                .outOfScope(asset.isTrue("out_of_scope"));
        if (kind.is(Kinds.DATASTORE)) {
            Optional.ofNullable(STORE_TYPES.get(technology))
                    .flatMap(Enums.DATASTORE_TYPE::constant)
                    .ifPresent(t -> entry.property(PropertyNames.TYPE, t));
            String encryption = asset.text("encryption");
            if (!encryption.isEmpty()) {
                entry.property(PropertyNames.IS_ENCRYPTED_AT_REST, !encryption.equals("none"));
            }
        }
    }

    private static ElementKind kind(ForeignValue asset, String technology) {
        return switch (asset.text("type")) {
            case "external-entity" ->
                asset.isTrue("used_as_client_by_human") || CLIENTS.contains(technology)
                        ? Kinds.ACTOR
                        : Kinds.EXTERNAL_ENTITY;
            case "datastore" -> Kinds.DATASTORE;
            default -> program(technology);
        };
    }

    private static ElementKind program(String technology) {
        return switch (technology) {
            case "function" -> Kinds.LAMBDA;
            case "ai" -> Kinds.LLM;
            case "batch-processing", "task", "tool", "cli", "scheduler", "build-pipeline", "library", "" ->
                Kinds.PROCESS;
            default -> Kinds.SERVER;
        };
    }

    private void links(String title, ForeignValue asset) {
        asset.membersOf("communication_links").forEach((name, link) -> {
            String key = asset.text("id") + ">" + name;
            String target = link.text("target");
            Collected.Entry entry = collected
                    .flow(key, name, asset.text("id"), target, link.place())
                    .described(link.text("description"))
                    .with(link.texts("data_assets_sent"))
                    .ifTrue(link.isTrue("vpn"), PropertyNames.USES_VPN);
            protocol(link.text("protocol"), entry);
            String authentication = link.text("authentication");
            if (!authentication.isEmpty()) {
                entry.property(PropertyNames.AUTHENTICATED_WITH, !authentication.equals("none"));
            }
            entry.ifTrue(
                    authentication.equals("token") || authentication.equals("session-id"),
                    PropertyNames.USES_SESSION_TOKENS);
            if (!link.texts("data_assets_received").isEmpty()) {
                collected
                        .flow(key + " back", name + " (answer)", target, asset.text("id"), link.place())
                        .answering(key)
                        .with(link.texts("data_assets_received"));
            }
        });
    }

    private static void protocol(String protocol, Collected.Entry entry) {
        if (protocol.isEmpty() || protocol.equals("unknown-protocol")) {
            return;
        }
        boolean encrypted = protocol.endsWith("-encrypted")
                || Set.of("https", "wss", "ssh", "ssh-tunnel", "ftps", "sftp", "scp", "ldaps")
                        .contains(protocol);
        String plain = protocol.replace("-encrypted", "").replace("-access-protocol", "");
        entry.property(PropertyNames.PROTOCOL, plain.toUpperCase(Locale.ROOT))
                .ifTrue(encrypted, PropertyNames.IS_ENCRYPTED);
    }
}
