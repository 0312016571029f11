package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.threat.catalog.Level;
import java.util.Optional;

/**
 * Decides which findings fail a build: those that nobody has answered or known before, that are severe enough, and that
 * follow from what was said. The command line and the processor ask the same gate.
 *
 * @param level the lowest severity that counts; empty where nothing does
 * @param assumedToo whether findings count too that rest on what is undeclared
 */
@Stable
public record Gate(Optional<Level> level, boolean assumedToo) {

    /** Whether a finding holds the build up. */
    public boolean stops(Finding finding) {
        return finding.isOpen()
                && (assumedToo || finding.isCertain())
                && level.filter(finding.severity()::atLeast).isPresent();
    }
}
