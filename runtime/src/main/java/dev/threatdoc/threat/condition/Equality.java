package dev.threatdoc.threat.condition;

import java.util.List;

/** When two values are the same. */
final class Equality {

    private Equality() {}

    /** Whether two values are the same; not known if one of them is not. */
    static Ternary equal(Value a, Value b, Frame frame) {
        if (a instanceof Open || b instanceof Open) {
            return Open.join(a, b);
        }
        if (a instanceof Value.Many many) {
            return b instanceof Value.Many other ? equal(many, other, frame) : named(b, many, frame);
        }
        if (b instanceof Value.Many many) {
            return named(a, many, frame);
        }
        return Truth.of(same(a, b, frame));
    }

    /** Whether a value is in a list (or one of the items in it has it for its name), or a text in another. */
    static Ternary in(Value value, Value collection, Frame frame) {
        if (collection instanceof Value.Many many) {
            Ternary found = Truth.FALSE;
            for (Value member : many.members()) {
                found = found.or(isMember(value, member, frame));
                if (found == Truth.TRUE) {
                    break;
                }
            }
            return found;
        }
        if (value instanceof Open || collection instanceof Open) {
            return Open.join(value, collection);
        }
        return Truth.of(value instanceof Value.Text part
                && collection instanceof Value.Text whole
                && TextFunctions.contains(whole.text(), part.text(), frame));
    }

    /** Whether a value is this member of a list, or its name. */
    static Ternary isMember(Value value, Value member, Frame frame) {
        frame.step(1);
        if (value instanceof Value.Text text && member instanceof Value.Reference item) {
            return Truth.of(TextFunctions.equal(item.item().name(), text.text(), frame));
        }
        return equal(value, member, frame);
    }

    /** A list equals a text if it holds an item of that name: {@code target.data == 'Password'}. */
    private static Ternary named(Value name, Value.Many many, Frame frame) {
        frame.step(many.members().size());
        boolean items = many.members().stream().allMatch(m -> m instanceof Value.Reference);
        return name instanceof Value.Text && items ? in(name, many, frame) : Truth.FALSE;
    }

    private static Ternary equal(Value.Many a, Value.Many b, Frame frame) {
        if (a.set() || b.set()) {
            return contains(a, b, frame).and(contains(b, a, frame));
        }
        List<Value> left = a.members();
        List<Value> right = b.members();
        if (left.size() != right.size()) {
            return Truth.FALSE;
        }
        Ternary result = Truth.TRUE;
        for (int i = 0; i < left.size() && result != Truth.FALSE; i++) {
            frame.step(1);
            result = result.and(equal(left.get(i), right.get(i), frame));
        }
        return result;
    }

    private static Ternary contains(Value.Many all, Value.Many some, Frame frame) {
        Ternary result = Truth.TRUE;
        for (Value value : some.members()) {
            Ternary found = Truth.FALSE;
            for (Value member : all.members()) {
                frame.step(1);
                found = found.or(equal(value, member, frame));
            }
            result = result.and(found);
        }
        return result;
    }

    private static boolean same(Value a, Value b, Frame frame) {
        if (a instanceof Value.Text one && b instanceof Value.Text other) {
            return TextFunctions.equal(one.text(), other.text(), frame);
        }
        if (a instanceof Value.Reference one && b instanceof Value.Reference other) {
            return one.item().id().equals(other.item().id());
        }
        if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
            return Numbers.compare(a, b) == 0;
        }
        return a.equals(b);
    }
}
