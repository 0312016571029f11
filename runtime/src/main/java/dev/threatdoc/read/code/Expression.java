package dev.threatdoc.read.code;

import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What code computes, reduced to what tells something about the architecture: calls, names, constants.
 *
 * <p>Everything else is {@link Other} and keeps its parts, so that no call is lost. No deeper than {@link #MOST_DEEP}.
 */
@Experimental
public sealed interface Expression {

    /** How deep expressions nest at most; what lies deeper is left out. */
    int MOST_DEEP = 400;

    /** The line on which it starts or, for a call, on which its name stands; from 1, 0 where unknown. */
    int line();

    /** Its parts, in the order of the source. */
    List<Expression> parts();

    /** It and all that it consists of, the outermost first. */
    default Stream<Expression> all() {
        List<Expression> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    /** Whether it is that value, written as it is. */
    default boolean isLiteral(Object value) {
        return this instanceof Literal literal && literal.value().equals(value);
    }

    private void addTo(List<Expression> all) {
        all.add(this);
        // Calls are most of what code consists of, and every recogniser walks them: no list is made on the way.
        if (this instanceof Call call) {
            call.receiver().ifPresent(r -> r.addTo(all));
            addAllTo(call.arguments(), all);
        } else {
            addAllTo(parts(), all);
        }
    }

    private static void addAllTo(List<Expression> parts, List<Expression> all) {
        for (Expression part : parts) {
            part.addTo(all);
        }
    }

    /** A {@link String}, {@link Boolean}, {@link Character} or {@link Number}. */
    record Literal(Object value, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /**
     * A local variable, parameter or field, named simply or after {@code this}.
     *
     * @param type its declared type, where the declaration was found
     */
    record Variable(String name, Optional<TypeName> type, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** A type: before a static member, or as a class literal. */
    record Type(TypeName type, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** A field of something. */
    record Select(Expression of, String name, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /**
     * The call of a method.
     *
     * @param receiver what it is called on; none for the type's own methods
     */
    record Call(Optional<Expression> receiver, String name, List<Expression> arguments, int line)
            implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return receiver.isEmpty()
                    ? arguments
                    : Stream.concat(receiver.stream(), arguments.stream()).toList();
        }

        /** What the first call of a chain such as {@code a.b().c()} is made on: {@code a}. */
        public Optional<Expression> root() {
            Optional<Expression> at = receiver;
            while (at.isPresent() && at.get() instanceof Call call) {
                at = call.receiver();
            }
            return at;
        }

        /** The type that the first call of the chain is made on, where it is known. */
        public Optional<TypeName> rootType() {
            return root().flatMap(Expression::typeOf);
        }

        /** Whether what it is made on is, or is of, one of those types, as far as that is written. */
        public boolean isOn(Set<String> qualified) {
            return receiver.flatMap(Expression::typeOf)
                    .filter(t -> t.isAny(qualified))
                    .isPresent();
        }

        /** Whether the first call of the chain is made on one of those types, as far as that is written. */
        public boolean startsAt(Set<String> qualified) {
            return rootType().filter(t -> t.isAny(qualified)).isPresent();
        }

        /** Whether the chain up to this call has a call of that method before it. */
        public boolean follows(String method) {
            Optional<Expression> at = receiver;
            while (at.isPresent() && at.get() instanceof Call call) {
                if (call.name().equals(method)) {
                    return true;
                }
                at = call.receiver();
            }
            return false;
        }

        /** The argument of that number, from 0. */
        public Optional<Expression> argument(int index) {
            return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
        }
    }

    /**
     * A new object.
     *
     * @param body the expressions in the methods of an anonymous class; empty for none
     */
    record New(TypeName type, List<Expression> arguments, List<Expression> body, int line) implements Expression {
        public New {
            arguments = List.copyOf(arguments);
            body = List.copyOf(body);
        }

        @Override
        public List<Expression> parts() {
            return body.isEmpty()
                    ? arguments
                    : Stream.concat(arguments.stream(), body.stream()).toList();
        }
    }

    /** Texts, or what becomes text, joined with {@code +}. */
    record Concat(List<Expression> parts, int line) implements Expression {
        public Concat {
            parts = List.copyOf(parts);
        }
    }

    /** Several values: an array, or an annotation's list. */
    record Array(List<Expression> items, int line) implements Expression {
        public Array {
            items = List.copyOf(items);
        }

        @Override
        public List<Expression> parts() {
            return items;
        }
    }

    /** A function in place. */
    record Lambda(List<String> parameters, List<Expression> body, int line) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
            body = List.copyOf(body);
        }

        @Override
        public List<Expression> parts() {
            return body;
        }
    }

    /** A method used as a function, such as {@code AbstractHttpConfigurer::disable}. */
    record MethodReference(Expression of, String name, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A value given to a variable, be it declared there or not. */
    record Assign(Expression target, Expression value, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(target, value);
        }
    }

    /** An annotation within an annotation. */
    record Nested(CodeAnnotation annotation, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.copyOf(annotation.values().values());
        }
    }

    /** A value of which code says that it has another type. */
    record Cast(TypeName type, Expression value, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value);
        }
    }

    /** One of two values, as {@code condition ? chosen : otherwise} decides. */
    record Choice(Expression condition, Expression chosen, Expression otherwise, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(condition, chosen, otherwise);
        }
    }

    /**
     * What comparing, counting or negating yields: a number or a truth value, never a text.
     *
     * @param operator {@link #NOT}, {@link #AND} or {@link #OR}; empty for all others, which nobody asks for
     */
    record Computed(String operator, List<Expression> parts, int line) implements Expression {

        /** Of the opposite of its part. */
        public static final String NOT = "!";

        /** Of what holds if both parts do; the second is looked at only if the first does. */
        public static final String AND = "&&";

        /** Of what holds if one of its parts does; the second is looked at only if the first does not. */
        public static final String OR = "||";

        public Computed {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A statement that is done only if something holds.
     *
     * @param otherwise what is done if it does not
     */
    record Branch(Expression condition, Expression chosen, Optional<Expression> otherwise, int line)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return otherwise.isEmpty() ? List.of(condition, chosen) : List.of(condition, chosen, otherwise.get());
        }
    }

    /** One of several ways to go on, as a value decides, be it a statement or a value itself. */
    record Switch(Expression selector, List<Case> cases, int line) implements Expression {
        public Switch {
            cases = List.copyOf(cases);
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(selector), cases.stream()).toList();
        }
    }

    /** One way of a {@link Switch}; the one for all other values has no labels. */
    record Case(List<Expression> labels, List<Expression> body, int line) implements Expression {
        public Case {
            labels = List.copyOf(labels);
            body = List.copyOf(body);
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(labels.stream(), body.stream()).toList();
        }
    }

    /**
     * Statements with what is done where one of them fails.
     *
     * @param body resources and statements
     * @param handlers what is done instead, one for each kind of failure
     * @param last what is done in any case
     */
    record Try(List<Expression> body, List<Expression> handlers, List<Expression> last, int line)
            implements Expression {
        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            last = List.copyOf(last);
        }

        @Override
        public List<Expression> parts() {
            return Stream.of(body, handlers, last).flatMap(List::stream).toList();
        }
    }

    /** What ends the statements around it without handing anything back: throwing, or going on elsewhere. */
    record Leave(List<Expression> parts, int line) implements Expression {
        public Leave {
            parts = List.copyOf(parts);
        }
    }

    /** What a method or a function in place hands back. */
    record Return(Expression value, int line) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value);
        }
    }

    /** Anything else. */
    record Other(List<Expression> parts, int line) implements Expression {
        public Other {
            parts = List.copyOf(parts);
        }
    }

    /** The type that an expression has, where it can be told without knowing other files. */
    static Optional<TypeName> typeOf(Expression expression) {
        if (expression instanceof Variable variable) {
            return variable.type();
        }
        if (expression instanceof New created) {
            return Optional.of(created.type());
        }
        if (expression instanceof Cast cast) {
            return Optional.of(cast.type());
        }
        return expression instanceof Type type ? Optional.of(type.type()) : Optional.empty();
    }
}
