package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of an expression's value before it is evaluated; any value may be {@code None} as well. */
sealed interface Type {

    /** The type in words, for messages. */
    String words();

    /** The types that need no further word. */
    enum Simple implements Type {
        BOOLEAN("true or false"),
        NUMBER("a number"),
        TEXT("a text"),
        NOTHING("None"),
        /** More than one type is possible. */
        ANY("of several types");

        private final String words;

        Simple(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** One of an enum. */
    record Constant(EnumType type) implements Type {
        @Override
        public String words() {
            return "a " + type.name();
        }
    }

    /**
     * An item of the model.
     *
     * @param names the kinds as they were declared
     * @param kinds all kinds that the item may have
     */
    record Reference(String names, Set<ElementKind> kinds) implements Type {

        public Reference {
            kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
        }

        /** An item of which nothing is known. */
        static Reference any() {
            return new Reference("any kind", new LinkedHashSet<>(Kinds.all()));
        }

        @Override
        public String words() {
            boolean vowel = "AEIOU".indexOf(names.charAt(0)) >= 0 || names.startsWith("LLM");
            return (vowel ? "an " : "a ") + names;
        }

        /** An item of one of these kinds, or of one below them. */
        static Reference of(Collection<ElementKind> declared) {
            String names = declared.stream().map(ElementKind::name).distinct().collect(Collectors.joining(" or "));
            return new Reference(names, below(declared));
        }

        /** An item that a property refers to; where that is an element, flows and boundaries are left out. */
        static Reference to(String kind) {
            if (kind.equals(Kinds.WEAKNESS.name())) {
                return new Reference(kind, Set.of(Kinds.WEAKNESS));
            }
            Set<ElementKind> kinds = below(Kinds.find(kind).stream().toList());
            if (kind.equals(Kinds.ELEMENT.name())) {
                kinds.remove(Kinds.DATAFLOW);
                kinds.remove(Kinds.BOUNDARY);
            }
            return new Reference(kind, kinds);
        }

        private static Set<ElementKind> below(Collection<ElementKind> declared) {
            Set<ElementKind> kinds = new LinkedHashSet<>();
            for (ElementKind kind : Kinds.all()) {
                if (declared.stream().anyMatch(kind::is)) {
                    kinds.add(kind);
                }
            }
            return kinds;
        }

        /** Whether it may be of that kind. */
        boolean maybe(ElementKind kind) {
            return kinds.contains(kind);
        }
    }

    /** A tuple, a list or a set. */
    record ListOf(Type member) implements Type {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** The type of a property or control. */
    static Type of(ValueType type) {
        if (type instanceof ValueType.Enumerated enumerated) {
            return new Constant(enumerated.type());
        }
        if (type instanceof ValueType.Reference reference) {
            return Reference.to(reference.kind());
        }
        if (type instanceof ValueType.ListOf list) {
            return new ListOf(of(list.item()));
        }
        return switch ((ValueType.Scalar) type) {
            case BOOLEAN -> Simple.BOOLEAN;
            case INTEGER -> Simple.NUMBER;
            case TEXT -> Simple.TEXT;
        };
    }

    /** The type of a value written down. */
    static Type of(Value literal) {
        if (literal instanceof Truth) {
            return Simple.BOOLEAN;
        }
        if (literal instanceof Value.Text) {
            return Simple.TEXT;
        }
        if (literal instanceof Value.Whole || literal instanceof Value.Decimal) {
            return Simple.NUMBER;
        }
        if (literal instanceof Value.Constant constant) {
            return Enums.find(constant.constant().type())
                    .map(t -> (Type) new Constant(t))
                    .orElse(Simple.ANY);
        }
        return Simple.NOTHING;
    }

    /** The type of what is of this type or of the other one. */
    default Type or(Type other) {
        if (equals(other) || other == Simple.NOTHING) {
            return this;
        }
        if (this == Simple.NOTHING) {
            return other;
        }
        if (isNumeric() && other.isNumeric()) {
            return Simple.NUMBER;
        }
        if (this instanceof Reference a && other instanceof Reference b) {
            Set<ElementKind> kinds = new LinkedHashSet<>(a.kinds);
            kinds.addAll(b.kinds);
            return new Reference(a.names.equals(b.names) ? a.names : a.names + " or " + b.names, kinds);
        }
        if (this instanceof ListOf a && other instanceof ListOf b) {
            return new ListOf(a.member.or(b.member));
        }
        return Simple.ANY;
    }

    /** Whether it is a number, or true or false, which count as 1 and 0. */
    default boolean isNumeric() {
        return this == Simple.NUMBER || this == Simple.BOOLEAN;
    }

    /** Whether nothing can be said against any use of it. */
    default boolean isLoose() {
        return this == Simple.ANY || this == Simple.NOTHING;
    }
}
