package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;

/** The type of a property's value: a scalar, one of an enum, a reference to an item of the model, or a list. */
@Stable
public sealed interface ValueType {

    /** Yes or no. */
    ValueType BOOLEAN = Scalar.BOOLEAN;

    /** A whole number; -1 stands for "not said". */
    ValueType INTEGER = Scalar.INTEGER;

    /** A text; the empty one stands for "not said". */
    ValueType TEXT = Scalar.TEXT;

    /** The types that need no further word. */
    enum Scalar implements ValueType {
        BOOLEAN("true or false"),
        INTEGER("a whole number"),
        TEXT("a text");

        private final String words;

        Scalar(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * One of the constants of an enum.
     *
     * @param type the enum
     */
    record Enumerated(EnumType type) implements ValueType {
        @Override
        public String words() {
            return "a " + type.name();
        }
    }

    /**
     * Another item of the model.
     *
     * @param kind the name of the kind that it has, or of one that it inherits from
     */
    record Reference(String kind) implements ValueType {
        @Override
        public String words() {
            return "a " + kind;
        }
    }

    /**
     * Any number of values, in a fixed order.
     *
     * @param item the type of each
     */
    record ListOf(ValueType item) implements ValueType {
        @Override
        public String words() {
            return "a list, each " + item.words();
        }
    }

    /** The type in words, for messages and {@code --describe}. */
    String words();
}
