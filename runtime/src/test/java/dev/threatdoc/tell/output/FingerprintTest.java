package dev.threatdoc.tell.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.draw.svg.SelfDrawingSvg;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Standing;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Applicability;
import dev.threatdoc.threat.condition.Decision;
import dev.threatdoc.threat.condition.Evaluation;
import dev.threatdoc.threat.condition.ReadValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

    private static final Drawer DRAWER = new InlineSvg();
    private static final Analysis SHOP = AnsweredSystem.analysis();
    private static final String OF_SHOP = of(SHOP);

    @Test
    void staysTheSameAsLongAsTheReportDoes() {
        assertThat(of(AnsweredSystem.analysis())).isEqualTo(OF_SHOP).matches("[0-9a-f]{64}");
    }

    @Test
    void changesWithTheModel() {
        assertThat(of(Threats.none(SmallSystem.named("A")))).isNotEqualTo(of(Threats.none(SmallSystem.named("B"))));
    }

    @Test
    void changesWithWhatBecomesOfAFinding() {
        Standing silenced = Standing.suppressed(new Suppression("", Place.NONE), Optional.empty());
        Standing endsSoon = Standing.answered(SHOP.findings().get(3).response().orElseThrow(), true);

        assertThat(of(with(0, silenced))).isNotEqualTo(OF_SHOP);
        assertThat(of(with(3, endsSoon))).isNotEqualTo(OF_SHOP);
        assertThat(of(with(3, SHOP.findings().get(3).standing()))).isEqualTo(OF_SHOP);
    }

    @Test
    void changesWithTheEvidenceOfARuleInJava() {
        assertThat(of(byRule("seen"))).isEqualTo(of(byRule("seen"))).isNotEqualTo(of(byRule("seen again")));
    }

    @Test
    void changesWithTheNumberOfThreatsThatWereLookedFor() {
        List<Threat> more = new ArrayList<>(SHOP.threats());
        more.add(Threats.when("XX01", "False"));

        assertThat(of(new Analysis(SHOP.graph(), more, SHOP.findings(), SHOP.excluded())))
                .isNotEqualTo(OF_SHOP);
    }

    @Test
    void changesWithTheOptions() {
        OutputOptions coloured = new OutputOptions(
                new DiagramOptions(Set.of(), true), DRAWER, Optional.empty(), ReferencePages.beside());

        assertThat(Fingerprint.of(SHOP, coloured)).isNotEqualTo(OF_SHOP);
    }

    @Test
    void changesWithADrawerThatDoesNotDraw() {
        assertThat(Fingerprint.of(SHOP, OutputOptions.defaults(Drawer.none()))).isNotEqualTo(OF_SHOP);
    }

    @Test
    void changesWithADrawerThatLeavesItToThePage() {
        assertThat(Fingerprint.of(SHOP, OutputOptions.defaults(new SelfDrawingSvg())))
                .isNotEqualTo(OF_SHOP);
    }

    private static String of(Analysis analysis) {
        return Fingerprint.of(analysis, OutputOptions.defaults(DRAWER));
    }

    private static Analysis with(int index, Standing standing) {
        List<Finding> findings = new ArrayList<>(SHOP.findings());
        Finding f = findings.get(index);
        findings.set(
                index,
                new Finding(f.threat(), f.subject(), f.severity(), f.risk(), f.decision(), f.evidence(), standing));
        return new Analysis(SHOP.graph(), SHOP.threats(), findings, SHOP.excluded());
    }

    /** One finding, of a rule in Java that has seen that. */
    private static Analysis byRule(String seen) {
        Finding f = SHOP.findings().get(1);
        Threat rule = Threats.when(f.threat(), new Always());
        Finding found = new Finding(
                rule,
                f.subject(),
                f.severity(),
                f.risk(),
                f.decision(),
                List.of(new Evidence(seen, Place.NONE)),
                f.standing());
        return new Analysis(SHOP.graph(), List.of(rule), List.of(found), List.of());
    }

    private static final class Always implements Applicability {
        @Override
        public Evaluation evaluate(Subject target, ModelGraph graph) {
            return new Evaluation(true, Decision.settled(true), List.of());
        }

        @Override
        public Decision decideByDeclared(Subject target, ModelGraph graph) {
            return Decision.settled(true);
        }

        @Override
        public List<ReadValue> read(Subject target, ModelGraph graph) {
            return List.of();
        }

        @Override
        public String source() {
            return "Always";
        }

        @Override
        public String words() {
            return "It is.";
        }
    }
}
