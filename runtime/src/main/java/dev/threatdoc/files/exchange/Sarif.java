package dev.threatdoc.files.exchange;

import dev.threatdoc.files.sarif.SarifWriter;
import dev.threatdoc.threat.analysis.Analysis;

/** Findings for code scanning services. */
final class Sarif implements ExchangeFormat {

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String description() {
        return "findings in SARIF 2.1.0, for GitHub, GitLab and other code scanning";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return SarifWriter.write(analysis, options.files());
    }
}
