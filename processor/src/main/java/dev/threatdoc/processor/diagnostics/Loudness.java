package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.processor.option.GateOptions;
import dev.threatdoc.threat.analysis.Finding;

/** Decides which findings are worth a message, and which break the build. */
final class Loudness {

    private final GateOptions options;

    Loudness(GateOptions options) {
        this.options = options;
    }

    /** Whether somebody has to hear of a finding. */
    boolean isLoud(Finding finding) {
        return finding.isOpen()
                && (fails(finding)
                        || options.warnOn().filter(finding.severity()::atLeast).isPresent());
    }

    /** Whether a finding breaks the build: open, severe enough, and certain unless the user is strict. */
    boolean fails(Finding finding) {
        return finding.isOpen()
                && (finding.isCertain() || options.failOnAssumed())
                && options.failOn().filter(finding.severity()::atLeast).isPresent();
    }

    /** Whether a finding has a message of its own: what nobody declared is told item by item. */
    boolean isSingle(Finding finding) {
        return finding.isCertain() || finding.status() == Finding.Status.EXPIRED;
    }
}
