package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.testing.RandomSystem;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.condition.Condition;
import dev.threatdoc.threat.condition.Evaluation;
import dev.threatdoc.threat.condition.NearRead;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known from one subject is, for another, what judging it would have come to. */
final class AlikeTest {

    private static final List<Threat> THREATS =
            ThreatSelection.of(Catalogs.names(), List.of(), List.of()).threats();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesToTheSameAsJudgingEachSubject(long seed) {
        ThreatModel model = said(RandomSystem.of(seed, 60, 120, 6, 2).model(), new Random(seed));
        Analysis analysis = Analyzer.analyze(model, THREATS);

        Set<String> decisions = new HashSet<>();
        for (Finding finding : analysis.findings()) {
            if (finding.threat().condition() instanceof Condition condition) {
                Evaluation alone = condition.evaluate(finding.subject(), analysis.graph());
                Judgement judged = Judgement.of(alone, condition, finding.subject(), analysis.graph());
                assertThat(finding.judgement()).isEqualTo(judged);
                assertThat(finding.decision()).hasToString(judged.decision().toString());
                decisions.add(condition.source());
            }
        }
        assertThat(decisions).hasSizeGreaterThan(20);
    }

    @Test
    void knowsWhatLooksNoFurtherThanTheEndsOfAFlow() throws Exception {
        assertThat(reads("not target.isHardened and target.controls.hasAccessControl"))
                .containsExactly("SUBJECT isHardened", "SUBJECT hasAccessControl");
        assertThat(reads("target.protocol.lower() == 'http' and not target.sink.isHardened"))
                .containsExactly("SUBJECT protocol", "SINK isHardened");
        assertThat(reads("target.tlsVersion < target.sink.minTLSVersion if target.source.inScope else False"))
                .containsExactly("SUBJECT tlsVersion", "SINK minTLSVersion", "SOURCE inScope");
        assertThat(reads("target.hasDataLeaks()")).isEmpty();
        assertThat(reads("target.source.inBoundary is not target.sink.inBoundary"))
                .contains("SOURCE inBoundary");
        assertThat(reads("any(d.isPII for d in target.data)")).isEmpty();
        // That one follows from the rest of the model, which the property's specification says.
        assertThat(reads("target.sink.oneOf(Datastore)")).containsExactly("SUBJECT sink");
    }

    private static List<String> reads(String condition) throws Exception {
        return Condition.compile(condition, List.of(Kinds.DATAFLOW)).nearReads().stream()
                .flatMap(Set::stream)
                .map((NearRead r) -> r.where() + " " + r.name())
                .toList();
    }

    /** The same model, of whose items one thing or another is said. */
    private static ThreatModel said(ThreatModel model, Random random) {
        List<Element> elements = model.elements().stream()
                .map(e -> new Element(
                        e.id(),
                        e.name(),
                        said(e.attributes(), random),
                        e.inBoundary(),
                        e.data(),
                        e.remarks(),
                        e.place()))
                .toList();
        List<Dataflow> flows = model.flows().stream()
                .map(f -> f.withAttributes(said(f.attributes(), random)))
                .toList();
        return model.withElements(elements).withFlows(flows);
    }

    private static Attributes said(Attributes attributes, Random random) {
        Attributes more = attributes;
        for (PropertySpec spec : attributes.kind().properties()) {
            if (spec.role() != PropertySpec.Role.COMPUTED && !spec.values().isEmpty() && random.nextInt(4) == 0) {
                more = more.inherit(spec.name(), one(spec, random));
            }
        }
        for (PropertySpec spec : Controls.all()) {
            if (!spec.values().isEmpty() && random.nextInt(12) == 0) {
                more = more.inheritControl(spec.name(), one(spec, random));
            }
        }
        return more;
    }

    private static Property one(PropertySpec spec, Random random) {
        Object value = spec.values().get(random.nextInt(spec.values().size()));
        return random.nextBoolean() ? Property.declared(value, Place.NONE) : Property.derived(value, Place.NONE);
    }
}
