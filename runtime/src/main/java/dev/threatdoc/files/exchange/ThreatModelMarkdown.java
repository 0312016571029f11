package dev.threatdoc.files.exchange;

import dev.threatdoc.files.contract.ContractProse;
import dev.threatdoc.threat.analysis.Analysis;

/** The document {@code THREAT_MODEL.md}, as Apache's projects have it. */
final class ThreatModelMarkdown implements ExchangeFormat {

    @Override
    public String name() {
        return "threat-model-md";
    }

    @Override
    public String description() {
        return "the document THREAT_MODEL.md; with -o, what stands in that file outside of our marks stays";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return ContractProse.write(analysis, options.files(), options.prose().map(ExchangeOptions.Prose::text));
    }
}
