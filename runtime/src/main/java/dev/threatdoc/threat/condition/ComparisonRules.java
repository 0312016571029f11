package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.Type.Simple;
import java.util.Collections;

/** Which values can be compared; a comparison that is the same for every model is a mistake. */
final class ComparisonRules {

    private final Source source;

    ComparisonRules(Source source) {
        this.source = source;
    }

    /** Refuses a comparison that has no meaning, or that can never be true (or never false). */
    void check(Expr.Compared.Link link, Type left, Type right) throws ConditionException {
        Comparison comparison = link.comparison();
        if (comparison.isMembership()) {
            membership(link, left, right);
        } else if (comparison.isEquality()) {
            if (!canEqual(left, right)) {
                throw never(link, left, right);
            }
        } else if (!canOrder(left, right)) {
            throw source.error(
                    link.at(),
                    "\"" + comparison.word() + "\" needs two numbers, two texts or two values of an enum that has an "
                            + "order, but here are " + pair(left, right));
        }
    }

    private void membership(Expr.Compared.Link link, Type left, Type right) throws ConditionException {
        if (right.isLoose()) {
            return;
        }
        if (right == Simple.TEXT) {
            if (left != Simple.TEXT && !left.isLoose()) {
                throw never(link, left, right);
            }
        } else if (right instanceof Type.ListOf list) {
            if (!canEqual(left, list.member()) && !canName(left, list)) {
                throw never(link, left, list.member());
            }
        } else {
            throw source.error(
                    link.at(),
                    "\"" + link.comparison().word() + "\" needs a list or a text on its right side, but this is "
                            + right.words());
        }
    }

    /** Whether values of two types can ever be the same. */
    static boolean canEqual(Type a, Type b) {
        if (a.isLoose() || b.isLoose() || (a.isNumeric() && b.isNumeric())) {
            return true;
        }
        if (a instanceof Type.Reference one && b instanceof Type.Reference other) {
            return !Collections.disjoint(one.kinds(), other.kinds());
        }
        if (a instanceof Type.ListOf one && b instanceof Type.ListOf other) {
            return canEqual(one.member(), other.member());
        }
        if (a instanceof Type.ListOf list) {
            return canName(b, list);
        }
        if (b instanceof Type.ListOf list) {
            return canName(a, list);
        }
        return a.equals(b);
    }

    /** Whether values of two types can be put in order. */
    static boolean canOrder(Type a, Type b) {
        if (a == Simple.NOTHING || b == Simple.NOTHING) {
            return false;
        }
        return canOrder(a) && canOrder(b) && (a == Simple.ANY || b == Simple.ANY || canEqual(a, b));
    }

    /** Whether values of a type can be put in order among themselves. */
    static boolean canOrder(Type type) {
        return type == Simple.ANY
                || type == Simple.TEXT
                || type.isNumeric()
                || (type instanceof Type.Constant constant && constant.type().ordered());
    }

    /** Whether a value can be the name of a member: items in a list are also found by their names. */
    private static boolean canName(Type type, Type.ListOf list) {
        return type == Simple.TEXT && list.member() instanceof Type.Reference;
    }

    private ConditionException never(Expr.Compared.Link link, Type left, Type right) {
        String hint = "";
        Type.Constant constant = left instanceof Type.Constant l ? l : right instanceof Type.Constant r ? r : null;
        if (constant != null && (left == Simple.TEXT || right == Simple.TEXT)) {
            hint = "; write the value of the enum without quotes, such as "
                    + constant.type().first();
        }
        if ((left instanceof Type.Reference && right == Simple.TEXT)
                || (right instanceof Type.Reference && left == Simple.TEXT)) {
            hint = "; to compare by name, write .name";
        }
        return source.error(
                link.at(),
                "\"" + link.comparison().word() + "\" is the same for every model here, for these are never equal: "
                        + pair(left, right) + hint);
    }

    private static String pair(Type left, Type right) {
        return left.words() + " and " + right.words();
    }
}
