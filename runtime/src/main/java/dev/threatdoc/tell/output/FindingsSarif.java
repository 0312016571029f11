package dev.threatdoc.tell.output;

import dev.threatdoc.files.sarif.SarifWriter;
import dev.threatdoc.threat.analysis.Analysis;

/** The findings for code scanning services. */
final class FindingsSarif implements OutputFormat {

    @Override
    public String fileName() {
        return "findings.sarif";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return SarifWriter.write(analysis, options.files());
    }

    @Override
    public boolean isOnRequest() {
        return true;
    }
}
