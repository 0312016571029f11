package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.diff.ModelDiff;
import dev.threatdoc.threat.risk.RiskLabels;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffReportTest {

    /** About what GitHub and GitLab take for one comment, in characters. */
    private static final int LONGEST_COMMENT = 65_536;

    private static Analysis analyze(Sample sample) {
        return analyze(sample.model());
    }

    private static Analysis analyze(ThreatModel model) {
        return Analyzer.analyze(
                model,
                List.of(
                        Threats.when("SOFT", "not target.controls.isHardened"),
                        Threats.when("OPEN", "not target.controls.hasAccessControl")));
    }

    private static String render(Sample before, Sample after) {
        return DiffReport.render(ModelDiff.of(analyze(before), analyze(after)), RiskLabels.defaults());
    }

    @Test
    void saysThatNothingHasChanged() {
        Sample sample = new Sample().element(Kinds.SERVER, "Web");

        assertThat(render(sample, sample)).isEqualTo("## Threat model: what has changed\n\nNothing.\n");
    }

    @Test
    void showsWhatIsCertainAndClosesTheRest() {
        Sample before =
                new Sample().element(Kinds.SERVER, "Web", "isHardened=true").element(Kinds.SERVER, "Old");
        Sample after = new Sample()
                .element(Kinds.SERVER, "Web", "isHardened=false", "hasAccessControl=false")
                .element(Kinds.DATASTORE, "Store");

        assertThat(render(before, after)).isEqualTo("""
                ## Threat model: what has changed

                **3 new findings** (risk: 3 medium), 2 gone, 1 judged otherwise; 3 changes of the model.

                ### New findings

                | Risk | Finding | At | Severity | Rests on | Status |
                | --- | --- | --- | --- | --- | --- |
                | **medium** | SOFT When not target.controls.isHardened | Server Web | medium | certain | open |

                <details>
                <summary><b>New assumed findings</b>: 2</summary>

                | Risk | Finding | At | Severity | Rests on | Status |
                | --- | --- | --- | --- | --- | --- |
                | **medium** | SOFT When not target.controls.isHardened | Datastore Store | medium | assumed | open |
                | **medium** | OPEN When not target.controls.hasAccessControl | Datastore Store | medium | assumed | open |

                </details>

                ### Findings judged otherwise

                | Risk | Finding | At | Severity | Rests on | Status |
                | --- | --- | --- | --- | --- | --- |
                | **medium** | OPEN When not target.controls.hasAccessControl | Server Web | medium | assumed → certain | open |

                <details>
                <summary><b>Findings that are gone</b>: 2</summary>

                | Risk | Finding | At | Severity | Rests on | Status |
                | --- | --- | --- | --- | --- | --- |
                | **medium** | SOFT When not target.controls.isHardened | Server Old | medium | assumed | open |
                | **medium** | OPEN When not target.controls.hasAccessControl | Server Old | medium | assumed | open |

                </details>

                ### The model

                | Change | What | Said otherwise |
                | --- | --- | --- |
                | added | Datastore Store |  |
                | removed | Server Old |  |
                | changed | Server Web | hasAccessControl: undeclared -&gt; false<br>isHardened: true -&gt; false |
                """);
    }

    @Test
    void saysWhereInCodeItIs() {
        ItemFact web =
                new Sample().element(Kinds.SERVER, "Web").facts().elements().get(0);
        ItemFact inCode =
                web.withPlace(new CodePlace("p.Web", "", "dev.threatdoc.annotation.Server", 0, "", "p/Web.java", 7));
        Analysis after = analyze(
                Linker.link(Facts.none().withElements(List.of(inCode))).model().orElseThrow());

        assertThat(DiffReport.render(ModelDiff.of(analyze(new Sample()), after), RiskLabels.defaults()))
                .contains("| Server Web (Web.java:7) |");
    }

    @Test
    void fitsIntoAComment() {
        Sample before = new Sample();
        Sample after = new Sample();
        for (int i = 0; i < 400; i++) {
            before.element(Kinds.SERVER, "A server that is gone, with a name that says so " + i, "isHardened=false");
            after.element(Kinds.SERVER, "A server that was not there, with a long name " + i, "isHardened=false");
        }

        assertThat(render(before, after))
                .hasSizeLessThan(LONGEST_COMMENT)
                .contains("**800 new findings** (risk: ", "And 350 more, which `diff` prints in its other formats.");
    }
}
