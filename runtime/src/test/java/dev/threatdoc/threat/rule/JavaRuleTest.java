package dev.threatdoc.threat.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.files.FindingsJson;
import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.json.Schemas;
import dev.threatdoc.tell.report.MarkdownReport;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.condition.Certainty;
import dev.threatdoc.threat.condition.Unknown;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What rules find, how certain it is, and what outputs show of it. */
class JavaRuleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Analysis analyze(Function<SubjectView, List<Evidence>> check) {
        return analyze(TestRule.of(check));
    }

    private static Analysis analyze(ThreatRule... rules) {
        return Analyzer.analyze(
                new Sample()
                        .element(Kinds.SERVER, "Web", "isHardened=false")
                        .element(Kinds.DATASTORE, "Store")
                        .flow("Save", "Web", "Store")
                        .model(),
                Rules.of(List.of(rules)).threats());
    }

    private static List<Evidence> seen(boolean applies) {
        return applies ? List.of(Evidence.of("seen")) : List.of();
    }

    /** How the only rule failed. */
    private static String failure(Function<SubjectView, List<Evidence>> check) {
        Analysis analysis = analyze(check);
        assertThat(analysis.findings()).isEmpty();
        assertThat(analysis.failures()).hasSize(1);
        return analysis.failures().get(0).message();
    }

    private static Finding find(Function<SubjectView, List<Evidence>> check, String name) {
        return analyze(check).findings().stream()
                .filter(f -> f.subject().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsWhereThereIsEvidence() {
        Analysis analysis = analyze(s -> seen(s instanceof DataflowView));

        assertThat(analysis.findings()).extracting(Finding::id).containsExactly("T1@flow/save");
        assertThat(analysis.findings().get(0).evidence()).containsExactly(Evidence.of("seen"));
    }

    @Test
    void isCertainOfWhatWasDeclared() {
        Finding finding = find(s -> seen(!s.isTrue("isHardened")), "Web");

        assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(finding.settledBy()).isEmpty();
    }

    @Test
    void assumesWhatNobodyDeclared() {
        Finding finding = find(s -> seen(!s.isTrue("isHardened")), "Store");

        assertThat(finding.certainty()).isEqualTo(Certainty.ASSUMED);
        assertThat(finding.settledBy()).containsExactly(new Unknown("store", "Store", PropertyNames.IS_HARDENED, true));
    }

    @Test
    void assumesWhatNobodyDeclaredOfOtherItems() {
        Finding finding = find(
                s -> seen(s instanceof DataflowView flow
                        && !flow.source().isTrue("isHardened")
                        && flow.sink().text("OS").isEmpty()
                        && !flow.sink().isDeclared("port")),
                "Save");

        assertThat(finding.certainty()).isEqualTo(Certainty.ASSUMED);
        assertThat(finding.settledBy())
                .containsExactly(
                        new Unknown("store", "Store", PropertyNames.OS, false),
                        new Unknown("store", "Store", PropertyNames.PORT, false));
    }

    @Test
    void forgetsBetweenItemsWhatItRead() {
        Analysis analysis = analyze(s -> seen(!s.isTrue("isHardened") || s.isTrue("validatesInput")));

        assertThat(analysis.findings())
                .extracting(Finding::certainty)
                .containsExactlyInAnyOrder(Certainty.CERTAIN, Certainty.ASSUMED, Certainty.ASSUMED);
    }

    @Test
    void namesARuleThatThrows() {
        assertThat(failure(s -> seen(s.isTrue("isHardend"))))
                .isEqualTo("dev.threatdoc.threat.rule.TestRule: threat T1: the rule failed with"
                        + " java.lang.IllegalArgumentException: there is no property or control"
                        + " \"isHardend\"; did you mean \"isHardened\"? (TestRule.java:30) at the"
                        + " Server \"Web\"; mend the rule, or leave it out with exclude=T1");
    }

    @Test
    void survivesARuleThatOverflowsTheStack() {
        assertThat(failure(new Function<>() {
                    @Override
                    public List<Evidence> apply(SubjectView subject) {
                        return Objects.requireNonNull(this).apply(subject);
                    }
                }))
                .contains("StackOverflowError");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesARuleThatAnswersNull() {
        assertThat(failure(s -> null))
                .contains("T1: the rule answered null instead of an empty list at the Server \"Web\"");
        assertThat(failure(s -> java.util.Collections.singletonList(null))).contains("NullPointerException");
    }

    @Test
    void lookForTheOthersWhenOneFails() {
        AtomicInteger asked = new AtomicInteger();
        TestRule failing = TestRule.of(s -> {
            asked.incrementAndGet();
            throw new IllegalStateException("oops");
        });
        TestRule sound =
                new TestRule(RuleDescription.of("T2", "Sound", "Server").build(), s -> seen(true));

        Analysis analysis = analyze(failing, sound);

        assertThat(analysis.findings()).extracting(f -> f.threat().id()).containsOnly("T2");
        assertThat(analysis.failures()).hasSize(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void showsEvidenceInAllOutputs() throws Exception {
        Analysis analysis = analyze(s -> s.isA("Server")
                ? List.of(s.evidence("Not *hardened*", "isHardened"), Evidence.of("elsewhere"))
                : List.of());

        String model = ModelJsonWriter.write(analysis);
        assertThat(Schemas.published("model").complaints(model)).isEmpty();
        JsonNode evidence = JSON.readTree(model).at("/findings/0/evidence");
        assertThat(evidence.toString())
                .isEqualTo("[{\"text\":\"Not *hardened*\",\"source\":{\"file\":\"sample.json\",\"line\":1,"
                        + "\"column\":1}},{\"text\":\"elsewhere\"}]");
        assertThat(JSON.readTree(FindingsJson.write(analysis, false))
                        .at("/0/evidence")
                        .toString())
                .isEqualTo("[{\"text\":\"Not *hardened*\",\"source\":{\"file\":\"sample.json\",\"line\":1}},"
                        + "{\"text\":\"elsewhere\",\"source\":{\"file\":\"\",\"line\":0}}]");
        assertThat(MarkdownReport.render(analysis, ReferencePages.beside()))
                .contains("- Evidence: Not \\*hardened\\*\n")
                .contains("- Evidence: elsewhere\n");
    }

    @Test
    void namesARuleWhateverItThrows() {
        for (Throwable thrown : List.of(
                new java.io.IOError(new java.io.IOException("disk")),
                new Unspeakable(),
                new java.io.IOException("sneaked out"),
                new OutOfMemoryError("of its own"))) {
            assertThat(failure(s -> JavaRuleTest.<RuntimeException>sneak(thrown)))
                    .contains("T1: the rule failed with", thrown.getClass().getSimpleName());
        }
    }

    @Test
    void leavesARuleBehindThatNeverEnds() {
        AtomicInteger asked = new AtomicInteger();
        JavaRule rule = new JavaRule(
                TestRule.of(s -> {
                    asked.incrementAndGet();
                    while (true) {
                        Thread.onSpinWait();
                        if (Thread.interrupted()) {
                            // So that the test leaves no busy thread; a rule need not be so kind.
                            return List.of();
                        }
                    }
                }),
                java.time.Duration.ofMillis(200),
                new java.util.concurrent.atomic.AtomicBoolean());
        var model = new Sample().element(Kinds.SERVER, "Web").model();
        var graph = dev.threatdoc.model.ModelGraph.of(model);

        assertThatThrownBy(() -> rule.evaluate(model.elements().get(0), graph))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("has not come to an end within");
        assertThatThrownBy(() -> rule.evaluate(model.elements().get(0), graph))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("is not asked again");
        assertThat(asked).hasValue(1);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> List<Evidence> sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** What cannot even say what it is. */
    private static final class Unspeakable extends Error {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            throw new IllegalStateException("no words");
        }
    }
}
