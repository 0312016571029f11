package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Phrases;
import dev.threatdoc.model.vocabulary.ValueType;
import dev.threatdoc.threat.condition.Clause.Simple;

/** Says in words that a part of a condition is true, or that it is not. */
final class TruthWords implements ExprVisitor<Clause, RuntimeException> {

    private static final TruthWords YES = new TruthWords(true);
    private static final TruthWords NO = new TruthWords(false);

    private final boolean holds;

    private TruthWords(boolean holds) {
        this.holds = holds;
    }

    /** What it says if the expression is true, or if it is not. */
    static Clause say(Expr expr, boolean holds) {
        return expr.accept(holds ? YES : NO);
    }

    @Override
    public Clause literal(Expr.Literal literal) {
        boolean true_ = Ternary.of(literal.value()) == Truth.TRUE;
        return new Simple("this", true_ == holds ? "always holds" : "never holds");
    }

    @Override
    public Clause kindName(Expr.KindName kindName) {
        return new Simple("there", holds ? "is " + NounWords.of(kindName) : "is not " + NounWords.of(kindName));
    }

    @Override
    public Clause name(Expr.Name name) {
        return new Simple(NounWords.of(name), holds ? "is there" : "is not there");
    }

    @Override
    public Clause property(Expr.Property property) {
        return read(property, property.owner(), property.name());
    }

    @Override
    public Clause control(Expr.Control control) {
        return read(control, control.owner(), control.name());
    }

    private Clause read(Expr whole, Expr owner, String name) {
        ValueType type = NounWords.type(name);
        if (type == ValueType.BOOLEAN) {
            return new Simple(NounWords.of(owner), Phrases.predicate(name, holds));
        }
        String noun = NounWords.of(whole);
        if (type == ValueType.TEXT) {
            return new Simple(noun, holds ? "is not empty" : "is empty");
        }
        if (type instanceof ValueType.ListOf) {
            return new Simple("the number of " + noun, holds ? "is not 0" : "is 0");
        }
        return new Simple(
                noun, type == ValueType.INTEGER ? holds ? "is not 0" : "is 0" : holds ? "exists" : "does not exist");
    }

    @Override
    public Clause call(Expr.Call call) {
        if (call.function() == Function.ANY || call.function() == Function.ALL) {
            return LoopWords.say(call.arguments().get(0), call.function() == Function.ALL, holds);
        }
        return new Simple(NounWords.of(call), holds ? "is not 0" : "is 0");
    }

    @Override
    public Clause methodCall(Expr.MethodCall call) {
        return MethodWords.say(call, holds);
    }

    @Override
    public Clause not(Expr.Not not) {
        return say(not.operand(), !holds);
    }

    @Override
    public Clause junction(Expr.Junction junction) {
        return Clause.of(
                junction.all() == holds,
                junction.operands().stream().map(o -> say(o, holds)).toList());
    }

    @Override
    public Clause compared(Expr.Compared compared) {
        return ComparisonWords.say(compared, holds);
    }

    @Override
    public Clause signed(Expr.Signed signed) {
        return new Simple(NounWords.of(signed), holds ? "is not 0" : "is 0");
    }

    @Override
    public Clause arithmetic(Expr.Arithmetic arithmetic) {
        return new Simple(NounWords.of(arithmetic), holds ? "is not 0" : "is 0");
    }

    /** Said once each, for a choice in the condition of a choice would otherwise double with every step. */
    @Override
    public Clause choice(Expr.Choice choice) {
        return new Simple(
                "",
                "(" + Sentence.below(say(choice.then(), holds)) + " if "
                        + Sentence.below(say(choice.condition(), true)) + ", else "
                        + Sentence.below(say(choice.otherwise(), holds)) + ")");
    }

    @Override
    public Clause collected(Expr.Collected collected) {
        return new Simple("this", !collected.members().isEmpty() == holds ? "always holds" : "never holds");
    }

    @Override
    public Clause comprehension(Expr.Comprehension comprehension) {
        return new Simple("the number of " + NounWords.of(comprehension), holds ? "is not 0" : "is 0");
    }
}
