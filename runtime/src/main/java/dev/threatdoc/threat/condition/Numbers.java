package dev.threatdoc.threat.condition;

import java.math.BigDecimal;

/** Arithmetic as in Python, in 64 bits: whole numbers that grow larger go on as decimals. */
final class Numbers {

    private Numbers() {}

    /** Whether a value is a number, or true or false, which count as 1 and 0. */
    static boolean isNumber(Value value) {
        return value instanceof Value.Whole || value instanceof Value.Decimal || value instanceof Truth;
    }

    /** The order of two numbers, exactly, even where one is a decimal. */
    static int compare(Value a, Value b) {
        Value left = plain(a);
        Value right = plain(b);
        if (left instanceof Value.Whole one && right instanceof Value.Whole other) {
            return Long.compare(one.number(), other.number());
        }
        return exact(left).compareTo(exact(right));
    }

    /** {@code a operator b}; {@code None} if one is no number, or where there is no result. */
    static Value calculate(Operator operator, Value a, Value b) {
        if (a instanceof Open || b instanceof Open) {
            return Open.join(a, b);
        }
        if (!isNumber(a) || !isNumber(b)) {
            return Nothing.NOTHING;
        }
        Value left = plain(a);
        Value right = plain(b);
        if (operator.divides() && decimal(right) == 0) {
            return Nothing.NOTHING;
        }
        if (left instanceof Value.Whole one && right instanceof Value.Whole other && operator != Operator.DIVIDE) {
            try {
                return new Value.Whole(whole(operator, one.number(), other.number()));
            } catch (ArithmeticException e) {
                // Too large for 64 bits: goes on as a decimal.
            }
        }
        double result = decimal(operator, decimal(left), decimal(right));
        return Double.isFinite(result) ? new Value.Decimal(result) : Nothing.NOTHING;
    }

    private static long whole(Operator operator, long a, long b) {
        return switch (operator) {
            case ADD -> Math.addExact(a, b);
            case SUBTRACT -> Math.subtractExact(a, b);
            case MULTIPLY -> Math.multiplyExact(a, b);
            case FLOOR_DIVIDE -> b == -1 ? Math.negateExact(a) : Math.floorDiv(a, b);
            case REMAINDER -> Math.floorMod(a, b);
            case DIVIDE -> throw new ArithmeticException("not whole");
        };
    }

    private static double decimal(Operator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case FLOOR_DIVIDE -> Math.floor(a / b);
            case REMAINDER -> {
                double remainder = a % b;
                yield remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
            }
        };
    }

    private static Value plain(Value value) {
        return value instanceof Truth truth ? new Value.Whole(truth == Truth.TRUE ? 1 : 0) : value;
    }

    private static double decimal(Value value) {
        return value instanceof Value.Whole whole ? whole.number() : ((Value.Decimal) value).number();
    }

    private static BigDecimal exact(Value value) {
        return value instanceof Value.Whole whole
                ? BigDecimal.valueOf(whole.number())
                : new BigDecimal(((Value.Decimal) value).number());
    }
}
