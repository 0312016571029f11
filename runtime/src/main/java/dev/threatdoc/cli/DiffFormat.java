package dev.threatdoc.cli;

import dev.threatdoc.files.DiffJson;
import dev.threatdoc.tell.report.DiffReport;
import dev.threatdoc.threat.diff.ModelDiff;
import dev.threatdoc.threat.risk.RiskLabels;

/** How a difference is printed. */
enum DiffFormat implements Choice {
    /** For people. */
    TEXT("text") {
        @Override
        String write(ModelDiff diff, RiskLabels labels) {
            return DiffText.of(diff);
        }
    },
    /** For a comment on a pull request. */
    MARKDOWN("markdown") {
        @Override
        String write(ModelDiff diff, RiskLabels labels) {
            return DiffReport.render(diff, labels);
        }
    },
    /** For programs. */
    JSON("json") {
        @Override
        String write(ModelDiff diff, RiskLabels labels) {
            return DiffJson.write(diff);
        }
    };

    private final String word;

    DiffFormat(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * The difference in this format.
     *
     * @param labels what risks are called where people read it
     */
    abstract String write(ModelDiff diff, RiskLabels labels);
}
