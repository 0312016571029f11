package dev.threatdoc.files.exchange;

import dev.threatdoc.files.contract.ContractProse;
import dev.threatdoc.files.contract.ContractSidecar;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.Optional;

/** The sidecar of {@code THREAT_MODEL.md} for programs that route reports. */
final class ThreatModelYaml implements ExchangeFormat {

    @Override
    public String name() {
        return "threat-model-yaml";
    }

    @Override
    public String description() {
        return "its sidecar for programs; --prose names the document";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        ExchangeOptions.Prose prose = options.prose()
                .orElseGet(() -> new ExchangeOptions.Prose(
                        "threat-model.md", ContractProse.write(analysis, options.files(), Optional.empty())));
        return ContractSidecar.write(analysis, options.files(), prose.name(), prose.text());
    }
}
