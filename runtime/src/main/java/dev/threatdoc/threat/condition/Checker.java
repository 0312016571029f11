package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.threat.condition.Type.Simple;
import java.util.Collection;

/** Finds what cannot work before a condition is ever evaluated, and tells the types of its parts. */
final class Checker implements ExprVisitor<Type, ConditionException> {

    private final Source source;
    private final Variables<Type> variables = new Variables<>();
    private final PropertyRules properties;
    private final ComparisonRules comparisons;
    private final CallRules calls;
    private final WeaknessRules weaknesses;

    private Checker(Source source, Collection<ElementKind> targets, OwnNames own) {
        this.source = source;
        this.properties = new PropertyRules(source, own);
        this.comparisons = new ComparisonRules(source);
        this.calls = new CallRules(source, this);
        this.weaknesses = new WeaknessRules(source, this);
        variables.enter("target", Type.Reference.of(targets));
    }

    /** Refuses a condition that cannot work for any of the targets. */
    static void check(Expr expr, Collection<ElementKind> targets, Source source, OwnNames own)
            throws ConditionException {
        new Checker(source, targets, own).typeOf(expr);
    }

    /** The type of a part that must be a value. */
    Type typeOf(Expr expr) throws ConditionException {
        if (expr instanceof Expr.Comprehension comprehension && !comprehension.list()) {
            throw source.error(
                    expr.at(),
                    "a generator can only stand in any(), all(), len(), min(), max() or sum(), or behind \"in\"; "
                            + "elsewhere put it in brackets: [...]");
        }
        return expr.accept(this);
    }

    /** The type of a part that is run through: a generator is as good as a list there. */
    Type typeOfSource(Expr expr) throws ConditionException {
        return expr.accept(this);
    }

    @Override
    public Type literal(Expr.Literal literal) {
        return Type.of(literal.value());
    }

    @Override
    public Type kindName(Expr.KindName kindName) throws ConditionException {
        throw source.error(
                kindName.at(),
                "\"" + kindName.kind() + "\" is a kind; it can only be an argument of oneOf(), inside(), crosses(), "
                        + "enters() or exits()");
    }

    @Override
    public Type name(Expr.Name name) throws ConditionException {
        Type type = variables.find(name.name());
        if (type == null) {
            if (Function.find(name.name()).isPresent()) {
                throw source.error(name.at(), "\"" + name.name() + "\" is a function; write " + name.name() + "(...)");
            }
            throw source.unknown(name.at(), "name", name.name(), "", properties.namesBeside(variables.names()));
        }
        return type;
    }

    @Override
    public Type property(Expr.Property property) throws ConditionException {
        return properties.property(typeOf(property.owner()), property);
    }

    @Override
    public Type control(Expr.Control control) throws ConditionException {
        return properties.control(typeOf(control.owner()), control);
    }

    @Override
    public Type call(Expr.Call call) throws ConditionException {
        return calls.function(call);
    }

    @Override
    public Type methodCall(Expr.MethodCall call) throws ConditionException {
        return calls.method(call, typeOf(call.owner()));
    }

    @Override
    public Type not(Expr.Not not) throws ConditionException {
        typeOf(not.operand());
        return Simple.BOOLEAN;
    }

    @Override
    public Type junction(Expr.Junction junction) throws ConditionException {
        for (Expr operand : junction.operands()) {
            typeOf(operand);
        }
        return Simple.BOOLEAN;
    }

    @Override
    public Type compared(Expr.Compared compared) throws ConditionException {
        Type left = typeOf(compared.first());
        for (Expr.Compared.Link link : compared.links()) {
            boolean membership = link.comparison().isMembership();
            Type right = membership ? typeOfSource(link.operand()) : typeOf(link.operand());
            comparisons.check(link, left, right);
            weaknesses.check(compared.first(), link);
            left = right;
        }
        return Simple.BOOLEAN;
    }

    @Override
    public Type signed(Expr.Signed signed) throws ConditionException {
        number(signed.operand(), signed.negative() ? "-" : "+", signed.at());
        return Simple.NUMBER;
    }

    @Override
    public Type arithmetic(Expr.Arithmetic arithmetic) throws ConditionException {
        number(arithmetic.left(), arithmetic.operator().word(), arithmetic.at());
        number(arithmetic.right(), arithmetic.operator().word(), arithmetic.at());
        boolean byZero =
                arithmetic.right() instanceof Expr.Literal literal && Ternary.of(literal.value()) == Truth.FALSE;
        if (byZero && arithmetic.operator().divides()) {
            throw source.error(arithmetic.at(), "division by zero");
        }
        return Simple.NUMBER;
    }

    private void number(Expr operand, String operator, int at) throws ConditionException {
        Type type = typeOf(operand);
        if (!type.isNumeric() && !type.isLoose()) {
            throw source.error(at, "\"" + operator + "\" needs numbers, but this is " + type.words());
        }
    }

    @Override
    public Type choice(Expr.Choice choice) throws ConditionException {
        typeOf(choice.condition());
        return typeOf(choice.then()).or(typeOf(choice.otherwise()));
    }

    @Override
    public Type collected(Expr.Collected collected) throws ConditionException {
        Type member = Simple.NOTHING;
        for (Expr expr : collected.members()) {
            member = member.or(typeOf(expr));
        }
        return new Type.ListOf(member);
    }

    @Override
    public Type comprehension(Expr.Comprehension comprehension) throws ConditionException {
        for (Expr.Comprehension.Clause clause : comprehension.clauses()) {
            Type type = typeOfSource(clause.source());
            if (!(type instanceof Type.ListOf) && !type.isLoose()) {
                throw source.error(
                        clause.source().at(), "\"for\" needs a list to run through, but this is " + type.words());
            }
            variables.enter(clause.variable(), type instanceof Type.ListOf list ? list.member() : Simple.ANY);
            for (Expr condition : clause.conditions()) {
                typeOf(condition);
            }
        }
        Type member = typeOf(comprehension.element());
        comprehension.clauses().forEach(c -> variables.leave());
        return new Type.ListOf(member);
    }
}
