package dev.threatdoc.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.AnalysisOptions;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.Baseline;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Standing;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page says first. */
final class SummaryTest {

    @Test
    void saysWhatIsNewSinceTheBaselineAndWhatIsGone() {
        List<Threat> core = Catalogs.bundled("core").orElseThrow().threats();
        Analysis before = Analyzer.analyze(CommentsSystem.model(), core);
        List<Baseline.Entry> known = new ArrayList<>(Baseline.of(before).entries());
        int all = known.size();
        known.removeIf(e -> e.threat().equals("DO01"));
        int fresh = all - known.size();
        known.add(new Baseline.Entry("AA02", "Server", "Old Server", "", "", ""));
        Analysis now = Analyzer.analyze(
                CommentsSystem.model(), core, AnalysisOptions.defaults().with(new Baseline(known)));

        assertThat(fresh).isBetween(1, all - 1);
        assertThat(words(now))
                .contains("Since the baseline " + fresh + " new, " + (all - fresh) + " known, 1 gone.")
                .contains("DO01 Potential Excessive Resource Consumption at Web Server")
                .contains("Gone AA02 at Server Old Server");
        assertThat(render(now)).contains("<a href=\"#finding=DO01@web-server\">");
        assertThat(words(before)).doesNotContain("Since the baseline");
    }

    @Test
    void saysWhichAnswersEndSoonAndWhichHaveEnded() {
        Analysis answered = AnsweredSystem.analysis();

        assertThat(words(with(answered, f -> f))).doesNotContain("Answers that end soon");
        assertThat(words(with(answered, f -> Standing.answered(f.response().orElseThrow(), true))))
                .contains("Answers that end soon or have ended 1 ")
                .contains("DS01 Weak Credential Storage Web Server accepted Ann 2027-01-31 ends soon");
        assertThat(words(with(
                        answered,
                        f -> new Standing(
                                Finding.Status.EXPIRED, f.response(), false, Optional.empty(), Optional.empty()))))
                .contains("DS01 Weak Credential Storage Web Server accepted Ann 2027-01-31 has ended");
    }

    @Test
    void countsWhatIsSettledApart() {
        assertThat(words(AnsweredSystem.analysis()))
                .contains("3 findings are certain; 1 is assumed until somebody answers.")
                .contains("Mend these 2 ")
                .contains("Answer this ");
        assertThat(HtmlReport.render(AnsweredSystem.analysis(), DiagramOptions.defaults(), new InlineSvg(), "test"))
                .contains("by risk; 1 answered; 1 excluded");
    }

    private interface Answered {
        Standing of(Standing standing);
    }

    /** The same analysis in which something else has become of what was answered. */
    private static Analysis with(Analysis analysis, Answered answered) {
        Stream<Finding> findings = analysis.findings().stream()
                .map(f -> f.response().isEmpty()
                        ? f
                        : new Finding(
                                f.threat(),
                                f.subject(),
                                f.severity(),
                                f.risk(),
                                f.decision(),
                                f.evidence(),
                                answered.of(f.standing())));
        return new Analysis(analysis.graph(), analysis.threats(), findings.toList(), analysis.excluded());
    }

    private static String render(Analysis analysis) {
        String page = HtmlReport.render(analysis, DiagramOptions.defaults(), new InlineSvg(), "test");
        return page.substring(page.indexOf("<section id=\"summary\""), page.indexOf("<section id=\"diagram\""));
    }

    /** What is to be read there, with one space between parts. */
    private static String words(Analysis analysis) {
        return render(analysis)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.;])", "");
    }
}
