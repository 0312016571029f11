package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Decisions about up to eight properties that are yes or no or one of an enum, against all of their values. */
class DecisionPropertyTest {

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.randomValue(random -> new RandomCondition(random).truth(random.nextInt(4)));
    }

    @Provide
    Arbitrary<List<Integer>> states() {
        return SmallModel.randomStates();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void agreesWithTheResultForEveryAnswer(@ForAll("conditions") String text, @ForAll("states") List<Integer> states) {
        Condition condition = SmallModel.compile(text);
        SmallModel model = SmallModel.of(states).withoutOpenTexts();
        Decision decision = model.evaluate(condition).decision();

        for (SmallModel completion : model.completions()) {
            Decision left = decision;
            for (int i = 0; i < SmallModel.OPEN.size(); i++) {
                if (model.states().get(i) < 0) {
                    left = left.given(SmallModel.OPEN.get(i).unknown(), value(completion, i));
                }
            }
            assertThat(left).as(text).isEqualTo(new Decision.Settled(holds(completion, condition)));
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void asksForWhatMattersAndForNothingElse(
            @ForAll("conditions") String text, @ForAll("states") List<Integer> states) {
        Condition condition = SmallModel.compile(text);
        SmallModel model = SmallModel.of(states).withoutOpenTexts();
        Evaluation evaluation = model.evaluate(condition);

        SortedSet<Unknown> matters = new TreeSet<>();
        for (int i = 0; i < SmallModel.OPEN.size(); i++) {
            if (model.states().get(i) < 0 && matters(i, condition, model)) {
                matters.add(SmallModel.OPEN.get(i).unknown());
            }
        }
        assertThat(evaluation.settledBy()).as(text).isEqualTo(matters);
        assertThat(evaluation.certainty()).isEqualTo(matters.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED);
    }

    private static boolean matters(int property, Condition condition, SmallModel model) {
        for (SmallModel completion : model.completions()) {
            if (completion.states().get(property) == 0
                    && completion.withAll(property).stream()
                                    .map(m -> holds(m, condition))
                                    .distinct()
                                    .count()
                            > 1) {
                return true;
            }
        }
        return false;
    }

    private static Object value(SmallModel model, int property) {
        return SmallModel.OPEN.get(property).values().get(model.states().get(property));
    }

    private static boolean holds(SmallModel model, Condition condition) {
        ModelGraph graph = model.graph();
        return condition.holds((Subject) graph.item("f"), graph);
    }
}
