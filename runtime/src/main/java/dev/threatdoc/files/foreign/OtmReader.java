package dev.threatdoc.files.foreign;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads models in the Open Threat Model format. */
final class OtmReader {

    /** The zone of what stands in no trust boundary, as our own writer calls it. */
    private static final String OUTSIDE = "outside-of-all-boundaries";

    private static final int RESTRICTED = 25;
    private static final int SENSITIVE = 50;
    private static final int SECRET = 75;
    private static final int TOP_SECRET = 100;

    private final ForeignValue root;
    private final Collected collected = new Collected();
    private final ForeignAnswers answers = new ForeignAnswers();
    private final Map<String, ForeignValue> components = new HashMap<>();

    private OtmReader(ForeignValue root) {
        this.root = root;
    }

    static boolean reads(ForeignValue root) {
        return root.get("otmVersion").isPresent();
    }

    static ForeignModel read(ForeignValue root) {
        return new OtmReader(root).model();
    }

    private ForeignModel model() {
        ForeignValue project = root.object("project");
        collected.system(project.text("name"), project.text("description"), List.of(), project.place());
        for (ForeignValue zone : root.items("trustZones")) {
            if (!zone.text("id").equals(OUTSIDE)) {
                Collected.Entry entry = collected
                        .boundary(zone.text("id"), zone.text("name"), zone.place())
                        .described(zone.text("description"))
                        .in(zone.object("parent").text("trustZone"));
                SaidReader.read(zone.object("attributes"), entry);
            }
        }
        root.items("assets").forEach(this::asset);
        root.items("components").forEach(c -> components.put(c.text("id"), c));
        root.items("components").forEach(this::component);
        root.items("dataflows").forEach(this::flow);
        answers.tell(collected, root.place());
        if (!root.items("mitigations").isEmpty()) {
            collected.warn(root.place(), "Mitigations of the file are left out; they belong to its own threats");
        }
        return collected.done();
    }

    private void asset(ForeignValue asset) {
        Collected.Entry entry = collected
                .asset(asset.text("id"), asset.text("name"), asset.place())
                .described(asset.text("description"));
        if (asset.object("attributes").get("kind").isPresent()) {
            SaidReader.read(asset.object("attributes"), entry);
            return;
        }
        double confidentiality = asset.object("risk").number("confidentiality");
        String classification = confidentiality >= TOP_SECRET
                ? "TOP_SECRET"
                : confidentiality >= SECRET
                        ? "SECRET"
                        : confidentiality >= SENSITIVE
                                ? "SENSITIVE"
                                : confidentiality >= RESTRICTED ? "RESTRICTED" : "";
        Enums.CLASSIFICATION.constant(classification).ifPresent(c -> entry.property(PropertyNames.CLASSIFICATION, c));
    }

    private void component(ForeignValue component) {
        ForeignValue attributes = component.object("attributes");
        ElementKind kind = Kinds.find(attributes.text("kind"))
                .filter(k -> !Set.of(Kinds.BOUNDARY, Kinds.DATA, Kinds.DATAFLOW).contains(k))
                .orElseGet(() -> KindGuess.of(component.text("type")));
        ForeignValue assets = component.object("assets");
        Collected.Entry entry = collected
                .element(kind, component.text("id"), component.text("name"), component.place())
                .described(component.text("description"))
                .in(zone(component))
                .with(assets.texts("stored"))
                .with(assets.texts("processed"));
        SaidReader.read(attributes, entry);
        threats(component, entry);
    }

    /** The zone of a component, or of the component that it is a part of. */
    private String zone(ForeignValue component) {
        Set<String> seen = new HashSet<>();
        Optional<ForeignValue> at = Optional.of(component);
        while (at.isPresent() && seen.add(at.get().text("id"))) {
            ForeignValue parent = at.get().object("parent");
            String zone = parent.text("trustZone");
            if (!zone.isEmpty()) {
                return zone.equals(OUTSIDE) ? "" : zone;
            }
            at = Optional.ofNullable(components.get(parent.text("component")));
        }
        return "";
    }

    private void flow(ForeignValue flow) {
        ForeignValue attributes = flow.object("attributes");
        Collected.Entry entry = collected
                .flow(flow.text("id"), flow.text("name"), flow.text("source"), flow.text("destination"), flow.place())
                .described(flow.text("description"))
                .answering(attributes.text("responseTo"))
                .with(flow.texts("assets"));
        SaidReader.read(attributes, entry);
        threats(flow, entry);
        if (flow.isTrue("bidirectional")) {
            collected
                    .flow(
                            flow.text("id") + " back",
                            entry.name() + " (answer)",
                            flow.text("destination"),
                            flow.text("source"),
                            flow.place())
                    .answering(flow.text("id"));
        }
    }

    private void threats(ForeignValue holder, Collected.Entry entry) {
        for (ForeignValue threat : holder.items("threats")) {
            answers.of(threat.text("threat"), threat.text("state"), threat.text("reason"), threat.place())
                    .ifPresent(entry::responded);
        }
    }
}
