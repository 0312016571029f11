package dev.threatdoc.threat.condition;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One evaluation of a condition: what it is evaluated for, its variables, and the steps that it has left. */
final class Frame {

    /** Steps in loops; thousands of times what a sensible rule takes on a large model, and done in a second. */
    static final long BUDGET = 10_000_000;

    private final Subject target;
    private final ModelGraph graph;
    private final @Nullable Map<Unknown, Value> given;
    private final Value[] variables;
    private long stepsLeft = BUDGET;
    private boolean sawUnknown;
    private @Nullable Set<ReadValue> notes;

    /**
     * What is undeclared has its default.
     *
     * @param variables how many variables the condition has
     */
    Frame(Subject target, ModelGraph graph, int variables) {
        this(target, graph, null, variables);
    }

    /**
     * What is undeclared is {@link Open}.
     *
     * @param variables how many variables the condition has
     * @param given what some of it is to be all the same
     */
    Frame(Subject target, ModelGraph graph, int variables, Map<Unknown, Value> given) {
        this(target, graph, given, variables);
    }

    private Frame(Subject target, ModelGraph graph, @Nullable Map<Unknown, Value> given, int variables) {
        this.target = target;
        this.graph = graph;
        this.given = given;
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

    /** Whether anything undeclared has been read. */
    boolean sawUnknown() {
        return sawUnknown;
    }

    /** How many steps it has taken so far. */
    long stepsTaken() {
        return BUDGET - stepsLeft;
    }

    /** Has each value that is read from here on added to a set. */
    void note(Set<ReadValue> values) {
        notes = values;
    }

    /** The set that values are added to; null if nobody wants to know. */
    @Nullable
    Set<ReadValue> notes() {
        return notes;
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
    Value read(Item item, PropertyName name, Property property, boolean control) {
        if (notes != null) {
            notes.add(new ReadValue(item.id(), item.name(), name, control, property));
        }
        if (property.isAssumed() && PropertySpec.isOpenByDefault(name)) {
            sawUnknown = true;
            if (given != null) {
                Unknown unknown = new Unknown(item.id(), item.name(), name, control);
                Value value = given.get(unknown);
                return value == null ? Open.because(unknown) : value;
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
