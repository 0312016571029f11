package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.testing.Sample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Conditions that ask for weaknesses. */
final class WeaknessConditionsTest {

    private static final Weakness SQL = Weakness.of(
            WeaknessKinds.SQL_CONCATENATION,
            new Evidence("\"owner\" is put into a query", new FilePlace("Dao.java", 6, 0, "")),
            "",
            "GET /owners?owner=");

    private static boolean holds(String condition, Weakness... weaknesses) throws ConditionException {
        Facts facts = new Sample().element(Kinds.SERVER, "Clinic").facts();
        ModelGraph graph = ModelGraph.of(Linker.link(facts.withElements(facts.elements().stream()
                        .map(f -> f.withRemarks(f.remarks().withSeen(new Seen(List.of(weaknesses), Optional.empty()))))
                        .toList()))
                .model()
                .orElseThrow());
        return Condition.compile(condition, List.of(Kinds.SERVER))
                .holds(graph.subjects().get(0), graph);
    }

    @Test
    void askForTheKindTheNumberTheFileAndTheOrigin() throws ConditionException {
        String asked = "any(w.kind == 'sql-concatenation' and w.cwe == 'CWE-89' and w.file == 'Dao.java'"
                + " and w.origin == 'GET /owners?owner=' for w in target.weaknesses)";

        assertThat(holds(asked, SQL)).isTrue();
        assertThat(holds(asked)).isFalse();
        assertThat(holds("len(target.weaknesses) == 0")).isTrue();
        assertThat(holds("any(w.kind in ('weak-hash', 'weak-cipher') for w in target.weaknesses)", SQL))
                .isFalse();
    }

    @Test
    void refuseKindsThatDoNotExist() {
        assertThatThrownBy(() -> holds("any(w.kind == 'sql-concatenaton' for w in target.weaknesses)"))
                .isInstanceOf(ConditionException.class)
                .hasMessageContaining("sql-concatenaton")
                .hasMessageContaining("sql-concatenation");
        assertThatThrownBy(() -> holds("any(w.kind in ('weak-hash', 'weak-hush') for w in target.weaknesses)"))
                .isInstanceOf(ConditionException.class)
                .hasMessageContaining("weak-hush");
    }

    @Test
    void refusePropertiesThatAWeaknessDoesNotHave() {
        assertThatThrownBy(() -> holds("any(w.sort == 'x' for w in target.weaknesses)"))
                .isInstanceOf(ConditionException.class)
                .hasMessageContaining("sort");
    }
}
