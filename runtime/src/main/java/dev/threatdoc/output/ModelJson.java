package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.exchange.ModelJsonWriter;

/** The model and its findings for programs. */
final class ModelJson implements OutputFormat {

    @Override
    public String fileName() {
        return "model.json";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return ModelJsonWriter.write(analysis);
    }
}
