package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.condition.Expr.Collected.Form;
import dev.threatdoc.threat.condition.Expr.Compared.Link;
import dev.threatdoc.threat.condition.Expr.Comprehension.Clause;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Trees at random of every form that can be written, whether or not the checker would let them pass. */
final class RandomTree {

    private static final List<String> TEXTS =
            List.of("", "HTTP", "it's \"so\"", "a\\b", "\n\t", "\u00e9\ud83d\udd12", "# not");

    private final Random random;
    private int loops;

    RandomTree(Random random) {
        this.random = random;
    }

    Expr expression(int depth) {
        if (depth <= 0) {
            return leaf();
        }
        return switch (random.nextInt(13)) {
            case 0 -> new Expr.Property(expression(depth - 1), "isHardened", 0);
            case 1 -> new Expr.Control(expression(depth - 1), "validatesInput", 0);
            case 2 -> new Expr.Call(pick(Function.values()), arguments(depth), 0);
            case 3 -> new Expr.MethodCall(expression(depth - 1), pick(Method.values()), arguments(depth), 0);
            case 4 -> new Expr.Not(expression(depth - 1), 0);
            case 5 -> new Expr.Junction(random.nextBoolean(), some(2, () -> expression(depth - 1)), 0);
            case 6 ->
                new Expr.Compared(
                        expression(depth - 1),
                        some(1, () -> new Link(pick(Comparison.values()), expression(depth - 1), 0)),
                        0);
            case 7 -> new Expr.Signed(random.nextBoolean(), expression(depth - 1), 0);
            case 8, 9 -> new Expr.Arithmetic(pick(Operator.values()), expression(depth - 1), expression(depth - 1), 0);
            case 10 -> new Expr.Choice(expression(depth - 1), expression(depth - 1), expression(depth - 1), 0);
            case 11 -> collected(depth);
            default -> comprehension(depth);
        };
    }

    private Expr leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> new Expr.Literal(Truth.of(random.nextBoolean()), 0);
            case 1 -> new Expr.Literal(Nothing.NOTHING, 0);
            case 2 -> new Expr.Literal(new Value.Whole(random.nextLong() >>> (1 + random.nextInt(62))), 0);
            case 3 -> new Expr.Literal(new Value.Decimal(random.nextInt(100_000) / 64.0), 0);
            case 4 -> new Expr.Literal(new Value.Text(pick(TEXTS.toArray(new String[0]))), 0);
            case 5 -> new Expr.Literal(new Value.Constant(Enums.TLS_VERSION.first()), 0);
            case 6 -> new Expr.KindName(Kinds.SERVER, 0);
            default -> new Expr.Name(random.nextBoolean() ? "target" : "x", 0);
        };
    }

    private Expr collected(int depth) {
        Form form = pick(Form.values());
        return new Expr.Collected(form, some(form == Form.SET ? 1 : 0, () -> expression(depth - 1)), 0);
    }

    private Expr comprehension(int depth) {
        if (loops == Limits.MAX_LOOPS) {
            return leaf();
        }
        loops++;
        Clause clause = new Clause("x", expression(depth - 1), some(0, () -> expression(depth - 1)), 0);
        Expr made = new Expr.Comprehension(random.nextBoolean(), expression(depth - 1), List.of(clause), 0);
        loops--;
        return made;
    }

    private List<Expr> arguments(int depth) {
        return some(0, () -> expression(depth - 1));
    }

    private <T> List<T> some(int least, Supplier<T> item) {
        return Stream.generate(item).limit(least + random.nextInt(3)).toList();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
