package dev.threatdoc.threat.condition;

import java.util.List;

/** Something to run through: a list, or a comprehension that makes its members one by one. */
@FunctionalInterface
interface Members {

    /** Takes members as they come. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes one.
         *
         * @param present whether it is a member at all, which is not known where a condition on it is not known; never
         *     false
         * @return whether to go on
         */
        boolean take(Value member, Ternary present);
    }

    /**
     * Hands over the members in their order.
     *
     * @return whether the sink wanted all of them
     */
    boolean each(Frame frame, Sink sink);

    /**
     * The members of the list that a part is worth.
     *
     * <p>A list that is not known is like one with a single member of which nothing is known, not even whether it is
     * there; {@code None} is like an empty list.
     */
    static Members of(Code code) {
        return (frame, sink) -> {
            Value value = code.run(frame);
            if (value instanceof Open open) {
                return sink.take(open, open);
            }
            List<Value> members = value instanceof Value.Many many ? many.members() : List.of();
            for (Value member : members) {
                frame.step(1);
                if (!sink.take(member, Truth.TRUE)) {
                    return false;
                }
            }
            return true;
        };
    }
}
