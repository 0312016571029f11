package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Phrases;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.threat.condition.Said.Clause;

/** Says in words that a part of a condition is true, or that it is not. */
final class TruthWords implements ExprVisitor<Said, RuntimeException> {

    private static final TruthWords YES = new TruthWords(true);
    private static final TruthWords NO = new TruthWords(false);

    private final boolean holds;

    private TruthWords(boolean holds) {
        this.holds = holds;
    }

    /** What it says if the expression is true, or if it is not. */
    static Said say(Expr expr, boolean holds) {
        return expr.accept(holds ? YES : NO);
    }

    @Override
    public Said literal(Expr.Literal literal) {
        boolean true_ = Ternary.of(literal.value()) == Truth.TRUE;
        return new Clause("this", true_ == holds ? "always holds" : "never holds");
    }

    @Override
    public Said kindName(Expr.KindName kindName) {
        return new Clause("there", holds ? "is " + NounWords.of(kindName) : "is not " + NounWords.of(kindName));
    }

    @Override
    public Said name(Expr.Name name) {
        return new Clause(NounWords.of(name), holds ? "is there" : "is not there");
    }

    @Override
    public Said property(Expr.Property property) {
        return read(property, property.owner(), property.name());
    }

    @Override
    public Said control(Expr.Control control) {
        return read(control, control.owner(), control.name());
    }

    private Said read(Expr whole, Expr owner, String name) {
        ValueType type = NounWords.type(name);
        if (type == ValueType.BOOLEAN) {
            return new Clause(NounWords.of(owner), Phrases.predicate(name, holds));
        }
        String noun = NounWords.of(whole);
        if (type == ValueType.TEXT) {
            return new Clause(noun, holds ? "is not empty" : "is empty");
        }
        if (type instanceof ValueType.ListOf) {
            return new Clause("the number of " + noun, holds ? "is not 0" : "is 0");
        }
        return new Clause(
                noun, type == ValueType.INTEGER ? holds ? "is not 0" : "is 0" : holds ? "exists" : "does not exist");
    }

    @Override
    public Said call(Expr.Call call) {
        if (call.function() == Function.ANY || call.function() == Function.ALL) {
            return LoopWords.say(call.arguments().get(0), call.function() == Function.ALL, holds);
        }
        return new Clause(NounWords.of(call), holds ? "is not 0" : "is 0");
    }

    @Override
    public Said methodCall(Expr.MethodCall call) {
        return MethodWords.say(call, holds);
    }

    @Override
    public Said not(Expr.Not not) {
        return say(not.operand(), !holds);
    }

    @Override
    public Said junction(Expr.Junction junction) {
        return Said.of(
                junction.all() == holds,
                junction.operands().stream().map(o -> say(o, holds)).toList());
    }

    @Override
    public Said compared(Expr.Compared compared) {
        return ComparisonWords.say(compared, holds);
    }

    @Override
    public Said signed(Expr.Signed signed) {
        return new Clause(NounWords.of(signed), holds ? "is not 0" : "is 0");
    }

    @Override
    public Said arithmetic(Expr.Arithmetic arithmetic) {
        return new Clause(NounWords.of(arithmetic), holds ? "is not 0" : "is 0");
    }

    /** Said once each, for a choice in the condition of a choice would otherwise double with every step. */
    @Override
    public Said choice(Expr.Choice choice) {
        return new Clause(
                "",
                "(" + Sentence.below(say(choice.then(), holds)) + " if "
                        + Sentence.below(say(choice.condition(), true)) + ", else "
                        + Sentence.below(say(choice.otherwise(), holds)) + ")");
    }

    @Override
    public Said collected(Expr.Collected collected) {
        return new Clause("this", !collected.members().isEmpty() == holds ? "always holds" : "never holds");
    }

    @Override
    public Said comprehension(Expr.Comprehension comprehension) {
        return new Clause("the number of " + NounWords.of(comprehension), holds ? "is not 0" : "is 0");
    }
}
