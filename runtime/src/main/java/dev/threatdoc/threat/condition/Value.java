package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.vocabulary.EnumConstant;
import java.util.List;

/** What an expression can be worth. Compare values with {@link Equality}, not with {@code equals}. */
sealed interface Value
        permits Nothing, Ternary, Value.Whole, Value.Decimal, Value.Text, Value.Constant, Value.Reference, Value.Many {

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A number with a fraction; always finite. */
    record Decimal(double number) implements Value {}

    /** A text. */
    record Text(String text) implements Value {}

    /** One of an enum. */
    record Constant(EnumConstant constant) implements Value {}

    /** An item of the model. */
    record Reference(Item item) implements Value {}

    /**
     * A tuple, a list or a set.
     *
     * @param set whether the order of the members says nothing; each is then there once
     */
    record Many(List<Value> members, boolean set) implements Value {
        public Many {
            members = List.copyOf(members);
        }
    }
}
