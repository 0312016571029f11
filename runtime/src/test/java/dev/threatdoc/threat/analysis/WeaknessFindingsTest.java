package dev.threatdoc.threat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.Suppression;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.condition.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What weaknesses make certain, and what nothing does. */
final class WeaknessFindingsTest {

    private static final List<Threat> ALL =
            ThreatSelection.of(Catalogs.names(), List.of(), List.of()).threats();

    private static final Weakness PATH = at(9, "Path.of(name)");

    private static Weakness at(int line, String statement) {
        return Weakness.of(
                WeaknessKinds.PATH_FROM_REQUEST,
                new Evidence("\"name\" becomes a path", place(line)),
                statement,
                "GET /files?name=");
    }

    private static Place place(int line) {
        return new CodePlace("demo.Files", "get(String)", "", 0, "", "demo/Files.java", line);
    }

    private static Analysis analyze(UnaryOperator<ItemFact> change, String... values) {
        Facts facts = new Sample().element(Kinds.SERVER, "Files", values).facts();
        ThreatModel model = Linker.link(
                        facts.withElements(facts.elements().stream().map(change).toList()))
                .model()
                .orElseThrow();
        return Analyzer.analyze(model, ALL);
    }

    private static Analysis weak(Weakness... weaknesses) {
        return analyze(seen(new Seen(List.of(weaknesses), Optional.empty())));
    }

    private static UnaryOperator<ItemFact> seen(Seen seen) {
        return f -> f.withRemarks(f.remarks().withSeen(seen));
    }

    private static List<Finding> certain(Analysis analysis) {
        return analysis.findings().stream().filter(Finding::isCertain).toList();
    }

    private static Finding named(Analysis analysis, String threat) {
        return analysis.findings().stream()
                .filter(f -> f.threat().id().equals(threat))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeaknessIsOneCertainFindingAtItsPlaceAndBearsOutItsOwnKindAlone() {
        Analysis analysis = weak(PATH);

        assertThat(certain(analysis).stream().filter(Finding::isHead))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.threat().id()).isEqualTo("path-from-request");
                    assertThat(f.place().line()).isEqualTo(9);
                    assertThat(f.evidence()).containsExactly(PATH.evidence());
                });
        assertThat(certain(analysis).stream().filter(f -> !f.isHead()))
                .extracting(f -> f.threat().id())
                .containsExactlyInAnyOrder("CAPEC-126", "CAPEC-139");
        assertThat(named(analysis, "CAPEC-126").within())
                .isEqualTo(named(analysis, "path-from-request").id());
        assertThat(named(analysis, "CAPEC-136").certainty()).isEqualTo(Certainty.ASSUMED);
    }

    @Test
    void withoutAWeaknessNothingIsCertainThatNobodyDeclared() {
        assertThat(certain(weak())).isEmpty();
    }

    @Test
    void theSameStatementTwiceInOneMethodIsOneFindingThatNamesBothPlaces() {
        Analysis analysis = weak(PATH, at(12, "Path.of(name)"), at(14, "Path.of(other)"));

        assertThat(analysis.findings().stream().filter(f -> f.weakness().isPresent()))
                .extracting(
                        f -> f.evidence().stream().map(e -> e.place().line()).toList())
                .containsExactly(List.of(9, 12), List.of(14));
        assertThat(analysis.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void aFindingKeepsItsIdWhenLinesMove() {
        assertThat(named(weak(PATH), "path-from-request").id())
                .isEqualTo(named(weak(at(40, "Path.of(name)")), "path-from-request")
                        .id())
                .isNotEqualTo(named(weak(at(9, "Path.of(name + x)")), "path-from-request")
                        .id());
    }

    @Test
    void whatOnlyPeopleCanTellIsAssumedAndSaysWhatSettlesIt() {
        Analysis analysis = weak(Weakness.of(
                WeaknessKinds.OBJECT_BY_REQUEST_ID,
                new Evidence("an order is fetched by \"id\"", place(3)),
                "orders.findById(id)",
                "GET /orders/{id}"));

        Finding finding = named(analysis, "object-by-request-id");
        assertThat(finding.certainty()).isEqualTo(Certainty.ASSUMED);
        assertThat(finding.settledBy())
                .singleElement()
                .satisfies(u -> assertThat(u.property()).isEqualTo(PropertyNames.AUTHORIZES_SOURCE));
        assertThat(certain(analysis)).isEmpty();
    }

    @Test
    void whatWasReadOffCodeIsNoDeclaration() {
        Property missing = Property.derived(false, new FilePlace("Security.java", 3, 0, ""));
        Analysis analysis = analyze(f -> f.withAttributes(
                Attributes.of(Kinds.SERVER, Map.of(), Map.of(PropertyNames.IMPLEMENTS_CSRF_TOKEN, missing))));

        Finding forged = named(analysis, "OT01");
        assertThat(forged.certainty()).isEqualTo(Certainty.ASSUMED);
        assertThat(forged.settledBy())
                .extracting(u -> u.property())
                .containsExactly(PropertyNames.IMPLEMENTS_CSRF_TOKEN);
        assertThat(certain(analyze(f -> f, "implementsCSRFToken=false")))
                .extracting(f -> f.threat().id())
                .contains("OT01");
    }

    @Test
    void aDeclarationThatNoMeasureIsMissingFromMakesNothingCertain() {
        Analysis analysis = Analyzer.analyze(
                new Sample()
                        .element(Kinds.DATASTORE, "Logs", "storesLogData=true")
                        .model(),
                ALL);

        assertThat(named(analysis, "AU01").certainty()).isEqualTo(Certainty.ASSUMED);
        assertThat(named(analysis, "AU01").settledBy()).isEmpty();
        assertThat(certain(analysis)).isEmpty();
    }

    @Test
    void aThreatWhoseTechnologyTheCodeLacksIsNotApplicableUnlessAllAreWanted() {
        Seen code = new Seen(List.of(), Optional.of(Set.of(Technology.HTTP, Technology.FILES)));
        Analysis analysis = analyze(seen(code));

        assertThat(analysis.findings()).extracting(f -> f.threat().id()).doesNotContain("CAPEC-136", "CAPEC-193");
        assertThat(analysis.notApplicable())
                .filteredOn(n -> n.threat().id().equals("CAPEC-136"))
                .singleElement()
                .extracting(NotApplicable::reason)
                .isEqualTo("Nothing in its code uses LDAP");
        ThreatModel model = analysis.model();
        assertThat(Analyzer.analyze(model, ALL, AnalysisOptions.defaults().judgingInFull())
                        .findings())
                .hasSize(analysis.findings().size() + analysis.notApplicable().size());
    }

    @Test
    void silencedAroundItsPlaceItIsSuppressedAndBearsOutNothingOpen() {
        Analysis analysis = weak(PATH.silencedBy(new Suppression("path-from-request", place(7))));

        assertThat(named(analysis, "path-from-request").status()).isEqualTo(Finding.Status.SUPPRESSED);
    }

    @Test
    void anAnswerToThePatternOrToItsPlaceAnswersTheWeakness() {
        assertThat(answered("CAPEC-126", "").status()).isEqualTo(Finding.Status.ANSWERED);
        assertThat(answered("pytm:HA01", "").status()).isEqualTo(Finding.Status.ANSWERED);
        assertThat(answered("path-from-request", "Files.java").status()).isEqualTo(Finding.Status.ANSWERED);
        assertThat(answered("path-from-request", "GET /files").status()).isEqualTo(Finding.Status.ANSWERED);
        assertThat(answered("path-from-request", "Other.java").status()).isEqualTo(Finding.Status.OPEN);
        assertThat(answered("CAPEC-136", "").status()).isEqualTo(Finding.Status.OPEN);
    }

    @Test
    void aBaselineKnowsItAgainWhereverItMovesAndByThePatternThatToldOfItBefore() {
        Analysis before = weak(PATH, at(14, "Path.of(other)"));
        Baseline known = Baseline.of(before);
        Weakness moved = Weakness.of(
                WeaknessKinds.PATH_FROM_REQUEST,
                new Evidence("\"name\" becomes a path", new CodePlace("demo.X", "x()", "", 0, "", "demo/X.java", 3)),
                "Path.of(name)",
                "");

        assertThat(status(known, moved)).isEqualTo(Finding.Status.KNOWN);
        assertThat(status(known, at(9, "Path.of(name + x)"))).isEqualTo(Finding.Status.OPEN);
        Baseline pattern = new Baseline(List.of(new Baseline.Entry("CAPEC-126", "Server", "Files", "", "", "")));
        assertThat(status(pattern, PATH)).isEqualTo(Finding.Status.KNOWN);
        Baseline alias = new Baseline(List.of(new Baseline.Entry("pytm:HA01", "Server", "Files", "", "", "")));
        assertThat(status(alias, PATH)).isEqualTo(Finding.Status.KNOWN);
    }

    private static Finding.Status status(Baseline known, Weakness weakness) {
        Analysis analysis = Analyzer.analyze(
                weak(weakness).model(), ALL, AnalysisOptions.defaults().with(known));
        return named(analysis, "path-from-request").status();
    }

    private static Finding answered(String threat, String at) {
        ThreatResponse response = new ThreatResponse(
                threat,
                at,
                ThreatResponse.Kind.ACCEPTED,
                "known",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Place.NONE);
        return named(
                analyze(f -> f.withRemarks(f.remarks()
                        .withResponses(List.of(response))
                        .withSeen(new Seen(List.of(PATH), Optional.empty())))),
                "path-from-request");
    }
}
