package dev.threatdoc.cli;

import dev.threatdoc.files.FindingsJson;
import dev.threatdoc.threat.analysis.Analysis;

/** How findings are printed. */
enum FindingsFormat implements Choice {
    /** For people. */
    TEXT("text") {
        @Override
        void print(Analysis analysis, ThreatIds ids, Console console) throws UserException {
            console.print(FindingsText.of(analysis, ids, Integer.MAX_VALUE, Screen.plain()));
        }
    },
    /** For programs. */
    JSON("json") {
        @Override
        void print(Analysis analysis, ThreatIds ids, Console console) throws UserException {
            console.print(to -> FindingsJson.write(analysis, ids == ThreatIds.ALIAS, to));
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

    abstract void print(Analysis analysis, ThreatIds ids, Console console) throws UserException;
}
