package dev.threatdoc.threat.condition;

/** True, false or not known: a truth value of Kleene's logic. */
sealed interface Ternary extends Value permits Truth, Open {

    /** The opposite; what is not known stays so. */
    Ternary not();

    /** True if both are, false if one is, whatever the other. */
    default Ternary and(Ternary other) {
        if (this == Truth.FALSE || other == Truth.FALSE) {
            return Truth.FALSE;
        }
        if (this == Truth.TRUE) {
            return other;
        }
        return other == Truth.TRUE ? this : Open.join(this, other);
    }

    /** False if both are, true if one is, whatever the other. */
    default Ternary or(Ternary other) {
        if (this == Truth.TRUE || other == Truth.TRUE) {
            return Truth.TRUE;
        }
        if (this == Truth.FALSE) {
            return other;
        }
        return other == Truth.FALSE ? this : Open.join(this, other);
    }

    /** Whether a value counts as true, as in Python: what is empty, zero or {@code None} does not. */
    static Ternary of(Value value) {
        if (value instanceof Ternary ternary) {
            return ternary;
        }
        if (value instanceof Value.Whole whole) {
            return Truth.of(whole.number() != 0);
        }
        if (value instanceof Value.Decimal decimal) {
            return Truth.of(decimal.number() != 0);
        }
        if (value instanceof Value.Text text) {
            return Truth.of(!text.text().isEmpty());
        }
        if (value instanceof Value.Many many) {
            return Truth.of(!many.members().isEmpty());
        }
        return Truth.of(value != Nothing.NOTHING);
    }
}
