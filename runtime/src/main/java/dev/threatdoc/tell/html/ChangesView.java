package dev.threatdoc.tell.html;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Baseline;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.List;

/**
 * What has changed since the baseline.
 *
 * @param fresh the riskiest of what is new
 * @param all how many findings are new in all
 * @param known how many are known
 * @param gone the first of what was known and is there no more, in words
 * @param allGone how many of those there are
 */
record ChangesView(List<Entry> fresh, int all, int known, List<String> gone, int allGone) {

    /** A new finding, by the ids that lead to it. */
    record Entry(String threat, String title, String item, String itemName, int level, String risk) {

        private static Entry of(Finding finding, RiskLabels labels) {
            return new Entry(
                    finding.threat().id(),
                    finding.threat().title(),
                    finding.subject().id(),
                    finding.subject().name(),
                    finding.risk().level().rank(),
                    labels.risk(finding.risk().level()));
        }
    }

    /** More lines than this, and the summary is none. */
    private static final int MOST = 8;

    /** What has changed; there is nothing to say where nothing was known before. */
    static ChangesView of(Analysis analysis) {
        List<Finding> fresh = analysis.findings().stream()
                .filter(f -> f.status() == Finding.Status.OPEN)
                .sorted(Finding.RISKIEST_FIRST)
                .toList();
        long known = analysis.findings().stream()
                .filter(f -> f.status() == Finding.Status.KNOWN)
                .count();
        return new ChangesView(
                fresh.stream()
                        .limit(MOST)
                        .map(f -> Entry.of(f, analysis.labels()))
                        .toList(),
                fresh.size(),
                (int) known,
                analysis.gone().stream().limit(MOST).map(ChangesView::words).toList(),
                analysis.gone().size());
    }

    /** Whether there was a baseline with anything in it. */
    boolean isCompared() {
        return known + allGone > 0;
    }

    private static String words(Baseline.Entry gone) {
        String ends = gone.from().isEmpty() ? "" : ", from " + gone.from() + " to " + gone.to();
        return gone.threat() + " at " + gone.kind() + " " + gone.name() + ends;
    }
}
