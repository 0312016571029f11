package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values are named as the reasons of an answer. */
class ReasonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // isHardened, usesCache are true; usesVPN, hasAccessControl are false
                "target.usesVPN or target.usesCache|usesCache",
                "not target.isHardened or not target.hasAccessControl|hasAccessControl",
                "not (target.isHardened and target.hasAccessControl)|hasAccessControl",
                "target.usesCache or target.usesVPN|usesCache",
                "target.usesCache and target.isHardened|usesCache isHardened",
                "not (target.usesVPN or target.hasAccessControl)|usesVPN hasAccessControl",
                "target.usesVPN and target.usesCache|usesVPN",
                "target.usesCache and target.usesVPN|usesVPN",
                // what did not matter in one part may in another
                "target.usesCache and target.usesVPN or target.usesCache and target.isHardened|usesCache isHardened",
                "target.isHardened and (target.usesVPN or target.usesCache)|isHardened usesCache",
                "target.isHardened and not target.isHardened or target.isHardened|isHardened",
            })
    void areThoseThatDecide(String condition, String reasons) throws ConditionException {
        ModelGraph graph = Models.model()
                .server("Web")
                .set("usesCache", true)
                .set("usesVPN", false)
                .control("isHardened", true)
                .control("hasAccessControl", false)
                .graph();

        assertThat(Condition.compile(condition, List.of(Kinds.SERVER))
                        .read(graph.subjects().get(0), graph))
                .extracting(v -> v.name().text())
                .containsExactly(reasons.split(" "));
    }
}
