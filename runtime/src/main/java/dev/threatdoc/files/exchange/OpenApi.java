package dev.threatdoc.files.exchange;

import dev.threatdoc.files.OpenApiWriter;
import dev.threatdoc.threat.analysis.Analysis;

/** What programs answer by HTTP, as a document of OpenAPI 3.1. */
final class OpenApi implements ExchangeFormat {

    @Override
    public String name() {
        return "openapi";
    }

    @Override
    public String description() {
        return "what programs answer by HTTP as a document of OpenAPI 3.1, with who may call as security requirements";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return OpenApiWriter.write(analysis.model());
    }
}
