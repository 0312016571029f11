package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Phrases;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.threat.condition.Clause.Simple;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words how values compare. */
final class ComparisonWords {

    private ComparisonWords() {}

    static Clause say(Expr.Compared compared, boolean holds) {
        List<Expr.Compared.Link> links = compared.links();
        if (links.size() > 1) {
            return new Simple("", (holds ? "" : "it is not true that ") + chain(compared.first(), links));
        }
        Expr left = compared.first();
        Comparison comparison = links.get(0).comparison();
        Expr right = links.get(0).operand();
        if (comparison.isEquality()) {
            return equal(left, right, comparison.isNegation() != holds);
        }
        if (comparison.isMembership()) {
            return member(left, right, comparison.isNegation() != holds);
        }
        return new Simple(NounWords.of(left), words(comparison, holds) + NounWords.of(right));
    }

    /** Several in a row, as they were written: what stands between two of them is said once. */
    private static String chain(Expr first, List<Expr.Compared.Link> links) {
        return links.stream()
                .map(l -> words(l.comparison(), true) + NounWords.of(l.operand()))
                .collect(Collectors.joining(", which ", NounWords.of(first) + " ", ""));
    }

    private static String words(Comparison comparison, boolean holds) {
        return (holds ? "is " : "is not ")
                + switch (comparison) {
                    case LESS -> "below ";
                    case LESS_OR_EQUAL -> "at most ";
                    case GREATER -> "above ";
                    case GREATER_OR_EQUAL -> "at least ";
                    case EQUAL, IS -> "";
                    case NOT_EQUAL, IS_NOT -> "other than ";
                    case IN -> "among ";
                    case NOT_IN -> "not among ";
                };
    }

    private static Clause equal(Expr left, Expr right, boolean same) {
        if (right instanceof Expr.Literal literal) {
            if (literal.value() instanceof Truth truth && isTruth(left)) {
                return TruthWords.say(left, (truth == Truth.TRUE) == same);
            }
            if (literal.value() == Nothing.NOTHING) {
                return new Simple(NounWords.of(left), same ? "does not exist" : "exists");
            }
            if (literal.value() instanceof Value.Text text && text.text().isEmpty()) {
                return new Simple(NounWords.of(left), same ? "is empty" : "is not empty");
            }
            if (left instanceof Expr.MethodCall call && call.method().isAboutText() && isProperty(call.owner())) {
                return has(call.owner(), NounWords.of(right) + " (upper or lower case)", same);
            }
            if (isProperty(left)) {
                return has(left, NounWords.of(right), same);
            }
        }
        return new Simple(NounWords.of(left), (same ? "is " : "is not ") + NounWords.of(right));
    }

    private static Clause member(Expr left, Expr right, boolean in) {
        if (right instanceof Expr.Collected collected && !collected.members().isEmpty()) {
            String choice = Sentence.list(
                    collected.members().stream().map(NounWords::of).toList(), false);
            boolean literals = collected.members().stream().allMatch(m -> m instanceof Expr.Literal);
            if (left instanceof Expr.MethodCall call && call.method().isAboutText() && isProperty(call.owner())) {
                return has(call.owner(), choice + " (upper or lower case)", in);
            }
            return literals && isProperty(left)
                    ? has(left, choice, in)
                    : new Simple(NounWords.of(left), (in ? "is " : "is not ") + choice);
        }
        boolean text = right instanceof Expr.Property property && NounWords.type(property.name()) == ValueType.TEXT;
        return text
                ? new Simple(NounWords.of(right), (in ? "contains " : "does not contain ") + NounWords.of(left))
                : new Simple(NounWords.of(left), (in ? "is among " : "is not among ") + NounWords.of(right));
    }

    private static Clause has(Expr property, String value, boolean holds) {
        Expr owner = property.children().get(0);
        return new Simple(NounWords.of(owner), Phrases.predicate(NounWords.name(property), value, holds));
    }

    /** A property or control that a noun stands for, and that is not computed. */
    private static boolean isProperty(Expr expr) {
        return (expr instanceof Expr.Property || expr instanceof Expr.Control)
                && NounWords.isValue(NounWords.name(expr));
    }

    private static boolean isTruth(Expr expr) {
        if (expr instanceof Expr.Property || expr instanceof Expr.Control) {
            return NounWords.type(NounWords.name(expr)) == ValueType.BOOLEAN;
        }
        return expr instanceof Expr.Not
                || expr instanceof Expr.Junction
                || expr instanceof Expr.Compared
                || (expr instanceof Expr.MethodCall call && !call.method().isAboutText())
                || (expr instanceof Expr.Call call
                        && (call.function() == Function.ANY || call.function() == Function.ALL));
    }
}
