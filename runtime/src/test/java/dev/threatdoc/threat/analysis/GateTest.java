package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GateTest {

    private static final List<Finding> FINDINGS = AnsweredSystem.analysis().findings();

    @Test
    void letsEverythingThroughWhereNothingCounts() {
        assertThat(FINDINGS).isNotEmpty().noneMatch(new Gate(Optional.empty(), true)::stops);
    }

    @Test
    void stopsWhatIsOpenSevereAndCertain() {
        Gate gate = new Gate(Optional.of(Level.HIGH), false);

        assertThat(FINDINGS.stream().filter(gate::stops))
                .isNotEmpty()
                .allMatch(f -> f.isOpen() && f.isCertain() && f.severity().atLeast(Level.HIGH));
        assertThat(FINDINGS)
                .filteredOn(f -> f.isOpen() && f.isCertain() && f.severity().atLeast(Level.HIGH))
                .allMatch(gate::stops);
    }

    @Test
    void stopsWhatRestsOnAssumptionsOnlyWhereThatIsAsked() {
        assertThat(FINDINGS)
                .filteredOn(f -> f.isOpen() && !f.isCertain())
                .isNotEmpty()
                .noneMatch(new Gate(Optional.of(Level.VERY_LOW), false)::stops)
                .allMatch(new Gate(Optional.of(Level.VERY_LOW), true)::stops);
    }
}
