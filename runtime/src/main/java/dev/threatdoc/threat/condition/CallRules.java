package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.condition.Type.Simple;
import java.util.List;

/** What functions and methods take and give. */
final class CallRules {

    private final Source source;
    private final Checker checker;

    CallRules(Source source, Checker checker) {
        this.source = source;
        this.checker = checker;
    }

    /** The type of a function's result. */
    Type function(Expr.Call call) throws ConditionException {
        List<Expr> arguments = call.arguments();
        boolean several = call.function() == Function.MIN || call.function() == Function.MAX;
        if (arguments.isEmpty() || (arguments.size() > 1 && !several)) {
            throw source.error(
                    call.at(), call.function().word() + "() takes one argument, but here are " + arguments.size());
        }
        Type type = arguments.size() == 1
                ? checker.typeOfSource(arguments.get(0))
                : checker.collected(new Expr.Collected(Expr.Collected.Form.TUPLE, arguments, call.at()));
        boolean textLength = call.function() == Function.LEN && type == Simple.TEXT;
        if (!(type instanceof Type.ListOf) && !type.isLoose() && !textLength) {
            throw source.error(
                    arguments.get(0).at(), call.function().word() + "() needs a list, but this is " + type.words());
        }
        Type member = type instanceof Type.ListOf list ? list.member() : Simple.ANY;
        return switch (call.function()) {
            case ANY, ALL -> Simple.BOOLEAN;
            case LEN -> Simple.NUMBER;
            case SUM -> numbers(call, member);
            case MIN, MAX -> ordered(call, member);
        };
    }

    private Type numbers(Expr.Call call, Type member) throws ConditionException {
        if (!member.isNumeric() && !member.isLoose()) {
            throw source.error(call.at(), "sum() needs numbers, but here each is " + member.words());
        }
        return Simple.NUMBER;
    }

    private Type ordered(Expr.Call call, Type member) throws ConditionException {
        if (!member.isLoose() && !ComparisonRules.canOrder(member)) {
            throw source.error(
                    call.at(),
                    call.function().word() + "() needs numbers, texts or values of an enum that has an order, but here "
                            + "each is " + member.words());
        }
        return member;
    }

    /** The type of a method's result. */
    Type method(Expr.MethodCall call, Type owner) throws ConditionException {
        Method method = call.method();
        if (method.isAboutText()) {
            none(call);
            if (owner != Simple.TEXT && !owner.isLoose()) {
                throw source.error(call.at(), method.word() + "() needs a text, but this is " + owner.words());
            }
            return Simple.TEXT;
        }
        if (!(owner instanceof Type.Reference) && !owner.isLoose()) {
            throw source.error(
                    call.at(), method.word() + "() needs an item of the model, but this is " + owner.words());
        }
        boolean flow = method.isAboutCrossing() || method == Method.HAS_DATA_LEAKS;
        if (flow && owner instanceof Type.Reference item && !item.maybe(Kinds.DATAFLOW)) {
            throw source.error(call.at(), method.word() + "() is for a Dataflow, but this is " + item.words());
        }
        switch (method) {
            case HAS_DATA_LEAKS -> none(call);
            case CHECK_TLS_VERSION -> flows(call);
            default -> references(call);
        }
        return Simple.BOOLEAN;
    }

    private void none(Expr.MethodCall call) throws ConditionException {
        if (!call.arguments().isEmpty()) {
            throw source.error(call.arguments().get(0).at(), call.method().word() + "() takes no argument");
        }
    }

    private void flows(Expr.MethodCall call) throws ConditionException {
        if (call.arguments().size() != 1) {
            throw source.error(call.at(), "checkTLSVersion() takes one list of flows, such as target.inputs");
        }
        Expr argument = call.arguments().get(0);
        Type type = checker.typeOfSource(argument);
        Type member = type instanceof Type.ListOf list ? list.member() : type.isLoose() ? Simple.ANY : Simple.TEXT;
        boolean flows = member.isLoose() || (member instanceof Type.Reference item && item.maybe(Kinds.DATAFLOW));
        if (!flows) {
            throw source.error(argument.at(), "checkTLSVersion() needs a list of flows, such as target.inputs");
        }
    }

    private void references(Expr.MethodCall call) throws ConditionException {
        if (call.arguments().isEmpty()) {
            throw source.error(call.at(), call.method().word() + "() needs at least one kind or name");
        }
        for (Expr argument : call.arguments()) {
            reference(call.method(), argument);
        }
    }

    private void reference(Method method, Expr argument) throws ConditionException {
        if (argument instanceof Expr.KindName name) {
            if (method.isAboutBoundaries() && !name.kind().is(Kinds.BOUNDARY)) {
                throw source.error(
                        argument.at(),
                        method.word() + "() takes Boundary or the name of one in quotes, but " + name.kind()
                                + " is no boundary");
            }
            return;
        }
        Type type = checker.typeOf(argument);
        boolean item = type instanceof Type.Reference r && (!method.isAboutBoundaries() || r.maybe(Kinds.BOUNDARY));
        if (!item && type != Simple.TEXT && !type.isLoose()) {
            String what = method.isAboutBoundaries() ? "Boundary or the name of one" : "kinds or names";
            throw source.error(
                    argument.at(), method.word() + "() takes " + what + " in quotes, but this is " + type.words());
        }
    }
}
