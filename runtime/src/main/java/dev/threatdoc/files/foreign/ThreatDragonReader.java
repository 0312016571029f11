package dev.threatdoc.files.foreign;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads models of Threat Dragon, version 2.
 *
 * <p>What lies in a boundary's box stands in that boundary. An element that is on several diagrams under one name is
 * one element. A box that is not ticked means nothing: nobody may have looked.
 */
final class ThreatDragonReader {

    /** A cell with the place where it is drawn. */
    private record Drawn(String key, ForeignValue cell, double x, double y, double width, double height) {

        static Drawn of(String key, ForeignValue cell) {
            ForeignValue position = cell.object("position");
            ForeignValue size = cell.object("size");
            return new Drawn(
                    key, cell, position.number("x"), position.number("y"), size.number("width"), size.number("height"));
        }

        double area() {
            return width * height;
        }

        boolean holds(Drawn other) {
            double centreX = other.x + other.width / 2;
            double centreY = other.y + other.height / 2;
            // It is not smaller than itself.
            return other.area() < area()
                    && centreX >= x
                    && centreX <= x + width
                    && centreY >= y
                    && centreY <= y + height;
        }
    }

    private final ForeignValue root;
    private final Collected collected = new Collected();
    private final ForeignAnswers answers = new ForeignAnswers();
    /** The key of each element by its kind, name and boundary, over all diagrams. */
    private final Map<String, String> known = new HashMap<>();

    private int curves;

    private ThreatDragonReader(ForeignValue root) {
        this.root = root;
    }

    static boolean reads(ForeignValue root) {
        return root.object("detail").get("diagrams").isPresent()
                && root.get("summary").isPresent();
    }

    static ForeignModel read(ForeignValue root) {
        return new ThreatDragonReader(root).model();
    }

    private ForeignModel model() {
        ForeignValue summary = root.object("summary");
        collected.system(summary.text("title"), summary.text("description"), List.of(), summary.place());
        List<ForeignValue> diagrams = root.object("detail").items("diagrams");
        for (int i = 0; i < diagrams.size(); i++) {
            if (diagrams.get(i).get("diagramJson").isPresent()) {
                collected.refuse(
                        diagrams.get(i).place(),
                        "This is a model of Threat Dragon 1; open it with version 2 and save it again");
            }
            diagram(diagrams.get(i).items("cells"), diagrams.size() > 1 ? i + "/" : "");
        }
        if (curves > 0) {
            collected.warn(
                    root.place(),
                    (curves == 1
                                    ? "1 trust boundary is a curve, which holds nothing and is"
                                    : curves + " trust boundaries are curves, which hold nothing and are")
                            + " left out; draw boxes");
        }
        answers.tell(collected, root.place());
        return collected.done();
    }

    private static String type(ForeignValue cell) {
        String type = cell.object("data").text("type");
        return (type.isEmpty() ? cell.text("shape") : type)
                .toLowerCase(Locale.ROOT)
                .replace("tm.", "");
    }

    private void diagram(List<ForeignValue> cells, String prefix) {
        List<Drawn> boxes = new ArrayList<>();
        for (ForeignValue cell : cells) {
            String type = type(cell);
            if (type.equals("boundarybox") || type.equals("trust-boundary-box")) {
                boxes.add(Drawn.of(prefix + cell.text("id"), cell));
            } else if (type.equals("boundary") || type.equals("trust-boundary-curve")) {
                curves++;
            }
        }
        boxes.sort(Comparator.comparingDouble(Drawn::area));
        for (Drawn box : boxes) {
            collected
                    .boundary(
                            box.key(), name(box.cell(), "Boundary"), box.cell().place())
                    .described(box.cell().object("data").text("description"))
                    .in(around(box, boxes));
        }
        Map<String, String> keys = new HashMap<>();
        for (ForeignValue cell : cells) {
            kind(cell).ifPresent(kind -> keys.put(cell.text("id"), element(kind, cell, prefix, boxes)));
        }
        for (ForeignValue cell : cells) {
            if (type(cell).equals("flow")) {
                flow(cell, prefix, keys);
            }
        }
    }

    private static String around(Drawn inner, List<Drawn> boxes) {
        return boxes.stream()
                .filter(b -> b.holds(inner))
                .map(Drawn::key)
                .findFirst()
                .orElse("");
    }

    private static Optional<ElementKind> kind(ForeignValue cell) {
        return switch (type(cell)) {
            case "actor" -> Optional.of(Kinds.ACTOR);
            case "store" -> Optional.of(Kinds.DATASTORE);
            case "process" ->
                Optional.of(cell.object("data").isTrue("isWebApplication") ? Kinds.SERVER : Kinds.PROCESS);
            default -> Optional.empty();
        };
    }

    /** The name, which older files keep in what is drawn only. */
    private static String name(ForeignValue cell, String otherwise) {
        ForeignValue attrs = cell.object("attrs");
        return List.of(
                        cell.object("data").text("name"),
                        attrs.object("text").text("text"),
                        attrs.object("label").text("text"))
                .stream()
                .map(n -> n.replaceAll("\\s+", " "))
                .filter(n -> !n.isBlank())
                .findFirst()
                .orElse(otherwise);
    }

    private String element(ElementKind kind, ForeignValue cell, String prefix, List<Drawn> boxes) {
        ForeignValue data = cell.object("data");
        String key = prefix + cell.text("id");
        String name = name(cell, kind.name());
        String before = prefix.isEmpty() ? null : known.putIfAbsent(kind.name() + "\n" + name, key);
        if (before != null && !before.startsWith(prefix)) {
            return before;
        }
        Collected.Entry entry = collected
                .element(kind, key, name, cell.place())
                .described(data.text("description"))
                .in(around(Drawn.of(key, cell), boxes))
                .outOfScope(data.isTrue("outOfScope"));
        if (kind.is(Kinds.DATASTORE)) {
            entry.ifTrue(data.isTrue("isALog"), PropertyNames.STORES_LOG_DATA)
                    .ifTrue(data.isTrue("isEncrypted"), PropertyNames.IS_ENCRYPTED_AT_REST)
                    .ifTrue(data.isTrue("storesCredentials"), PropertyNames.STORES_SENSITIVE_DATA);
        }
        threats(cell, entry);
        return key;
    }

    private void flow(ForeignValue cell, String prefix, Map<String, String> keys) {
        ForeignValue data = cell.object("data");
        String key = prefix + cell.text("id");
        String from = keys.getOrDefault(cell.object("source").text("cell"), "");
        String to = keys.getOrDefault(cell.object("target").text("cell"), "");
        Collected.Entry entry = collected
                .flow(key, flowName(cell), from, to, cell.place())
                .described(data.text("description"))
                .outOfScope(data.isTrue("outOfScope"))
                .ifTrue(data.isTrue("isEncrypted"), PropertyNames.IS_ENCRYPTED);
        if (!data.text("protocol").isEmpty()) {
            entry.property(PropertyNames.PROTOCOL, data.text("protocol").toUpperCase(Locale.ROOT));
        }
        threats(cell, entry);
        if (data.isTrue("isBidirectional")) {
            collected
                    .flow(key + " back", entry.name() + " (answer)", to, from, cell.place())
                    .answering(from.isEmpty() || to.isEmpty() ? "" : key);
        }
    }

    private static String flowName(ForeignValue cell) {
        String named = cell.object("data").text("name");
        if (!named.isEmpty()) {
            return named.replaceAll("\\s+", " ");
        }
        return cell.items("labels").stream()
                .map(l -> l.object("attrs"))
                .map(a -> a.object("labelText").text("text") + a.object("label").text("text"))
                .map(n -> n.replaceAll("\\s+", " ").strip())
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse("Flow");
    }

    /** The id of a threat of ours is the first word of its title. */
    private void threats(ForeignValue cell, Collected.Entry entry) {
        List<ForeignValue> threats = new ArrayList<>(cell.object("data").items("threats"));
        threats.addAll(cell.items("threats"));
        for (ForeignValue threat : threats) {
            String id = threat.text("title").split("\\s", 2)[0];
            answers.of(id, threat.text("status"), reason(threat), threat.place())
                    .ifPresent(entry::responded);
        }
    }

    private static String reason(ForeignValue threat) {
        String answer = threat.text("description")
                .lines()
                .filter(l -> l.startsWith("Answer: "))
                .map(l -> l.substring("Answer: ".length()))
                .findFirst()
                .orElse("");
        return answer.isEmpty() ? threat.text("mitigation") : answer;
    }
}
