package dev.threatdoc.cli;

import dev.threatdoc.files.FindingsJson;
import dev.threatdoc.threat.analysis.Analysis;

/** How findings are printed. */
enum FindingsFormat implements Choice {
    /** For people. */
    TEXT("text") {
        @Override
        String write(Analysis analysis, ThreatIds ids) {
            return FindingsText.of(analysis, ids, Integer.MAX_VALUE, Screen.plain());
        }
    },
    /** For programs. */
    JSON("json") {
        @Override
        String write(Analysis analysis, ThreatIds ids) {
            return FindingsJson.write(analysis, ids == ThreatIds.ALIAS);
        }
    };

    private final String word;

    FindingsFormat(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    abstract String write(Analysis analysis, ThreatIds ids);
}
