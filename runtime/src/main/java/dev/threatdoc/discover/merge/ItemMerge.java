package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import java.util.Optional;

/** Makes one element, boundary or data asset of two mentions of it. */
final class ItemMerge {

    private final Conflicts conflicts;

    ItemMerge(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** What both say together; the first decides where they contradict each other, which is an error anyway. */
    Statement<ItemFact> unite(Statement<ItemFact> first, Statement<ItemFact> second) {
        ItemFact a = first.fact();
        ItemFact b = second.fact();
        if (a.attributes().kind() != b.attributes().kind()) {
            String what = "the kind of \"" + a.name() + "\"";
            conflict(
                    what,
                    first,
                    a.attributes().kind().name(),
                    second,
                    b.attributes().kind().name(),
                    b.place());
            return first;
        }
        String label = "the " + a.attributes().kind() + " \"" + a.name() + "\"";
        Attributes attributes = new AttributesMerge(conflicts, label)
                .unite(new Statement<>(a.attributes(), first.part()), new Statement<>(b.attributes(), second.part()));
        return new Statement<>(
                a.withAttributes(attributes)
                        .withInBoundary(inBoundary(label, first, second))
                        .withData(Unions.of(a.data(), b.data(), Reference::key))
                        .withRemarks(Unions.remarks(a.remarks(), b.remarks())),
                first.part());
    }

    private Optional<Reference> inBoundary(String label, Statement<ItemFact> first, Statement<ItemFact> second) {
        Optional<Reference> a = first.fact().inBoundary();
        Optional<Reference> b = second.fact().inBoundary();
        if (a.isPresent() && b.isPresent() && !a.get().key().equals(b.get().key())) {
            conflict(
                    "the boundary around " + label,
                    first,
                    quoted(a.get().words()),
                    second,
                    quoted(b.get().words()),
                    b.get().place());
        }
        return a.or(() -> b);
    }

    private void conflict(
            String what, Statement<ItemFact> first, String one, Statement<ItemFact> second, String other, Place place) {
        conflicts.add(what, new Statement<>(one, first.part()), new Statement<>(other, second.part()), place);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
