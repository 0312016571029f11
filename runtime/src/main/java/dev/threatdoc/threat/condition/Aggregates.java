package dev.threatdoc.threat.condition;

import java.util.OptionalInt;

/** The code of the functions. */
final class Aggregates {

    private Aggregates() {}

    /** Asks something of a member. */
    @FunctionalInterface
    interface Test {
        Ternary of(Value member, Frame frame);
    }

    /** Whether a test is true for one of the members: the {@code or} of them. */
    static Ternary any(Frame frame, Members members, Test test) {
        Ternary[] result = {Truth.FALSE};
        members.each(frame, (member, present) -> {
            result[0] = result[0].or(present.and(test.of(member, frame)));
            return result[0] != Truth.TRUE;
        });
        return result[0];
    }

    /** {@code any(...)} */
    static Code any(Members members) {
        return frame -> any(frame, members, (member, f) -> Ternary.of(member));
    }

    /** {@code all(...)} */
    static Code all(Members members) {
        return frame ->
                any(frame, members, (member, f) -> Ternary.of(member).not()).not();
    }

    /** {@code len(...)} of what is run through: only whether each is there has to be known. */
    static Code len(Members members) {
        return frame -> {
            Gathered gathered = Gathered.of(frame, members);
            return gathered.presence().isEmpty()
                    ? new Value.Whole(gathered.members().size())
                    : Open.join(gathered.presence());
        };
    }

    /** {@code len(...)} of a list or a text. */
    static Code len(Code code) {
        return frame -> {
            Value value = code.run(frame);
            if (value instanceof Open) {
                return value;
            }
            if (value instanceof Value.Text text) {
                return new Value.Whole(TextFunctions.length(text.text(), frame));
            }
            return new Value.Whole(
                    value instanceof Value.Many many ? many.members().size() : 0);
        };
    }

    /** {@code sum(...)} */
    static Code sum(Members members) {
        return frame -> {
            Gathered gathered = Gathered.of(frame, members);
            if (gathered.isOpen()) {
                return gathered.open();
            }
            Value sum = new Value.Whole(0);
            for (Value member : gathered.members()) {
                sum = Numbers.calculate(Operator.ADD, sum, member);
            }
            return sum;
        };
    }

    /**
     * {@code max(...)} if the comparison is {@code >}, {@code min(...)} if it is {@code <}; {@code None} of nothing.
     */
    static Code best(Members members, Comparison comparison) {
        return frame -> {
            Gathered gathered = Gathered.of(frame, members);
            if (gathered.isOpen() || gathered.members().isEmpty()) {
                return gathered.isOpen() ? gathered.open() : Nothing.NOTHING;
            }
            Value best = gathered.members().get(0);
            for (Value member : gathered.members()) {
                OptionalInt order = Order.compare(member, best, frame);
                if (order.isEmpty()) {
                    return Nothing.NOTHING;
                }
                best = comparison.accepts(order.getAsInt()) ? member : best;
            }
            return best;
        };
    }

    /** {@code [x for x in ...]} */
    static Code list(Members members) {
        return frame -> {
            Gathered gathered = Gathered.of(frame, members);
            return gathered.presence().isEmpty() ? new Value.Many(gathered.members(), false) : gathered.open();
        };
    }
}
