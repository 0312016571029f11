package dev.threatdoc.threat.condition;

import java.util.ArrayList;
import java.util.List;

/** The code of tuples, lists and sets written down. */
final class Collecting {

    private Collecting() {}

    /** The members as a collection; a set holds each once, so one that is not known leaves all of it open. */
    static Code of(List<Code> members, boolean set) {
        return frame -> {
            List<Value> values = new ArrayList<>(members.size());
            for (Code member : members) {
                frame.step(1);
                values.add(member.run(frame));
            }
            return set ? set(values, frame) : new Value.Many(values, false);
        };
    }

    private static Value set(List<Value> values, Frame frame) {
        List<Value> distinct = new ArrayList<>();
        for (Value value : values) {
            Ternary known = Equality.in(value, new Value.Many(distinct, true), frame);
            if (known instanceof Open) {
                return Open.join(values);
            }
            if (known == Truth.FALSE) {
                distinct.add(value);
            }
        }
        return new Value.Many(distinct, true);
    }
}
