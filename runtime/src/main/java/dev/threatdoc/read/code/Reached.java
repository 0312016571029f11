package dev.threatdoc.read.code;

import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known where an expression of a method is reached: the conditions around it, those for which the method would
 * have been left before, and the calls that came back.
 *
 * <p>Told by how statements nest and not by what loops may do, so what is known is right unless a variable is given
 * something else in between.
 */
@Experimental
public final class Reached {

    private final Expression target;
    private final List<Known> known = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    /**
     * A condition of which it is known whether it holds.
     *
     * @param about the one variable for which that is known; empty where it is for all
     */
    public record Known(Expression condition, boolean holds, Optional<String> about) {}

    /**
     * A call that came back without a failure.
     *
     * @param about the one variable for which it did, unless that holds nothing; empty where it is for all
     */
    public record Done(Expression.Call call, Optional<String> about) {}

    private Reached(Expression target) {
        this.target = target;
    }

    /** What is known where an expression, that very object, stands among statements; nothing if it does not. */
    public static Reached in(List<Expression> statements, Expression target) {
        Reached reached = new Reached(target);
        if (!reached.findInOrder(statements)) {
            reached.forget(0, 0);
        }
        return reached;
    }

    /** What is known when all of some statements were done. */
    public static Reached after(List<Expression> statements) {
        Reached reached = new Reached(new Expression.Other(List.of(), 0));
        statements.forEach(reached::after);
        return reached;
    }

    /** The conditions. */
    public List<Known> known() {
        return known;
    }

    /** The calls that came back without a failure. */
    public List<Done> done() {
        return done;
    }

    private void forget(int knownBefore, int doneBefore) {
        known.subList(knownBefore, known.size()).clear();
        done.subList(doneBefore, done.size()).clear();
    }

    private boolean findInOrder(List<Expression> parts) {
        int knownBefore = known.size();
        int doneBefore = done.size();
        for (Expression part : parts) {
            if (find(part)) {
                return true;
            }
            after(part);
        }
        forget(knownBefore, doneBefore);
        return false;
    }

    private boolean findWhere(Expression condition, boolean holds, Expression part) {
        known.add(new Known(condition, holds, Optional.empty()));
        if (find(part)) {
            return true;
        }
        known.remove(known.size() - 1);
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // The same text may stand there twice.
    private boolean find(Expression expression) {
        if (expression == target) {
            return true;
        }
        if (expression instanceof Expression.Branch branch) {
            return find(branch.condition())
                    || findWhere(branch.condition(), true, branch.chosen())
                    || branch.otherwise()
                            .filter(o -> findWhere(branch.condition(), false, o))
                            .isPresent();
        }
        if (expression instanceof Expression.Choice choice) {
            return find(choice.condition())
                    || findWhere(choice.condition(), true, choice.chosen())
                    || findWhere(choice.condition(), false, choice.otherwise());
        }
        if (expression instanceof Expression.Computed computed && isShort(computed)) {
            return find(computed.parts().get(0))
                    || findWhere(
                            computed.parts().get(0),
                            computed.operator().equals(Expression.Computed.AND),
                            computed.parts().get(1));
        }
        if (expression instanceof Expression.Switch choice) {
            return find(choice.selector()) || choice.cases().stream().anyMatch(c -> findIn(c, choice));
        }
        if (expression instanceof Expression.Try attempt) {
            return findInOrder(attempt.body())
                    || attempt.handlers().stream().anyMatch(this::find)
                    || attempt.last().stream().anyMatch(this::find);
        }
        return findInOrder(expression.parts());
    }

    private boolean findIn(Expression.Case way, Expression.Switch choice) {
        if (!way.labels().isEmpty()) {
            known.add(oneOf(choice));
        }
        if (findInOrder(way.body())) {
            return true;
        }
        if (!way.labels().isEmpty()) {
            known.remove(known.size() - 1);
        }
        return false;
    }

    /** The value that decides is one of those that are written there. */
    private static Known oneOf(Expression.Switch choice) {
        Expression written = new Expression.Literal("one of the labels", choice.line());
        return new Known(
                new Expression.Call(Optional.empty(), "equalsAny", List.of(choice.selector(), written), choice.line()),
                true,
                Optional.empty());
    }

    private static boolean isShort(Expression.Computed computed) {
        return computed.parts().size() == 2
                && (computed.operator().equals(Expression.Computed.AND)
                        || computed.operator().equals(Expression.Computed.OR));
    }

    /** Takes down what is known after a statement, or a part of one. */
    private void after(Expression expression) {
        if (expression instanceof Expression.Branch branch) {
            after(branch.condition());
            if (leaves(branch.chosen())) {
                known.add(new Known(branch.condition(), false, Optional.empty()));
            } else {
                resets(branch.chosen()).ifPresent(v -> known.add(new Known(branch.condition(), false, Optional.of(v))));
                Empty.unless(branch.condition()).ifPresent(v -> afterFor(v, branch.chosen()));
            }
            if (branch.otherwise().filter(Reached::leaves).isPresent()) {
                known.add(new Known(branch.condition(), true, Optional.empty()));
            }
        } else if (expression instanceof Expression.Try attempt) {
            if (attempt.handlers().stream().allMatch(Reached::leaves)) {
                attempt.body().forEach(this::after);
            }
        } else if (expression instanceof Expression.Choice choice) {
            after(choice.condition());
        } else if (expression instanceof Expression.Switch choice) {
            if (choice.cases().stream().anyMatch(c -> c.labels().isEmpty() && endsLeaving(c.body()))) {
                known.add(oneOf(choice));
            }
        } else if (expression instanceof Expression.Computed computed && isShort(computed)) {
            after(computed.parts().get(0));
        } else if (!(expression instanceof Expression.Lambda || expression instanceof Expression.Other)) {
            List<Expression> parts =
                    expression instanceof Expression.New created ? created.arguments() : expression.parts();
            parts.forEach(this::after);
            if (expression instanceof Expression.Call call) {
                done.add(new Done(call, Optional.empty()));
            }
        }
    }

    /** Takes down what is known of a variable after a statement that is left out only if the variable holds nothing. */
    private void afterFor(String variable, Expression statement) {
        int knownBefore = known.size();
        int doneBefore = done.size();
        (statement instanceof Expression.Other ? statement.parts() : List.of(statement)).forEach(this::after);
        Optional<String> about = Optional.of(variable);
        known.subList(knownBefore, known.size())
                .replaceAll(k -> new Known(k.condition(), k.holds(), k.about().or(() -> about)));
        done.subList(doneBefore, done.size())
                .replaceAll(d -> new Done(d.call(), d.about().or(() -> about)));
    }

    /** Whether what follows a statement is not reached from it. */
    private static boolean leaves(Expression statement) {
        if (statement instanceof Expression.Branch branch) {
            return leaves(branch.chosen())
                    && branch.otherwise().filter(Reached::leaves).isPresent();
        }
        if (statement instanceof Expression.Try attempt) {
            return endsLeaving(attempt.last())
                    || (endsLeaving(attempt.body())
                            && attempt.handlers().stream().allMatch(Reached::leaves));
        }
        return statement instanceof Expression.Return
                || statement instanceof Expression.Leave
                || (statement instanceof Expression.Call call && call.name().equals("exit"))
                || (statement instanceof Expression.Other && endsLeaving(statement.parts()));
    }

    private static boolean endsLeaving(List<Expression> statements) {
        return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }

    /** The variable that a statement, or a block of one, gives a text that is written there. */
    private static Optional<String> resets(Expression statement) {
        Expression only =
                statement instanceof Expression.Other && statement.parts().size() == 1
                        ? statement.parts().get(0)
                        : statement;
        return only instanceof Expression.Assign assign
                        && assign.target() instanceof Expression.Variable target
                        && isWritten(assign.value())
                ? Optional.of(target.name())
                : Optional.empty();
    }

    private static boolean isWritten(Expression value) {
        return value instanceof Expression.Literal
                || (value instanceof Expression.Select constant && constant.of() instanceof Expression.Type)
                || (value instanceof Expression.Variable variable
                        && variable.name().equals(variable.name().toUpperCase(Locale.ROOT)));
    }

    /**
     * Whether a condition that holds, or does not, says something of which its parts can be asked one by one.
     *
     * @param says tells it of a part that is not put together of others
     */
    public static boolean implies(Expression condition, boolean holds, Says says) {
        if (condition instanceof Expression.Computed computed
                && !computed.parts().isEmpty()) {
            if (computed.operator().equals(Expression.Computed.NOT)) {
                return implies(computed.parts().get(0), !holds, says);
            }
            if (isShort(computed)) {
                Stream<Expression> parts = computed.parts().stream();
                // Of what holds together each part holds; of what holds or not, any may be the one.
                return computed.operator().equals(Expression.Computed.AND) == holds
                        ? parts.anyMatch(p -> implies(p, holds, says))
                        : parts.allMatch(p -> implies(p, holds, says));
            }
        }
        return says.of(condition, holds);
    }

    /** What a part of a condition says. */
    @FunctionalInterface
    public interface Says {

        /** Whether it says it if it holds, or if it does not. */
        boolean of(Expression part, boolean holds);
    }
}
