package dev.threatdoc.files.exchange;

import dev.threatdoc.files.FindingsJson;
import dev.threatdoc.threat.analysis.Analysis;

/** Findings as one JSON object a line, for programs that read while others write. */
final class JsonLines implements ExchangeFormat {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "findings as one JSON object a line, with the fields of \"findings --format json\"";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return FindingsJson.writeLines(analysis);
    }
}
