package dev.threatdoc.threat.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;

/** The code of {@code and}, {@code or}, {@code not} and {@code if}; all but the last one are worth true or false. */
final class Logic {

    private Logic() {}

    /** {@code a and b and c} */
    static Code all(List<Code> operands) {
        return frame -> {
            if (frame.notes() != null) {
                return noting(operands, frame, Truth.TRUE, Truth.FALSE, Ternary::and);
            }
            Ternary result = Truth.TRUE;
            for (Code operand : operands) {
                result = result.and(Ternary.of(operand.run(frame)));
                if (result == Truth.FALSE) {
                    break;
                }
            }
            return result;
        };
    }

    /** {@code a or b or c} */
    static Code any(List<Code> operands) {
        return frame -> {
            if (frame.notes() != null) {
                return noting(operands, frame, Truth.FALSE, Truth.TRUE, Ternary::or);
            }
            Ternary result = Truth.FALSE;
            for (Code operand : operands) {
                result = result.or(Ternary.of(operand.run(frame)));
                if (result == Truth.TRUE) {
                    break;
                }
            }
            return result;
        };
    }

    /** The same, where values are noted: if one operand decides, what those before it have read is no reason for it. */
    private static Ternary noting(
            List<Code> operands, Frame frame, Truth neutral, Truth decisive, BinaryOperator<Ternary> join) {
        Set<ReadValue> notes = Objects.requireNonNull(frame.notes());
        Set<ReadValue> reasons = new LinkedHashSet<>();
        Ternary result = neutral;
        for (Code operand : operands) {
            Set<ReadValue> own = new LinkedHashSet<>();
            frame.note(own);
            result = join.apply(result, Ternary.of(operand.run(frame)));
            if (result == decisive) {
                reasons = own;
                break;
            }
            reasons.addAll(own);
        }
        notes.addAll(reasons);
        frame.note(notes);
        return result;
    }

    /** {@code not a} */
    static Code not(Code operand) {
        return frame -> Ternary.of(operand.run(frame)).not();
    }

    /** {@code a if b else c}; where b is not known, the value is known only if a and c are the same. */
    static Code choice(Code then, Code condition, Code otherwise) {
        return frame -> {
            Ternary chosen = Ternary.of(condition.run(frame));
            if (!(chosen instanceof Open)) {
                return (chosen == Truth.TRUE ? then : otherwise).run(frame);
            }
            Value one = then.run(frame);
            Value other = otherwise.run(frame);
            return Equality.equal(one, other, frame) == Truth.TRUE ? one : Open.join(chosen, one, other);
        };
    }
}
