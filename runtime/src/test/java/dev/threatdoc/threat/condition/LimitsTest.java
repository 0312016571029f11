package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    static Stream<String> deep() {
        return Stream.of(
                "(".repeat(4000) + "1" + ")".repeat(4000),
                "(".repeat(9999),
                "[".repeat(9999),
                "any(".repeat(2000),
                "not ".repeat(2000) + "1",
                "-".repeat(9000) + "1",
                "1" + "+1".repeat(4000),
                "1" + "-(1".repeat(2000),
                "target" + ".response".repeat(1000),
                "1 if 1 else ".repeat(800) + "1",
                "''" + ".lower()".repeat(1000));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void refusesWhatIsNestedTooDeeply(String condition) {
        assertThat(catchThrowableOfType(ConditionException.class, () -> compile(condition)))
                .hasMessage("nested too deeply; 100 levels are allowed");
    }

    @Test
    void allowsManyOperandsSideBySide() {
        assertThatCode(() -> compile("1" + " and 1".repeat(1000))).doesNotThrowAnyException();
        assertThatCode(() -> compile("1" + " < 1".repeat(1000))).doesNotThrowAnyException();
        assertThatCode(() -> compile("1 in (" + "1, ".repeat(3000) + ")")).doesNotThrowAnyException();
        assertThatCode(() -> compile("(".repeat(90) + "1" + ")".repeat(90))).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatCode(() -> compile("1" + " ".repeat(9_999))).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(ConditionException.class, () -> compile("1" + " ".repeat(10_000))))
                .hasMessage("the condition is longer than 10000 characters");
    }

    @Test
    void refusesAFourthLoop() {
        String three = "any(any(any(x for x in target.data) for y in target.data) for z in target.data)";
        assertThatCode(() -> compile(three)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                        ConditionException.class, () -> compile("any(" + three + " for w in target.data)")))
                .hasMessage("more than 3 loops within each other");
        assertThat(catchThrowableOfType(
                        ConditionException.class,
                        () -> compile("any(w for w in (1,) for x in (1,) for y in (1,) for z in (1,))")))
                .hasMessage("more than 3 loops within each other");
    }

    @Test
    void stopsWhatTakesTooLong() throws ConditionException {
        String many = "(" + "1, ".repeat(1000) + ")";
        Condition condition =
                compile("any(x + y + z > 3 for x in " + many + " for y in " + many + " for z in " + many + ")");
        ModelGraph graph = Models.model().server("Web").graph();
        Subject web = graph.subjects().get(0);

        assertThatThrownBy(() -> condition.holds(web, graph))
                .isInstanceOf(ConditionBudgetException.class)
                .hasMessage("The condition took more than 10000000 steps for \"Web\"");
        assertThatThrownBy(() -> condition.evaluate(web, graph)).isInstanceOf(ConditionBudgetException.class);
    }

    @Test
    void hasTimeForALargeModel() {
        Models models = Models.model().server("Hub");
        for (int i = 0; i < 3000; i++) {
            models.data("D" + i).server("S" + i).flow("F" + i, "S" + i, "Hub").with("D" + i, "D" + i / 2);
        }

        assertThat(models.holds("Hub", "any(d.isPII or d.isCredentials for f in target.inputs for d in f.data)"))
                .isFalse();
        assertThat(models.evaluate("Hub", "all(not d.isPII for f in target.inputs for d in f.data)")
                        .settledBy())
                .hasSize(3000);
    }

    private static Condition compile(String condition) throws ConditionException {
        return Condition.compile(condition, List.of(Kinds.SERVER, Kinds.DATAFLOW));
    }
}
