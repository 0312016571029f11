package dev.threatdoc.cli;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.exchange.Code2DfdWriter;

/** The formats of other tools that a model can be written in. */
enum ExportFormat implements Choice {
    /** That of Code2DFD and microSecEnD. */
    CODE2DFD("code2dfd") {
        @Override
        String write(Analysis analysis) {
            return Code2DfdWriter.write(analysis.model());
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
