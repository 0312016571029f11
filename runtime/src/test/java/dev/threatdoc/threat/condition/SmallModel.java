package dev.threatdoc.threat.condition;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A flow with two ends and two data assets, of which a few properties are declared or not as a test says.
 *
 * @param states for each of the {@link #OPEN} properties the index of its value, or -1 if nobody declared it
 */
record SmallModel(List<Integer> states) {

    /** A property with some of the values that it may have. */
    record OpenProperty(Unknown unknown, List<Object> values) {}

    static final List<OpenProperty> OPEN = List.of(
            open("Web", "usesCache", false, false, true),
            open("Web", "isHardened", true, false, true),
            open("DB", "isShared", false, false, true),
            open("DB", "minTLSVersion", false, Enums.TLS_VERSION),
            open("F", "tlsVersion", false, Enums.TLS_VERSION),
            open("F", "protocol", false, "", "HTTP", "DB", "Vault"),
            open("F", "order", false, -1, 1, 2),
            open("F", "sourceFiles", false, List.of(), List.of("a")),
            open("D1", "isPII", false, false, true),
            open("D2", "isPII", false, false, true),
            open("D1", "classification", false, Enums.CLASSIFICATION),
            open("DB", "hasWriteAccess", false, false, true),
            open("F", "isEncrypted", true, false, true),
            open("F", "authenticatedWith", false, false, true));

    /** States in which up to eight properties are open, each number as often as the other. */
    static Arbitrary<List<Integer>> randomStates() {
        return Arbitraries.randomValue(SmallModel::randomStates);
    }

    static List<Integer> randomStates(Random random) {
        List<Integer> states = new ArrayList<>();
        OPEN.forEach(p -> states.add(random.nextInt(p.values().size())));
        // Eight properties with many values each would take too long; every other time there are only such with few.
        int most = random.nextBoolean() ? Integer.MAX_VALUE : FEW_VALUES;
        List<Integer> properties = new ArrayList<>(IntStream.range(0, OPEN.size())
                .filter(p -> OPEN.get(p).values().size() <= most)
                .boxed()
                .toList());
        Collections.shuffle(properties, random);
        properties.subList(0, random.nextInt(MOST_OPEN + 1)).forEach(p -> states.set(p, -1));
        return states;
    }

    private static final int MOST_OPEN = 8;
    private static final int FEW_VALUES = 3;
    private static final int MOST_COMPLETIONS = 768;

    /** The model of some states; of those that are open, as many count as declared as makes them eight at the most. */
    static SmallModel of(List<Integer> states) {
        List<Integer> bounded = new ArrayList<>();
        int open = 0;
        int completions = 1;
        for (int i = 0; i < OPEN.size(); i++) {
            int values = OPEN.get(i).values().size();
            int state = Math.min(states.get(i), values - 1);
            if (state < 0 && (open == MOST_OPEN || completions * values > MOST_COMPLETIONS)) {
                state = 0;
            } else if (state < 0) {
                open++;
                completions *= values;
            }
            bounded.add(state);
        }
        return new SmallModel(bounded);
    }

    /** The same with all declared whose values are without number. */
    SmallModel withoutOpenTexts() {
        List<Integer> declared = new ArrayList<>(states);
        for (int i = 0; i < OPEN.size(); i++) {
            if (!hasAllValues(OPEN.get(i))) {
                declared.set(i, Math.max(0, states.get(i)));
            }
        }
        return new SmallModel(declared);
    }

    private static boolean hasAllValues(OpenProperty property) {
        Object value = property.values().get(0);
        return value instanceof Boolean || value instanceof EnumConstant;
    }

    /** Every model that may come of this one when people declare what they have not. */
    List<SmallModel> completions() {
        List<SmallModel> completions = List.of(this);
        for (int i = 0; i < OPEN.size(); i++) {
            int property = i;
            if (states.get(i) < 0) {
                completions = completions.stream()
                        .flatMap(m -> m.withAll(property).stream())
                        .toList();
            }
        }
        return completions;
    }

    /** The models in which one property has each of its values. */
    List<SmallModel> withAll(int property) {
        List<SmallModel> models = new ArrayList<>();
        for (int value = 0; value < OPEN.get(property).values().size(); value++) {
            List<Integer> settled = new ArrayList<>(states);
            settled.set(property, value);
            models.add(new SmallModel(settled));
        }
        return models;
    }

    ModelGraph graph() {
        Models models = Models.model()
                .boundary("DMZ")
                .boundary("Core")
                .boundary("Vault")
                .in("Core")
                .data("D1")
                .data("D2")
                .set("classification", level("SECRET"))
                .server("Web")
                .in("DMZ")
                .set("maxClassification", level("PUBLIC"))
                .datastore("DB")
                .in("Vault")
                .set("maxClassification", level("SECRET"))
                .flow("F", "Web", "DB")
                .set("maxClassification", level("SECRET"))
                .with("D1", "D2");
        for (int i = 0; i < OPEN.size(); i++) {
            if (states.get(i) >= 0) {
                models.settle(OPEN.get(i).unknown(), OPEN.get(i).values().get(states.get(i)));
            }
        }
        return models.graph();
    }

    Evaluation evaluate(Condition condition) {
        ModelGraph graph = graph();
        return condition.evaluate((Subject) graph.item("f"), graph);
    }

    static Condition compile(String condition) {
        try {
            return Condition.compile(condition, List.of(Kinds.DATAFLOW));
        } catch (ConditionException e) {
            throw new AssertionError(condition + " [" + e.column() + "]: " + e.getMessage(), e);
        }
    }

    private static OpenProperty open(String item, String property, boolean control, Object... values) {
        return new OpenProperty(new Unknown(Models.id(item), item, Names.of(property), control), List.of(values));
    }

    private static OpenProperty open(String item, String property, boolean control, EnumType type) {
        return open(item, property, control, type.constants().toArray());
    }

    private static EnumConstant level(String name) {
        return constant(Enums.CLASSIFICATION, name);
    }

    private static EnumConstant constant(EnumType type, String name) {
        return type.constant(name).orElseThrow();
    }
}
