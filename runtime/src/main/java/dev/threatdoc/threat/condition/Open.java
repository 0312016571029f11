package dev.threatdoc.threat.condition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not known, because it depends on undeclared properties.
 *
 * <p>Joining two takes constant time: the reasons are kept as they were joined and gathered at the end only.
 */
final class Open implements Ternary {

    private final @Nullable Unknown reason;
    private final List<? extends Value> parts;

    private Open(@Nullable Unknown reason, List<? extends Value> parts) {
        this.reason = reason;
        this.parts = parts;
    }

    /** The value of an undeclared property. */
    static Open because(Unknown reason) {
        return new Open(reason, List.of());
    }

    /** Not known for the reasons of those given that are open, or are lists with members that are open. */
    static Open join(Value... values) {
        return join(List.of(values));
    }

    /** Not known for the reasons of those given that are open, or are lists with members that are open. */
    static Open join(List<? extends Value> values) {
        return values.size() == 1 && values.get(0) instanceof Open open ? open : new Open(null, values);
    }

    @Override
    public Ternary not() {
        return this;
    }

    /** The properties that would have to be declared. */
    List<Unknown> reasons() {
        if (reason != null && parts.isEmpty()) {
            return List.of(reason);
        }
        List<Unknown> reasons = new ArrayList<>();
        Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Value> left = new ArrayDeque<>(List.of(this));
        while (!left.isEmpty()) {
            Value value = left.pop();
            if (!seen.add(value)) {
                continue;
            }
            if (value instanceof Value.Many many) {
                many.members().forEach(left::push);
            } else if (value instanceof Open open) {
                if (open.reason != null) {
                    reasons.add(open.reason);
                }
                open.parts.forEach(left::push);
            }
        }
        return reasons;
    }
}
