package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.processor.option.GateOptions;
import dev.threatdoc.threat.analysis.Finding;

/** Decides which findings are worth a message, and of which kind. */
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

    /** Whether a finding breaks the build. */
    boolean fails(Finding finding) {
        return options.gate().stops(finding);
    }

    /** Whether a finding has a message of its own: what is undeclared is told item by item. */
    boolean isSingle(Finding finding) {
        return finding.isCertain() || finding.status() == Finding.Status.EXPIRED;
    }
}
