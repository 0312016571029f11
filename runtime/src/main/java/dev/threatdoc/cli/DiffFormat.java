package dev.threatdoc.cli;

import dev.threatdoc.diff.ModelDiff;
import dev.threatdoc.exchange.DiffJson;
import dev.threatdoc.report.DiffReport;

/** How a difference is printed. */
enum DiffFormat implements Choice {
    /** For people. */
    TEXT("text") {
        @Override
        String write(ModelDiff diff) {
            return DiffText.of(diff);
        }
    },
    /** For a comment on a pull request. */
    MARKDOWN("markdown") {
        @Override
        String write(ModelDiff diff) {
            return DiffReport.render(diff);
        }
    },
    /** For programs. */
    JSON("json") {
        @Override
        String write(ModelDiff diff) {
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

    abstract String write(ModelDiff diff);
}
