package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.condition.Expr.Collected.Form;
import dev.threatdoc.threat.condition.Expr.Comprehension.Clause;
import java.util.ArrayList;
import java.util.List;

/** Builds what stands in brackets: groups, tuples, lists, sets, comprehensions, and the arguments of calls. */
final class BracketParser {

    private final TokenCursor tokens;
    private final Parser parser;

    BracketParser(TokenCursor tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /** What stands in the brackets that open at the next word. */
    Expr bracketed() throws ConditionException {
        Token open = tokens.peek();
        if (tokens.accept("(")) {
            return collected(Form.TUPLE, open, ")");
        }
        if (tokens.accept("[")) {
            return collected(Form.LIST, open, "]");
        }
        if (tokens.accept("{")) {
            return collected(Form.SET, open, "}");
        }
        throw tokens.expected("a value");
    }

    /** The arguments in the round brackets that open at the next word. */
    List<Expr> arguments() throws ConditionException {
        Token open = tokens.take();
        if (tokens.accept(")")) {
            return List.of();
        }
        Expr first = parser.expression();
        if (tokens.at("for")) {
            Expr generator = comprehension(false, first, open);
            close(open, ")");
            return List.of(generator);
        }
        return rest(first, open, ")");
    }

    private Expr collected(Form form, Token open, String closing) throws ConditionException {
        if (tokens.accept(closing)) {
            if (form == Form.SET) {
                throw tokens.source().error(open.start(), "\"{}\" is not supported: a condition has no dictionaries");
            }
            return new Expr.Collected(form, List.of(), open.start());
        }
        Expr first = parser.expression();
        if (tokens.at("for")) {
            if (form == Form.SET) {
                throw tokens.source().error(open.start(), "a set cannot be made with \"for\"; use a list: [...]");
            }
            Expr comprehension = comprehension(form == Form.LIST, first, open);
            close(open, closing);
            return comprehension;
        }
        if (form == Form.TUPLE && !tokens.at(",")) {
            close(open, closing);
            return first;
        }
        return new Expr.Collected(form, rest(first, open, closing), open.start());
    }

    private List<Expr> rest(Expr first, Token open, String closing) throws ConditionException {
        List<Expr> members = new ArrayList<>();
        members.add(first);
        while (tokens.accept(",") && !tokens.at(closing)) {
            members.add(parser.expression());
        }
        close(open, closing);
        return members;
    }

    private void close(Token open, String closing) throws ConditionException {
        tokens.expect(closing, "for the \"" + open.text() + "\" before it");
    }

    private Expr comprehension(boolean list, Expr element, Token open) throws ConditionException {
        List<Clause> clauses = new ArrayList<>();
        while (tokens.at("for")) {
            Token word = tokens.take();
            Token variable = variable();
            tokens.expect("in", "and what \"" + variable.text() + "\" runs through");
            Expr source = parser.disjunction();
            List<Expr> conditions = new ArrayList<>();
            while (tokens.accept("if")) {
                conditions.add(parser.disjunction());
            }
            clauses.add(new Clause(variable.text(), source, conditions, word.start()));
        }
        return new Expr.Comprehension(list, element, clauses, open.start());
    }

    private Token variable() throws ConditionException {
        Token variable = tokens.expectName("the name of a variable");
        String name = variable.text();
        boolean taken = name.equals("target")
                || Kinds.find(name).isPresent()
                || Enums.find(name).isPresent()
                || Function.find(name).isPresent();
        if (taken) {
            throw tokens.source()
                    .error(variable.start(), "\"" + name + "\" is taken; call the variable something else");
        }
        return variable;
    }
}
