package dev.threatdoc.threat.condition;

import java.util.List;

/** The code of comparisons, chained ones included. */
final class Comparisons {

    private Comparisons() {}

    /** One operator with the code of its right side. */
    record Link(Comparison comparison, Code operand) {}

    /** {@code a < b <= c}, which means {@code a < b and b <= c} with b evaluated once. */
    static Code chain(Code first, List<Link> links) {
        return frame -> {
            Ternary result = Truth.TRUE;
            Value left = first.run(frame);
            for (Link link : links) {
                Value right = link.operand.run(frame);
                result = result.and(holds(link.comparison, left, right, frame));
                if (result == Truth.FALSE) {
                    break;
                }
                left = right;
            }
            return result;
        };
    }

    /** {@code a in (x for x in ...)}: there is no need to make the whole list first. */
    static Code in(Code value, Members members, boolean negated) {
        return frame -> {
            Value wanted = value.run(frame);
            Ternary found = Aggregates.any(frame, members, (member, f) -> Equality.isMember(wanted, member, f));
            return negated ? found.not() : found;
        };
    }

    private static Ternary holds(Comparison comparison, Value left, Value right, Frame frame) {
        Ternary result;
        if (comparison.isMembership()) {
            result = Equality.in(left, right, frame);
        } else if (comparison.isEquality()) {
            result = Equality.equal(left, right, frame);
        } else {
            return Order.holds(comparison, left, right, frame);
        }
        return comparison.isNegation() ? result.not() : result;
    }
}
