package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Unknown A = new Unknown("web", "Web", PropertyNames.USES_CACHE, false);
    private static final Unknown B = new Unknown("web", "Web", PropertyNames.USES_XML_PARSER, false);
    private static final Unknown PROTOCOL = new Unknown("web", "Web", PropertyNames.PROTOCOL, false);

    private static Decision decide(String condition) {
        return Models.model().server("Web").evaluate("Web", condition).decision();
    }

    private static Decision.Asked asked(Unknown unknown, Decision yes, Decision no) {
        return new Decision.Asked(unknown, Map.of(true, yes, false, no));
    }

    @Test
    void asksOnlyWhereItMatters() {
        assertThat(decide("not (target.usesCache and target.usesXMLParser)"))
                .isEqualTo(asked(A, asked(B, Decision.settled(false), Decision.settled(true)), Decision.settled(true)));
    }

    @Test
    void tellsWhatIsLeftWhenSomethingTurnsOut() {
        Decision decision = decide("not (target.usesCache and target.usesXMLParser)");

        assertThat(decision.given(A, false)).isEqualTo(Decision.settled(true));
        assertThat(decision.given(B, false)).isEqualTo(Decision.settled(true));
        assertThat(decision.given(A, true)).isEqualTo(asked(B, Decision.settled(false), Decision.settled(true)));
        assertThat(decision.given(B, true)).isEqualTo(asked(A, Decision.settled(false), Decision.settled(true)));
        assertThat(decision.given(A, true).given(B, true).isAlways(false)).isTrue();
        assertThat(decision.given(PROTOCOL, "x")).isEqualTo(decision);
    }

    @Test
    void leavesTextsUndecided() {
        Decision decision = decide("target.usesCache or target.protocol == 'HTTP'");

        assertThat(decision.unknowns()).containsExactly(PROTOCOL, A);
        assertThat(decision.given(A, true)).isEqualTo(Decision.settled(true));
        assertThat(decision.given(A, false)).isEqualTo(new Decision.Undecided(List.of(PROTOCOL)));
        assertThat(decision.given(PROTOCOL, "HTTP").unknowns()).containsExactly(A);
    }

    @Test
    void findsOutAboutManyPropertiesWhereOneAnswerOftenDecides() {
        Decision decision = Models.model()
                .many(100)
                .evaluate("Flow", "any(d.isPII for d in target.data)")
                .decision();

        assertThat(decision.unknowns()).hasSize(100);
        assertThat(decision.given(new Unknown("d7", "D7", PropertyNames.IS_PII, false), true))
                .isEqualTo(Decision.settled(true));
    }

    @Test
    void givesUpWhereTheWaysToAnswerAreTooMany() {
        Models models = Models.model().many(40);

        Decision decision = models.evaluate("Flow", "sum(d.isPII for d in target.data) % 2 == 1")
                .decision();

        assertThat(decision).isInstanceOf(Decision.Undecided.class);
        assertThat(decision.unknowns().stream().map(Unknown::itemName).collect(Collectors.toSet()))
                .isEqualTo(IntStream.range(0, 40).mapToObj(i -> "D" + i).collect(Collectors.toSet()));
    }

    @Test
    void isExactForEightPropertiesWhateverTheCondition() {
        Models models = Models.model().many(8);

        Decision decision = models.evaluate("Flow", "sum(d.isPII for d in target.data) % 2 == 1")
                .decision();

        for (int i = 0; i < 8; i++) {
            assertThat(decision).isInstanceOf(Decision.Asked.class);
            decision = decision.given(new Unknown("d" + i, "D" + i, PropertyNames.IS_PII, false), i == 0);
        }
        assertThat(decision).isEqualTo(Decision.settled(true));
    }
}
