package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.PropertyName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds out whether a condition looks at nothing but its subject and, if that is a flow, the elements at its ends. */
final class NearReads {

    private NearReads() {}

    /** What is read; empty if it is more than that. */
    static Optional<Set<NearRead>> of(Expr expr) {
        Set<NearRead> reads = new LinkedHashSet<>();
        return collect(expr, reads) ? Optional.of(reads) : Optional.empty();
    }

    private static boolean collect(Expr expr, Set<NearRead> reads) {
        if (expr instanceof Expr.Property property) {
            return add(property.owner(), property.name(), reads);
        }
        if (expr instanceof Expr.Control control) {
            return add(control.owner(), control.name(), reads);
        }
        // The bare name of an item, and what runs through some, can lead anywhere.
        if (expr instanceof Expr.Name || expr instanceof Expr.Comprehension) {
            return false;
        }
        for (Expr child : expr.children()) {
            if (!collect(child, reads)) {
                return false;
            }
        }
        return true;
    }

    private static boolean add(Expr owner, String name, Set<NearRead> reads) {
        Optional<NearRead.Where> where = where(owner);
        Optional<PropertyName> known = PropertyName.find(name);
        if (where.isEmpty() || known.isEmpty()) {
            return false;
        }
        reads.add(new NearRead(where.get(), known.get()));
        return true;
    }

    private static Optional<NearRead.Where> where(Expr owner) {
        if (isTarget(owner)) {
            return Optional.of(NearRead.Where.SUBJECT);
        }
        if (owner instanceof Expr.Property end && isTarget(end.owner())) {
            return switch (end.name()) {
                case "source" -> Optional.of(NearRead.Where.SOURCE);
                case "sink" -> Optional.of(NearRead.Where.SINK);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static boolean isTarget(Expr expr) {
        return expr instanceof Expr.Name name && name.name().equals("target");
    }
}
