package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.condition.Token.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Builds what operators stand between: literals, names, what is in brackets, and the properties and calls behind them.
 */
final class AtomParser {

    private final TokenCursor tokens;
    private final BracketParser brackets;

    AtomParser(TokenCursor tokens, Parser parser) {
        this.tokens = tokens;
        this.brackets = new BracketParser(tokens, parser);
    }

    /** An atom with any number of {@code .property} and {@code .method(...)} behind it. */
    Expr atomWithProperties() throws ConditionException {
        Expr expr = atom();
        while (true) {
            Token word = tokens.peek();
            if (tokens.accept(".")) {
                expr = member(expr);
            } else if (tokens.at("(")) {
                throw tokens.source().error(word.start(), "only functions and methods can be called");
            } else if (tokens.at("[")) {
                throw tokens.source().error(word.start(), "subscripts such as x[0] are not supported");
            } else {
                return expr;
            }
        }
    }

    private Expr member(Expr owner) throws ConditionException {
        Token name = tokens.expectName("the name of a property");
        if (tokens.at("(")) {
            Method method = Method.find(name.text())
                    .orElseThrow(
                            () -> tokens.source().unknown(name.start(), "method", name.text(), "", Method.words()));
            return new Expr.MethodCall(owner, method, brackets.arguments(), name.start());
        }
        boolean control = name.text().equals("controls");
        if (control && tokens.accept(".")) {
            Token controlName = tokens.expectName("the name of a control");
            return new Expr.Control(owner, controlName.text(), controlName.start());
        }
        return new Expr.Property(owner, name.text(), name.start());
    }

    private Expr atom() throws ConditionException {
        Token token = tokens.peek();
        switch (token.kind()) {
            case WHOLE, DECIMAL -> {
                return number(tokens.take());
            }
            case TEXT -> {
                tokens.take();
                return new Expr.Literal(new Value.Text(token.text()), token.start());
            }
            case NAME -> {
                return name(tokens.take());
            }
            default -> {
                return keywordOrBracket(token);
            }
        }
    }

    private Expr number(Token token) throws ConditionException {
        try {
            if (token.kind() == Kind.WHOLE) {
                return new Expr.Literal(new Value.Whole(Long.parseLong(token.text())), token.start());
            }
        } catch (NumberFormatException e) {
            throw tokens.source().error(token.start(), "this number is too large");
        }
        double number = Double.parseDouble(token.text());
        if (Double.isInfinite(number)) {
            throw tokens.source().error(token.start(), "this number is too large");
        }
        return new Expr.Literal(new Value.Decimal(number), token.start());
    }

    private Expr name(Token name) throws ConditionException {
        if (tokens.at("(")) {
            Function function = Function.find(name.text())
                    .orElseThrow(
                            () -> tokens.source().unknown(name.start(), "function", name.text(), "", Function.words()));
            return new Expr.Call(function, brackets.arguments(), name.start());
        }
        if (Character.isUpperCase(name.text().charAt(0))) {
            Optional<EnumType> type = Enums.find(name.text());
            if (type.isPresent()) {
                return constant(name, type.get());
            }
            Optional<ElementKind> kind = Kinds.find(name.text());
            if (kind.isPresent()) {
                return new Expr.KindName(kind.get(), name.start());
            }
        }
        return new Expr.Name(name.text(), name.start());
    }

    private Expr constant(Token name, EnumType type) throws ConditionException {
        if (!tokens.accept(".")) {
            throw tokens.source()
                    .error(
                            name.start(),
                            "\"" + type.name() + "\" is an enum; name one of its values, such as " + type.first());
        }
        Token constant = tokens.expectName("a value of " + type.name());
        return type.constant(constant.text())
                .map(c -> new Expr.Literal(new Value.Constant(c), name.start()))
                .orElseThrow(() -> tokens.source()
                        .unknown(constant.start(), "value", constant.text(), " of " + type.name(), names(type)));
    }

    private static List<String> names(EnumType type) {
        return type.constants().stream().map(EnumConstant::name).toList();
    }

    private Expr keywordOrBracket(Token token) throws ConditionException {
        if (tokens.accept("True")) {
            return new Expr.Literal(Truth.TRUE, token.start());
        }
        if (tokens.accept("False")) {
            return new Expr.Literal(Truth.FALSE, token.start());
        }
        if (tokens.accept("None")) {
            return new Expr.Literal(Nothing.NOTHING, token.start());
        }
        return brackets.bracketed();
    }
}
