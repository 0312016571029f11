package dev.threatdoc.files.foreign;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads models of OWASP's Threat Model Bill of Materials (TM-BOM). */
final class TmBomReader {

    /** The zone of what stands in no trust boundary, as our own writer calls it. */
    private static final String OUTSIDE = "outside-of-all-boundaries";

    private static final Map<String, String> STORE_TYPES = Map.of("sql", "SQL", "object", "AWS_S3");

    private final ForeignValue root;
    private final Collected collected = new Collected();

    private TmBomReader(ForeignValue root) {
        this.root = root;
    }

    static boolean reads(ForeignValue root) {
        return root.get("trust_zones").isPresent() && root.get("data_flows").isPresent();
    }

    static ForeignModel read(ForeignValue root) {
        return new TmBomReader(root).model();
    }

    private ForeignModel model() {
        ForeignValue scope = root.object("scope");
        List<Assumption> assumptions = root.items("assumptions").stream()
                .filter(a -> !a.text("validity").equals("rejected"))
                .filter(a -> !a.text("description").isEmpty())
                .map(a -> new Assumption(a.text("description"), "", List.of(), a.place()))
                .toList();
        collected.system(scope.text("title"), scope.text("description"), assumptions, scope.place());
        for (ForeignValue zone : root.items("trust_zones")) {
            if (!zone.text("symbolic_name").equals(OUTSIDE)) {
                collected
                        .boundary(zone.text("symbolic_name"), zone.line("title"), zone.place())
                        .described(zone.text("description"));
            }
        }
        root.items("data_sets").forEach(this::dataSet);
        root.items("actors")
                .forEach(a -> element(
                        a,
                        List.of("system", "third_party").contains(a.text("type"))
                                ? Kinds.EXTERNAL_ENTITY
                                : Kinds.ACTOR));
        root.items("components").forEach(c -> element(c, KindGuess.of(c.line("title"))));
        root.items("data_stores").forEach(s -> {
            Collected.Entry store = element(s, Kinds.DATASTORE);
            Optional.ofNullable(STORE_TYPES.get(s.text("type")))
                    .flatMap(Enums.DATASTORE_TYPE::constant)
                    .ifPresent(t -> store.property(PropertyNames.TYPE, t));
        });
        root.items("data_flows").forEach(this::flow);
        if (!root.items("threats").isEmpty()) {
            collected.warn(
                    root.place(),
                    root.items("threats").size()
                            + " threats of the file are left out; the catalogs' own are looked for");
        }
        return collected.done();
    }

    private void dataSet(ForeignValue set) {
        Collected.Entry entry = collected
                .asset(set.text("symbolic_name"), set.line("title"), set.place())
                .described(set.text("description"))
                .ifTrue(set.texts("data_sensitivity").contains("pii"), PropertyNames.IS_PII)
                .ifTrue(set.texts("data_sensitivity").contains("phi"), PropertyNames.IS_PII)
                .ifTrue(set.texts("data_sensitivity").contains("cred"), PropertyNames.IS_CREDENTIALS);
        entry.ifTrue(!set.items("placements").isEmpty(), PropertyNames.IS_STORED);
    }

    private Collected.Entry element(ForeignValue item, ElementKind kind) {
        String zone = item.text("trust_zone");
        String key = item.text("symbolic_name");
        return collected
                .element(kind, key, item.line("title"), item.place())
                .described(item.text("description"))
                .in(zone.equals(OUTSIDE) ? "" : zone)
                .with(root.items("data_sets").stream()
                        .filter(d -> d.items("placements").stream()
                                .anyMatch(p -> p.text("data_store").equals(key)))
                        .map(d -> d.text("symbolic_name"))
                        .toList());
    }

    private void flow(ForeignValue flow) {
        collected
                .flow(
                        flow.text("symbolic_name"),
                        flow.line("title"),
                        flow.object("source").text("object"),
                        flow.object("destination").text("object"),
                        flow.place())
                .described(flow.text("description"))
                .ifTrue(flow.isTrue("encrypted"), PropertyNames.IS_ENCRYPTED);
    }
}
