package dev.threatdoc.threat.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree as a condition again, with no more brackets than needed. */
final class Printer implements ExprVisitor<String, RuntimeException> {

    static String print(Expr expr) {
        return expr.accept(new Printer());
    }

    /** How much an expression binds: 0 for {@code if}, 9 for what never needs brackets. */
    private static int strength(Expr expr) {
        if (expr instanceof Expr.Choice) {
            return 0;
        }
        if (expr instanceof Expr.Junction junction) {
            return junction.all() ? 2 : 1;
        }
        if (expr instanceof Expr.Not) {
            return 3;
        }
        if (expr instanceof Expr.Compared) {
            return 4;
        }
        if (expr instanceof Expr.Arithmetic arithmetic) {
            return arithmetic.operator().isSum() ? 5 : 6;
        }
        return expr instanceof Expr.Signed ? 7 : 9;
    }

    private String atLeast(int strength, Expr expr) {
        String text = expr.accept(this);
        return strength(expr) < strength ? "(" + text + ")" : text;
    }

    private String join(List<Expr> exprs) {
        return exprs.stream().map(e -> e.accept(this)).collect(Collectors.joining(", "));
    }

    static String literal(Value value) {
        if (value instanceof Truth truth) {
            return truth == Truth.TRUE ? "True" : "False";
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof Value.Decimal decimal) {
            return new BigDecimal(decimal.number()).add(new BigDecimal("0.0")).toPlainString();
        }
        if (value instanceof Value.Constant constant) {
            return constant.constant().toString();
        }
        return value instanceof Value.Text text ? quoted(text.text()) : "None";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                quoted.append(String.format("\\x%02x", (int) c));
            } else {
                quoted.append(c == '\'' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('\'').toString();
    }

    @Override
    public String literal(Expr.Literal literal) {
        return literal(literal.value());
    }

    @Override
    public String kindName(Expr.KindName kindName) {
        return kindName.kind().name();
    }

    @Override
    public String name(Expr.Name name) {
        return name.name();
    }

    @Override
    public String property(Expr.Property property) {
        return owner(property.owner()) + "." + property.name();
    }

    @Override
    public String control(Expr.Control control) {
        return owner(control.owner()) + ".controls." + control.name();
    }

    /** A number would swallow the point behind it. */
    private String owner(Expr owner) {
        return owner instanceof Expr.Literal ? "(" + owner.accept(this) + ")" : atLeast(9, owner);
    }

    @Override
    public String call(Expr.Call call) {
        return call.function().word() + "(" + arguments(call.arguments()) + ")";
    }

    private String arguments(List<Expr> arguments) {
        boolean bare = arguments.size() == 1 && arguments.get(0) instanceof Expr.Comprehension c && !c.list();
        String text = join(arguments);
        return bare ? text.substring(1, text.length() - 1) : text;
    }

    @Override
    public String methodCall(Expr.MethodCall call) {
        return owner(call.owner()) + "." + call.method().word() + "(" + arguments(call.arguments()) + ")";
    }

    @Override
    public String not(Expr.Not not) {
        return "not " + atLeast(3, not.operand());
    }

    @Override
    public String junction(Expr.Junction junction) {
        int strength = junction.all() ? 3 : 2;
        return junction.operands().stream()
                .map(o -> atLeast(strength, o))
                .collect(Collectors.joining(junction.all() ? " and " : " or "));
    }

    @Override
    public String compared(Expr.Compared compared) {
        return atLeast(5, compared.first())
                + compared.links().stream()
                        .map(l -> " " + l.comparison().word() + " " + atLeast(5, l.operand()))
                        .collect(Collectors.joining());
    }

    @Override
    public String signed(Expr.Signed signed) {
        return (signed.negative() ? "-" : "+") + atLeast(7, signed.operand());
    }

    @Override
    public String arithmetic(Expr.Arithmetic arithmetic) {
        int strength = strength(arithmetic);
        return atLeast(strength, arithmetic.left())
                + " " + arithmetic.operator().word() + " "
                + atLeast(strength + 1, arithmetic.right());
    }

    @Override
    public String choice(Expr.Choice choice) {
        return atLeast(1, choice.then())
                + " if " + atLeast(1, choice.condition())
                + " else " + atLeast(0, choice.otherwise());
    }

    @Override
    public String collected(Expr.Collected collected) {
        String members = join(collected.members());
        return switch (collected.form()) {
            case TUPLE -> "(" + members + (collected.members().size() == 1 ? ",)" : ")");
            case LIST -> "[" + members + "]";
            case SET -> "{" + members + "}";
        };
    }

    @Override
    public String comprehension(Expr.Comprehension comprehension) {
        StringBuilder text = new StringBuilder(comprehension.element().accept(this));
        for (Expr.Comprehension.Clause clause : comprehension.clauses()) {
            text.append(" for ").append(clause.variable()).append(" in ").append(atLeast(1, clause.source()));
            clause.conditions().forEach(c -> text.append(" if ").append(atLeast(1, c)));
        }
        return comprehension.list() ? "[" + text + "]" : "(" + text + ")";
    }
}
