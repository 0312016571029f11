package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.ElementKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition, or a part of one, as it was written.
 *
 * <p>{@code at} is the offset of the character that messages point to: the operator of an operation, the name of a
 * property, the first character of anything else.
 */
sealed interface Expr {

    /** The offset that messages about it point to. */
    int at();

    /** The parts that it is made of, from left to right. */
    List<Expr> children();

    /** Has a visitor look at it. */
    <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X;

    /** A value written down: a number, a text, a constant of an enum, {@code True}, {@code False} or {@code None}. */
    record Literal(Value value, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of();
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.literal(this);
        }
    }

    /** The name of a kind; can only be an argument. */
    record KindName(ElementKind kind, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of();
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.kindName(this);
        }
    }

    /** {@code target}, or a variable of a comprehension. */
    record Name(String name, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of();
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.name(this);
        }
    }

    /** {@code owner.name}, a property or else a control. */
    record Property(Expr owner, String name, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(owner);
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.property(this);
        }
    }

    /** {@code owner.controls.name}. */
    record Control(Expr owner, String name, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(owner);
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.control(this);
        }
    }

    /** {@code function(arguments)}. */
    record Call(Function function, List<Expr> arguments, int at) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expr> children() {
            return arguments;
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.call(this);
        }
    }

    /** {@code owner.method(arguments)}. */
    record MethodCall(Expr owner, Method method, List<Expr> arguments, int at) implements Expr {
        public MethodCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expr> children() {
            List<Expr> children = new ArrayList<>();
            children.add(owner);
            children.addAll(arguments);
            return children;
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.methodCall(this);
        }
    }

    /** {@code not operand}. */
    record Not(Expr operand, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(operand);
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.not(this);
        }
    }

    /** {@code a and b and c} or {@code a or b or c}. */
    record Junction(boolean all, List<Expr> operands, int at) implements Expr {
        public Junction {
            operands = List.copyOf(operands);
        }

        @Override
        public List<Expr> children() {
            return operands;
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.junction(this);
        }
    }

    /** {@code a < b <= c}. */
    record Compared(Expr first, List<Link> links, int at) implements Expr {
        public Compared {
            links = List.copyOf(links);
        }

        /** One operator with its right side. */
        record Link(Comparison comparison, Expr operand, int at) {}

        @Override
        public List<Expr> children() {
            List<Expr> children = new ArrayList<>();
            children.add(first);
            links.forEach(l -> children.add(l.operand()));
            return children;
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.compared(this);
        }
    }

    /** {@code -operand} or {@code +operand}. */
    record Signed(boolean negative, Expr operand, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(operand);
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.signed(this);
        }
    }

    /** {@code left + right} and so on. */
    record Arithmetic(Operator operator, Expr left, Expr right, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(left, right);
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.arithmetic(this);
        }
    }

    /** {@code then if condition else otherwise}. */
    record Choice(Expr then, Expr condition, Expr otherwise, int at) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(then, condition, otherwise);
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.choice(this);
        }
    }

    /** {@code (a, b)}, {@code [a, b]} or {@code {a, b}}. */
    record Collected(Form form, List<Expr> members, int at) implements Expr {
        public Collected {
            members = List.copyOf(members);
        }

        /** How it is written; a set also holds every value once only. */
        enum Form {
            TUPLE,
            LIST,
            SET
        }

        @Override
        public List<Expr> children() {
            return members;
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.collected(this);
        }
    }

    /** {@code element for x in source if condition ...}, bare as a generator or in brackets as a list. */
    record Comprehension(boolean list, Expr element, List<Clause> clauses, int at) implements Expr {
        public Comprehension {
            clauses = List.copyOf(clauses);
        }

        /** {@code for variable in source if condition ...}. */
        record Clause(String variable, Expr source, List<Expr> conditions, int at) {
            public Clause {
                conditions = List.copyOf(conditions);
            }
        }

        @Override
        public List<Expr> children() {
            List<Expr> children = new ArrayList<>();
            children.add(element);
            for (Clause clause : clauses) {
                children.add(clause.source());
                children.addAll(clause.conditions());
            }
            return children;
        }

        @Override
        public <R, X extends Exception> R accept(ExprVisitor<R, X> visitor) throws X {
            return visitor.comprehension(this);
        }
    }
}
