package dev.threatdoc.threat.diff;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.threat.analysis.Pairing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which items of two models are the same: by name, by the declaration in code, a flow by its ends as well. */
record SubjectPairs(
        Pairing<Item, Item> elements,
        Pairing<Item, Item> flows,
        Pairing<Item, Item> boundaries,
        Pairing<Item, Item> data) {

    static SubjectPairs of(ModelGraph before, ModelGraph after) {
        Pairing<Item, Item> elements =
                pair(before.model().elements(), after.model().elements());
        Map<String, String> now = new HashMap<>();
        elements.pairs().forEach(p -> now.put(p.before().id(), p.after().id()));
        List<Pairing.Way<Item, Item>> ways = new ArrayList<>();
        ways.add(new Pairing.Way<>(f -> ends(f, id -> now.getOrDefault(id, "before/" + id)), f -> ends(f, id -> id)));
        ways.add(same(SubjectPairs::code));
        ways.add(new Pairing.Way<>(f -> source(f, before), f -> source(f, after)));
        ways.add(new Pairing.Way<>(f -> sink(f, before), f -> sink(f, after)));
        return new SubjectPairs(
                elements,
                Pairing.of(items(before.model().flows()), items(after.model().flows()), ways),
                pair(before.model().boundaries(), after.model().boundaries()),
                pair(before.model().data(), after.model().data()));
    }

    /** Today's id of each of yesterday's items that is still there. */
    Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        List.of(elements, flows, boundaries, data)
                .forEach(group -> group.pairs()
                        .forEach(p -> ids.put(p.before().id(), p.after().id())));
        return ids;
    }

    private static Pairing<Item, Item> pair(List<? extends Item> before, List<? extends Item> after) {
        return Pairing.of(
                items(before), items(after), List.of(same(i -> Optional.of(i.name())), same(SubjectPairs::code)));
    }

    private static Pairing.Way<Item, Item> same(Function<Item, Optional<Object>> key) {
        return new Pairing.Way<>(key, key);
    }

    private static List<Item> items(List<? extends Item> items) {
        return List.copyOf(items);
    }

    private static Optional<Object> ends(Item item, Function<String, String> id) {
        Dataflow flow = (Dataflow) item;
        return Optional.of(List.of(flow.name(), id.apply(flow.source()), id.apply(flow.sink())));
    }

    private static Optional<Object> source(Item flow, ModelGraph graph) {
        return Optional.of(List.of(flow.name(), graph.source((Dataflow) flow).name()));
    }

    private static Optional<Object> sink(Item flow, ModelGraph graph) {
        return Optional.of(List.of(flow.name(), graph.sink((Dataflow) flow).name()));
    }

    private static Optional<Object> code(Item item) {
        Place place = item.place();
        return place instanceof CodePlace code
                ? Optional.of(List.of(code.type(), code.member(), code.annotation(), code.index()))
                : Optional.empty();
    }
}
