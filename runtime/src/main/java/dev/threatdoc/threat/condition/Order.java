package dev.threatdoc.threat.condition;

import java.util.OptionalInt;

/** Which of two values is the greater one. */
final class Order {

    private Order() {}

    /** Whether two values stand in an order; not known if one of them is not, false if they have none. */
    static Ternary holds(Comparison comparison, Value a, Value b, Frame frame) {
        if (a instanceof Open || b instanceof Open) {
            return Open.join(a, b);
        }
        OptionalInt order = compare(a, b, frame);
        return Truth.of(order.isPresent() && comparison.accepts(order.getAsInt()));
    }

    /** The order of two values that are known, if they have one. */
    static OptionalInt compare(Value a, Value b, Frame frame) {
        if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
            return OptionalInt.of(Numbers.compare(a, b));
        }
        if (a instanceof Value.Text one && b instanceof Value.Text other) {
            return OptionalInt.of(TextFunctions.compare(one.text(), other.text(), frame));
        }
        boolean sameEnum = a instanceof Value.Constant one
                && b instanceof Value.Constant other
                && one.constant().type().equals(other.constant().type());
        return sameEnum
                ? OptionalInt.of(Integer.compare(
                        ((Value.Constant) a).constant().rank(),
                        ((Value.Constant) b).constant().rank()))
                : OptionalInt.empty();
    }
}
