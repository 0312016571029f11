package dev.threatdoc.tell.output;

import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.threat.analysis.Analysis;

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
