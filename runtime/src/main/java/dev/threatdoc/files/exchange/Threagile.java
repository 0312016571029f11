package dev.threatdoc.files.exchange;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.yaml.YamlText;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The model as input for Threagile, which has rules and risks of its own. */
final class Threagile implements ExchangeFormat {

    private static final String NOT_RATED =
            "Confidentiality follows the classification of the data; integrity and availability were not rated";

    private static final List<String> CONFIDENTIALITY =
            List.of("public", "internal", "restricted", "confidential", "strictly-confidential");

    /** Our protocols in Threagile's words, where these are not the same in lower case. */
    private static final Map<String, String> PROTOCOLS = Map.of(
            "JDBCS", "jdbc-encrypted",
            "WEBSOCKET", "ws",
            "SMTPS", "smtp-encrypted",
            "IMAPS", "imap-encrypted",
            "SQL", "sql-access-protocol",
            "FILE", "local-file-access");

    private static final List<String> KNOWN_PROTOCOLS = List.of(
            "http", "https", "ws", "wss", "mqtt", "jdbc", "odbc", "ssh", "smtp", "pop3", "imap", "ftp", "ftps", "sftp",
            "scp", "ldap", "ldaps", "jms", "nfs", "smb", "xmpp", "iiop", "jrmp");

    @Override
    public String name() {
        return "threagile";
    }

    @Override
    public String description() {
        return "the model as YAML for Threagile, which looks for risks by itself";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return YamlText.of(new Document(analysis).root());
    }

    private static final class Document {

        private final ThreatModel model;
        private final Map<String, Integer> confidentiality = new LinkedHashMap<>();

        Document(Analysis analysis) {
            this.model = analysis.model();
            model.data().forEach(d -> confidentiality.put(d.id(), rank(d)));
        }

        Map<String, Object> root() {
            Map<String, Object> root = new LinkedHashMap<>();
            root.put("threagile_version", "1.0.0");
            root.put("title", text(model.name()));
            root.put("author", map("name", ""));
            root.put("business_criticality", "archive");
            root.put("application_description", map("description", text(model.description())));
            root.put("tags_available", List.of());
            Map<String, Object> data = new LinkedHashMap<>();
            model.data().forEach(d -> data.put(title(data, d), asset(d)));
            root.put("data_assets", data);
            Map<String, Object> elements = new LinkedHashMap<>();
            model.elements().forEach(e -> elements.put(title(elements, e), element(e)));
            root.put("technical_assets", elements);
            Map<String, Object> boundaries = new LinkedHashMap<>();
            model.boundaries().forEach(b -> boundaries.put(title(boundaries, b), boundary(b)));
            root.put("trust_boundaries", boundaries);
            root.put("shared_runtimes", Map.of());
            return root;
        }

        private static Map<String, Object> map(String key, Object value) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put(key, value);
            return map;
        }

        /** Titles are keys: the second of a name has a number behind it. */
        private String title(Map<String, Object> taken, Item item) {
            String base = text(item.name());
            String title = base;
            for (int i = 2; taken.containsKey(title); i++) {
                title = base + " " + i;
            }
            return title;
        }

        private static String text(String plain) {
            String line = PlainText.oneLine(plain);
            return line.isEmpty() ? "" : line;
        }

        private static String id(String id) {
            return id.replace('/', '-');
        }

        private static List<String> ids(Collection<String> ids) {
            return ids.stream().map(Document::id).distinct().toList();
        }

        private static int rank(DataAsset asset) {
            EnumConstant classification = asset.attributes().constant(PropertyNames.CLASSIFICATION);
            return switch (classification.name()) {
                case "RESTRICTED" -> 1;
                case "SENSITIVE" -> 2;
                case "SECRET" -> 3;
                case "TOP_SECRET" -> 4;
                default -> 0;
            };
        }

        private void rating(Map<String, Object> fields, int rank) {
            fields.put("confidentiality", CONFIDENTIALITY.get(rank));
            fields.put("integrity", "archive");
            fields.put("availability", "archive");
            fields.put("justification_cia_rating", NOT_RATED);
        }

        private Map<String, Object> asset(DataAsset asset) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id(asset.id()));
            fields.put("description", text(asset.description()));
            fields.put("usage", "business");
            fields.put("quantity", "few");
            rating(fields, rank(asset));
            return fields;
        }

        private Map<String, Object> element(Element element) {
            boolean store = element.kind().is(Kinds.DATASTORE);
            List<String> handled = new ArrayList<>(element.data());
            model.flows().stream()
                    .filter(f -> f.source().equals(element.id()) || f.sink().equals(element.id()))
                    .forEach(f -> handled.addAll(f.data()));
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id(element.id()));
            fields.put("description", text(element.description()));
            fields.put("type", type(element));
            fields.put("usage", "business");
            fields.put("used_as_client_by_human", element.kind().is(Kinds.ACTOR));
            fields.put("out_of_scope", !element.inScope());
            fields.put("size", "application");
            fields.put("technology", technology(element));
            fields.put("tags", List.of());
            fields.put("internet", false);
            fields.put("machine", element.kind().is(Kinds.LAMBDA) ? "serverless" : "virtual");
            fields.put("encryption", isSaid(element, PropertyNames.IS_ENCRYPTED_AT_REST) ? "transparent" : "none");
            fields.put("owner", "");
            rating(
                    fields,
                    handled.stream()
                            .mapToInt(d -> confidentiality.getOrDefault(d, 0))
                            .max()
                            .orElse(0));
            fields.put("multi_tenant", false);
            fields.put("redundant", false);
            fields.put("custom_developed_parts", element.place().file().endsWith(".java"));
            fields.put("data_assets_processed", ids(handled));
            fields.put("data_assets_stored", store ? ids(element.data()) : List.of());
            fields.put("data_formats_accepted", List.of());
            fields.put("communication_links", links(element));
            return fields;
        }

        private static String type(Element element) {
            if (element.kind().is(Kinds.ACTOR) || element.kind().is(Kinds.EXTERNAL_ENTITY)) {
                return "external-entity";
            }
            return element.kind().is(Kinds.DATASTORE) ? "datastore" : "process";
        }

        private static String technology(Element element) {
            if (element.kind().is(Kinds.DATASTORE)) {
                Property type = element.attributes().property(PropertyNames.TYPE);
                String name = type.value() instanceof EnumConstant constant ? constant.name() : "";
                return switch (name) {
                    case "SQL" -> "database";
                    case "FILE_SYSTEM" -> "local-file-system";
                    case "LDAP" -> "identity-store-ldap";
                    case "AWS_S3", "OBJECT" -> "block-storage";
                    default -> "unknown-technology";
                };
            }
            if (element.kind().is(Kinds.LLM) || element.kind().is(Kinds.AGENT)) {
                return "ai";
            }
            return element.kind().is(Kinds.LAMBDA) ? "function" : "unknown-technology";
        }

        private static boolean isSaid(Item item, PropertyName control) {
            Property property = item.attributes().control(control);
            return !property.isAssumed() && Boolean.TRUE.equals(property.value());
        }

        /** A link for each request; what comes back on it is its response. */
        private Map<String, Object> links(Element element) {
            Map<String, Object> links = new LinkedHashMap<>();
            for (Dataflow flow : model.flows()) {
                if (flow.source().equals(element.id()) && flow.responseTo().isEmpty()) {
                    links.put(title(links, flow), link(flow));
                }
            }
            return links;
        }

        private Map<String, Object> link(Dataflow flow) {
            Optional<Dataflow> response = model.flows().stream()
                    .filter(f -> f.responseTo().equals(Optional.of(flow.id())))
                    .findFirst();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("target", id(flow.sink()));
            fields.put("description", text(flow.description()));
            fields.put("protocol", protocol(flow));
            fields.put("authentication", authentication(flow));
            fields.put("authorization", "none");
            fields.put("tags", List.of());
            fields.put("vpn", isProperty(flow, PropertyNames.USES_VPN));
            fields.put("ip_filtered", false);
            fields.put("readonly", false);
            fields.put("usage", "business");
            fields.put("data_assets_sent", ids(flow.data()));
            fields.put("data_assets_received", response.map(r -> ids(r.data())).orElse(List.of()));
            return fields;
        }

        private static String protocol(Dataflow flow) {
            String said = flow.attributes().text(PropertyNames.PROTOCOL).toUpperCase(Locale.ROOT);
            String protocol = PROTOCOLS.getOrDefault(said, said.toLowerCase(Locale.ROOT));
            if (!KNOWN_PROTOCOLS.contains(protocol) && !PROTOCOLS.containsValue(protocol)) {
                return "unknown-protocol";
            }
            boolean encrypted = isSaid(flow, PropertyNames.IS_ENCRYPTED);
            if (encrypted && protocol.equals("http")) {
                return "https";
            }
            return encrypted
                            && List.of("jdbc", "odbc", "sql-access-protocol", "smtp", "pop3", "imap")
                                    .contains(protocol)
                    ? protocol + "-encrypted"
                    : protocol;
        }

        private static String authentication(Dataflow flow) {
            if (isProperty(flow, PropertyNames.USES_SESSION_TOKENS)) {
                return "token";
            }
            return isProperty(flow, PropertyNames.AUTHENTICATED_WITH) ? "credentials" : "none";
        }

        private static boolean isProperty(Item item, PropertyName name) {
            Property property = item.attributes().property(name);
            return !property.isAssumed() && Boolean.TRUE.equals(property.value());
        }

        private Map<String, Object> boundary(Boundary boundary) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id(boundary.id()));
            fields.put("description", text(boundary.description()));
            fields.put("type", "execution-environment");
            fields.put("tags", List.of());
            fields.put(
                    "technical_assets_inside",
                    model.elements().stream()
                            .filter(e -> e.inBoundary().equals(Optional.of(boundary.id())))
                            .map(e -> id(e.id()))
                            .toList());
            fields.put(
                    "trust_boundaries_nested",
                    model.boundaries().stream()
                            .filter(b -> b.inBoundary().equals(Optional.of(boundary.id())))
                            .map(b -> id(b.id()))
                            .toList());
            return fields;
        }
    }
}
