package dev.threatdoc.condition;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Subject;
import dev.threatdoc.vocabulary.EnumConstant;
import java.util.Arrays;
import java.util.List;

/** One evaluation of a condition: what it is evaluated for, its variables, and the steps that it has left. */
final class Frame {

    /** Steps in loops; thousands of times what a sensible rule takes on a large model, and done in a second. */
    static final long BUDGET = 10_000_000;

    private final Subject target;
    private final ModelGraph graph;
    private final boolean leaveOpen;
    private final Value[] variables;
    private long stepsLeft = BUDGET;
    private boolean sawUnknown;

    /**
     * @param leaveOpen whether what nobody declared is {@link Open}, as opposed to what its default says
     * @param variables how many variables the condition has
     */
    Frame(Subject target, ModelGraph graph, boolean leaveOpen, int variables) {
        this.target = target;
        this.graph = graph;
        this.leaveOpen = leaveOpen;
        this.variables = new Value[variables];
        Arrays.fill(this.variables, Nothing.NOTHING);
    }

    Subject target() {
        return target;
    }

    ModelGraph graph() {
        return graph;
    }

    Value variable(int index) {
        return variables[index];
    }

    void set(int index, Value value) {
        variables[index] = value;
    }

    /** Whether anything that nobody declared has been read. */
    boolean sawUnknown() {
        return sawUnknown;
    }

    /** Counts steps of a loop. */
    void step(long steps) {
        stepsLeft -= steps;
        if (stepsLeft < 0) {
            throw new ConditionBudgetException(
                    "The condition took more than " + BUDGET + " steps for \"" + target.name() + "\"");
        }
    }

    /** The value of a property or control. */
    Value read(Item item, String name, Property property, boolean control) {
        if (property.isAssumed()) {
            sawUnknown = true;
            if (leaveOpen) {
                return Open.because(new Unknown(item.id(), item.name(), name, control));
            }
        }
        return value(property.value());
    }

    private Value value(Object value) {
        if (value instanceof Boolean truth) {
            return Truth.of(truth);
        }
        if (value instanceof Number number) {
            return new Value.Whole(number.longValue());
        }
        if (value instanceof EnumConstant constant) {
            return new Value.Constant(constant);
        }
        if (value instanceof List<?> list) {
            step(list.size());
            return new Value.Many(list.stream().map(this::value).toList(), false);
        }
        return new Value.Text((String) value);
    }
}
