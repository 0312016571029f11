package dev.threatdoc.cli;

import dev.threatdoc.files.Code2DfdWriter;
import dev.threatdoc.files.OpenApiWriter;
import dev.threatdoc.threat.analysis.Analysis;

/** The formats of other tools that a model can be written in. */
enum ExportFormat implements Choice {
    /** That of Code2DFD and microSecEnD. */
    CODE2DFD("code2dfd") {
        @Override
        String write(Analysis analysis) {
            return Code2DfdWriter.write(analysis.model());
        }
    },
    /** What programs answer by HTTP, and who may call it. */
    OPENAPI("openapi") {
        @Override
        String write(Analysis analysis) {
            return OpenApiWriter.write(analysis.model());
        }
    };

    private final String word;

    ExportFormat(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    abstract String write(Analysis analysis);
}
