package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled code against an interpreter that is too simple to be wrong in the same way. */
class ClosedWorldPropertyTest {

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.randomValue(random -> new RandomCondition(random).truth(random.nextInt(5)));
    }

    @Provide
    Arbitrary<List<Integer>> states() {
        return SmallModel.randomStates();
    }

    @Property(tries = 2000)
    void meansWhatTheTreeSays(@ForAll("conditions") String text, @ForAll("states") List<Integer> states)
            throws ConditionException {
        ModelGraph graph = SmallModel.of(states).graph();
        Subject flow = (Subject) graph.item("f");
        boolean expected = NaiveInterpreter.holds(Parser.parse(new Source(text)), flow, graph);

        Condition condition = SmallModel.compile(text);

        assertThat(condition.holds(flow, graph)).as(text).isEqualTo(expected);
        assertThat(condition.evaluate(flow, graph).holds()).as(text).isEqualTo(expected);
    }
}
