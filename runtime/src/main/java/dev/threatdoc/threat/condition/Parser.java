package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.Expr.Compared.Link;
import dev.threatdoc.threat.condition.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a condition, from the operators that bind least down to those that bind most.
 *
 * <p>A parser of one method for each level, which calls itself only in a few places; those count how deep they are, so
 * that no input can exhaust the stack.
 */
final class Parser {

    private final TokenCursor tokens;
    private final AtomParser atoms;
    private int depth;

    private Parser(TokenCursor tokens) {
        this.tokens = tokens;
        this.atoms = new AtomParser(tokens, this);
    }

    /** The tree of a condition. */
    static Expr parse(Source source) throws ConditionException {
        TokenCursor tokens = new TokenCursor(source, Lexer.tokens(source));
        if (tokens.peek().kind() == Kind.END) {
            throw source.error(0, "the condition is empty");
        }
        Expr expr = new Parser(tokens).expression();
        if (tokens.peek().kind() != Kind.END) {
            throw tokens.expected("an operator such as \"and\", or the end");
        }
        Limits.check(expr, source);
        return expr;
    }

    /** {@code a if b else c}, or anything that binds more. */
    Expr expression() throws ConditionException {
        enter();
        Expr then = disjunction();
        Token word = tokens.peek();
        if (tokens.accept("if")) {
            Expr condition = disjunction();
            tokens.expect("else", "with the other value");
            then = new Expr.Choice(then, condition, expression(), word.start());
        }
        depth--;
        return then;
    }

    /** {@code a or b}, or anything that binds more. */
    Expr disjunction() throws ConditionException {
        return junction(false);
    }

    private Expr junction(boolean all) throws ConditionException {
        int start = tokens.peek().start();
        List<Expr> operands = new ArrayList<>();
        do {
            operands.add(all ? negation() : junction(true));
        } while (tokens.accept(all ? "and" : "or"));
        return operands.size() == 1 ? operands.get(0) : new Expr.Junction(all, operands, start);
    }

    private Expr negation() throws ConditionException {
        Token word = tokens.peek();
        if (!tokens.accept("not")) {
            return compared();
        }
        enter();
        Expr operand = negation();
        depth--;
        return new Expr.Not(operand, word.start());
    }

    private Expr compared() throws ConditionException {
        Expr first = sum();
        List<Link> links = new ArrayList<>();
        int at = tokens.peek().start();
        for (Comparison comparison = comparison(); comparison != null; comparison = comparison()) {
            links.add(new Link(comparison, sum(), at));
            at = tokens.peek().start();
        }
        return links.isEmpty()
                ? first
                : new Expr.Compared(first, links, links.get(0).at());
    }

    private @Nullable Comparison comparison() throws ConditionException {
        if (tokens.accept("is")) {
            return tokens.accept("not") ? Comparison.IS_NOT : Comparison.IS;
        }
        if (tokens.accept("not")) {
            tokens.expect("in", "after \"not\"");
            return Comparison.NOT_IN;
        }
        Comparison comparison = tokens.atWord() ? Comparison.of(tokens.peek().text()) : null;
        if (comparison != null) {
            tokens.take();
        }
        return comparison;
    }

    private Expr sum() throws ConditionException {
        return arithmetic(true);
    }

    private Expr arithmetic(boolean sum) throws ConditionException {
        Expr left = sum ? arithmetic(false) : signed();
        Token word = tokens.peek();
        for (Operator op = operator(sum); op != null; op = operator(sum)) {
            Expr right = sum ? arithmetic(false) : signed();
            left = new Expr.Arithmetic(op, left, right, word.start());
            word = tokens.peek();
        }
        return left;
    }

    private @Nullable Operator operator(boolean sum) {
        Operator operator = tokens.atWord() ? Operator.of(tokens.peek().text()) : null;
        if (operator == null || operator.isSum() != sum) {
            return null;
        }
        tokens.take();
        return operator;
    }

    private Expr signed() throws ConditionException {
        Token word = tokens.peek();
        if (!tokens.at("-") && !tokens.at("+")) {
            return atoms.atomWithProperties();
        }
        tokens.take();
        enter();
        Expr operand = signed();
        depth--;
        return new Expr.Signed(word.is("-"), operand, word.start());
    }

    private void enter() throws ConditionException {
        if (++depth > Limits.MAX_DEPTH) {
            throw Limits.tooDeep(tokens.source(), tokens.peek().start());
        }
    }
}
