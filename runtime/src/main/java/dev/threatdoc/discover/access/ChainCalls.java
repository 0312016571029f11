package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Loggers;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The calls that set up a chain, in the order in which they are made: in its method, and in the methods and functions
 * that its builder, or a part of it, is handed to. Of a branch only what the configuration chooses is taken; where that
 * is open, what the choices say.
 */
final class ChainCalls {

    /** What sets rules, and can be given a function that does. */
    static final Set<String> RULES =
            Set.of("authorizeRequests", "authorizeHttpRequests", "authorizeExchange", "authorizeRequest");

    private static final Set<String> APPLY = Set.of("apply", "with");
    private static final List<String> OWN_CONFIGURER = List.of("init", "configure");
    private static final Pattern PART =
            Pattern.compile(".*(MatcherRegistry|UrlRegistry|AuthorizeExchangeSpec|AuthorizedUrl)");
    private static final Pattern NO_PART = Pattern.compile("(get|build).*");
    private static final int MOST_STEPS = 12;

    /**
     * A call.
     *
     * @param site the call
     * @param isRead whether all that it does is known; else rules may be set by it where nobody looked
     */
    record Step(Site<Expression.Call> site, boolean isRead) {}

    private final Handed handed;
    private final Switches switches;
    private final List<Boolean> choices;
    private int open;
    private boolean hasUnread;
    private final List<Step> steps = new ArrayList<>();
    private final Set<CodeMethod> reached = new HashSet<>();
    private final List<CodeMethod> within = new ArrayList<>();

    private ChainCalls(Handed handed, Switches switches, List<Boolean> choices) {
        this.handed = handed;
        this.switches = switches;
        this.choices = choices;
    }

    /**
     * Reads a method.
     *
     * @param choices for each branch that nothing decides whether it is taken, in their order; those behind are
     */
    static ChainCalls of(SecurityChain chain, Handed handed, Switches switches, List<Boolean> choices) {
        ChainCalls calls = new ChainCalls(handed, switches, choices);
        CodeType owner = handed.owner(chain.type(), chain.method());
        calls.walk(chain.method().body(), new Handed.Frame(chain.type(), owner, chain.method(), new HashSet<>()));
        return calls;
    }

    /** The calls, what each is made on and its arguments before it. */
    List<Step> steps() {
        return steps;
    }

    /** How many branches nothing decides. */
    int open() {
        return open;
    }

    /** Whether something from elsewhere was put into the chain that may set rules. */
    boolean hasUnread() {
        return hasUnread;
    }

    /** The other methods whose calls these are. */
    Set<CodeMethod> reached() {
        return reached;
    }

    /** Whether what stands behind them is not reached. */
    private boolean walk(List<Expression> expressions, Handed.Frame frame) {
        for (Expression expression : expressions) {
            if (walk(expression, frame)) {
                return true;
            }
        }
        return false;
    }

    private boolean walk(Expression expression, Handed.Frame frame) {
        if (expression instanceof Expression.Branch branch) {
            return branch(branch.condition(), branch.chosen(), branch.otherwise(), frame);
        }
        if (expression instanceof Expression.Choice choice) {
            return branch(choice.condition(), choice.chosen(), Optional.of(choice.otherwise()), frame);
        }
        if (expression instanceof Expression.Call call) {
            call(call, frame);
            return false;
        }
        if (expression instanceof Expression.Assign assign) {
            // What a function does is done where it is called.
            if (!Handed.isFunction(assign.value())) {
                walk(assign.value(), frame);
            }
            if (isPart(assign.value(), frame) && assign.target() instanceof Expression.Variable variable) {
                frame.parts().add(variable.name());
            }
            return false;
        }
        if (expression instanceof Expression.Return || expression instanceof Expression.Leave) {
            expression.parts().stream().filter(p -> !Handed.isFunction(p)).forEach(p -> walk(p, frame));
            return true;
        }
        if (expression instanceof Expression.Other) {
            return walk(expression.parts(), frame);
        }
        expression.parts().forEach(p -> walk(p, frame));
        return false;
    }

    private boolean branch(
            Expression condition, Expression chosen, Optional<Expression> otherwise, Handed.Frame frame) {
        walk(condition, frame);
        boolean taken = switches.holds(condition, site(condition, frame)).orElseGet(() -> {
            int at = open++;
            return at >= choices.size() || choices.get(at);
        });
        return taken ? walk(chosen, frame) : otherwise.isPresent() && walk(otherwise.get(), frame);
    }

    private void call(Expression.Call call, Handed.Frame frame) {
        call.receiver().ifPresent(r -> walk(r, frame));
        boolean rooted = isRooted(call, frame);
        for (Expression argument : call.arguments()) {
            if (argument instanceof Expression.Lambda lambda) {
                walk(lambda.body(), rooted ? frame.with(lambda.parameters()) : frame);
            } else if (!Handed.isFunction(argument)) {
                walk(argument, frame);
            }
        }
        if (rooted && RULES.contains(call.name())) {
            call.argument(0).filter(a -> !(a instanceof Expression.Lambda)).ifPresent(a -> function(a, call, frame));
        }
        steps.add(new Step(site(call, frame), true));
        if (rooted && APPLY.contains(call.name())) {
            call.argument(0).ifPresent(a -> applied(a, frame));
        } else if (!rooted && call.arguments().stream().anyMatch(a -> isPart(a, frame))) {
            handOver(call, frame);
        }
    }

    /** What a function does that was made elsewhere. */
    private void function(Expression function, Expression.Call call, Handed.Frame frame) {
        if (function instanceof Expression.Call made && made.name().equals("withDefaults")) {
            return;
        }
        Optional<Handed.Target> target = handed.function(function, frame);
        if (target.isPresent()) {
            enter(target.get(), Set.of(), frame);
        } else if (!(function instanceof Expression.New created
                && !created.body().isEmpty())) {
            steps.add(new Step(site(call, frame), false));
        }
    }

    /** A configurer of one's own sets up the chain as it likes, and one from elsewhere may. */
    private void applied(Expression configurer, Handed.Frame frame) {
        Optional<CodeType> type = handed.type(configurer, frame);
        if (type.isEmpty()) {
            hasUnread |= !Handed.isSprings(configurer);
            return;
        }
        for (String name : OWN_CONFIGURER) {
            handed.method(type.get(), name, 1).ifPresent(t -> enter(t, Set.of(), frame));
        }
    }

    private void handOver(Expression.Call call, Handed.Frame frame) {
        if (Loggers.isLogLine(call) || isLogged(call)) {
            return;
        }
        List<Handed.Target> targets = handed.of(call, frame);
        if (targets.size() == 1) {
            Set<Integer> parts = new HashSet<>();
            for (int i = 0; i < call.arguments().size(); i++) {
                if (isPart(call.arguments().get(i), frame)) {
                    parts.add(i);
                }
            }
            enter(targets.get(0), parts, frame);
            return;
        }
        List<Expression.Call> known = WellKnownRules.of(call, frame.type());
        if (known.isEmpty()) {
            steps.add(new Step(site(call, frame), false));
        }
        known.forEach(k -> steps.add(new Step(site(k, frame), true)));
    }

    private static boolean isLogged(Expression.Call call) {
        return call.receiver().orElse(null) instanceof Expression.Variable variable
                && variable.name().toLowerCase(Locale.ROOT).startsWith("log");
    }

    /**
     * Goes into a method or function.
     *
     * @param parts which of its parameters stand for the builder or a part of it; all if none is named
     */
    private void enter(Handed.Target target, Set<Integer> parts, Handed.Frame from) {
        CodeMethod method = target.method();
        if (within.size() >= MOST_STEPS || within.contains(method)) {
            return;
        }
        Set<String> names = new HashSet<>(target.parameters());
        for (int i = 0; i < method.parameters().size() && target.body().isEmpty(); i++) {
            CodeParameter parameter = method.parameters().get(i);
            if (parts.isEmpty() || parts.contains(i)) {
                names.add(parameter.name());
            }
        }
        if (!method.equals(from.method())) {
            reached.add(method);
        }
        within.add(method);
        walk(target.body().orElse(method.body()), new Handed.Frame(target.self(), target.type(), method, names));
        within.remove(within.size() - 1);
    }

    private boolean isPart(Expression expression, Handed.Frame frame) {
        if (expression instanceof Expression.Call call) {
            return !NO_PART.matcher(call.name()).matches() && isRooted(call, frame);
        }
        return expression instanceof Expression.Variable variable
                && (frame.parts().contains(variable.name())
                        || variable.type()
                                .filter(t -> t.isAny(SecurityChain.BUILDERS)
                                        || PART.matcher(t.simpleName()).matches())
                                .isPresent());
    }

    /** Whether it is a part of a chain of calls that begins at the builder, or at a method that hands it back. */
    private boolean isRooted(Expression.Call call, Handed.Frame frame) {
        Expression receiver = call.receiver().orElse(null);
        if (!(receiver instanceof Expression.Call before)) {
            return receiver != null && isPart(receiver, frame);
        }
        return isRooted(before, frame)
                || (!before.name().equals("build")
                        && before.arguments().stream()
                                .anyMatch(a -> a instanceof Expression.Variable && isPart(a, frame)));
    }

    private static <E extends Expression> Site<E> site(E expression, Handed.Frame frame) {
        return new Site<>(expression, frame.type(), frame.method().place());
    }
}
