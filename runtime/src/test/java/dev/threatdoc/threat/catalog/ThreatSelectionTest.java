package dev.threatdoc.threat.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreatSelectionTest {

    private static ThreatFile file(String name, String id, String parent) {
        return new ThreatFile(
                name,
                "[{\"id\": \"" + id + "\", \"title\": \"t\", \"targets\": [\"Server\"], \"condition\": \"True\""
                        + (parent.isEmpty() ? "" : ", \"parent\": \"" + parent + "\"") + "}]");
    }

    private static List<String> problems(List<String> catalogs, List<ThreatFile> files, List<String> exclude) {
        return ThreatSelection.of(catalogs, files, exclude).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void putsCatalogsInTheirOrderAndOwnFilesBehindThem() {
        ThreatSelection selection =
                ThreatSelection.of(List.of("llm", "core"), List.of(file("a/b/own.json", "OWN", "AA01")), List.of());

        assertThat(selection.problems()).isEmpty();
        assertThat(selection.threats()).extracting(Threat::catalog).containsSequence("core", "llm");
        Threat last = selection.threats().get(selection.threats().size() - 1);
        assertThat(last.id()).isEqualTo("OWN");
        assertThat(last.catalog()).isEqualTo("own.json");
    }

    @Test
    void usesNoneOfTheCatalogsIfThatIsWanted() {
        assertThat(ThreatSelection.of(List.of(Catalogs.NONE), List.of(), List.of())
                        .threats())
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsExcludedByIdOrAlias() {
        ThreatSelection selection =
                ThreatSelection.of(Catalogs.names(), List.of(), List.of("AA01", "INP01", "pytm:INP02"));

        assertThat(selection.problems()).isEmpty();
        assertThat(selection.threats())
                .noneMatch(t -> t.isNamed("AA01") || t.isNamed("pytm:INP01") || t.isNamed("INP02"));
        assertThat(selection.names().isKnown("AA01")).isTrue();
    }

    @Test
    void knowsWhatIsExcludedFromACatalogThatIsOff() {
        assertThat(problems(List.of("core"), List.of(), List.of("LLM01", "INP01")))
                .isEmpty();
    }

    @Test
    void namesTheNearestOfWhatIsNotKnown() {
        assertThat(problems(List.of("cor"), List.of(), List.of()))
                .containsExactly(
                        "There is no catalog \"cor\"; did you mean \"core\"? Bundled are core, capec, llm, code");
        assertThat(problems(List.of("mine.json"), List.of(), List.of()))
                .containsExactly("There is no catalog \"mine.json\"; bundled are core, capec, llm, code");
        assertThat(problems(List.of("core"), List.of(), List.of("AA1")))
                .containsExactly("There is no threat \"AA1\"; did you mean \"AA01\"?");
    }

    @Test
    void refusesAnIdThatABundledCatalogHas() {
        assertThat(problems(Catalogs.names(), List.of(file("own.json", "AA01", "")), List.of()))
                .containsExactly("own.json:1:9: threat AA01: the bundled catalog core has that id already, for"
                        + " \"Dataflow not authenticated\", at core.json:3:11; rename yours, or switch that catalog off"
                        + " with catalogs=capec,llm,code");
        assertThat(problems(List.of("core"), List.of(file("own.json", "AA01", "")), List.of()))
                .singleElement()
                .asString()
                .endsWith("catalogs=none");
        assertThat(problems(List.of("capec"), List.of(file("own.json", "AA01", "")), List.of()))
                .isEmpty();
    }

    @Test
    void refusesAnIdThatTwoFilesHave() {
        assertThat(problems(List.of(), List.of(file("a.json", "X", ""), file("b.json", "X", "")), List.of()))
                .containsExactly(
                        "b.json:1:9: threat X: the id is taken already, at a.json:1:9; give one of them another");
    }

    @Test
    void refusesAParentThatIsNowhere() {
        assertThat(problems(List.of("core"), List.of(file("a.json", "X", "AA1")), List.of()))
                .containsExactly("a.json:1:82: threat X: there is no threat \"AA1\" that could be its parent;"
                        + " did you mean \"AA01\"?");
        assertThat(problems(List.of("llm"), List.of(file("a.json", "X", "AA01")), List.of()))
                .isEmpty();
    }
}
