package dev.threatdoc.processor.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Problem;
import dev.threatdoc.threat.analysis.Gate;
import dev.threatdoc.threat.catalog.Level;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OptionParserTest {

    @Test
    void defaultsAreThoseOfTheDesign() {
        assertThat(OptionParser.parse(Map.of()))
                .isEqualTo(new ParsedOptions(
                        new Options(
                                new ThreatOptions(Optional.empty(), List.of(), List.of()),
                                new GateOptions(
                                        Optional.of(Level.MEDIUM),
                                        new Gate(Optional.empty(), false),
                                        QuestionStyle.SUMMARY,
                                        false,
                                        true,
                                        50,
                                        Optional.empty(),
                                        Optional.empty()),
                                new FileOptions(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty()),
                                new CodeOptions(
                                        Derive.HINTS, List.of(), Optional.empty(), EnumSet.allOf(DriftKind.class))),
                        List.of()));
    }

    @Test
    void readsEachOption() {
        ParsedOptions parsed = OptionParser.parse(Map.ofEntries(
                Map.entry("threatdoc.catalogs", " core, llm,"),
                Map.entry("threatdoc.threats", "a.json,b/c.json"),
                Map.entry("threatdoc.exclude", "AA01"),
                Map.entry("threatdoc.warnOn", "Very High"),
                Map.entry("threatdoc.failOn", "very-high"),
                Map.entry("threatdoc.failOnAssumed", "true"),
                Map.entry("threatdoc.questions", "none"),
                Map.entry("threatdoc.messages", "note"),
                Map.entry("threatdoc.applicability", "off"),
                Map.entry("threatdoc.maxWarnings", "20"),
                Map.entry("threatdoc.baseline", "known.json"),
                Map.entry("threatdoc.today", "2026-12-31"),
                Map.entry("threatdoc.report", "my report.md"),
                Map.entry("threatdoc.riskLabels", "labels.json"),
                Map.entry("threatdoc.levels", "1,0"),
                Map.entry("threatdoc.colormap", "true"),
                Map.entry("threatdoc.outputs", "none"),
                Map.entry("threatdoc.docs", "https://example.org/threats/"),
                Map.entry("threatdoc.root", ".."),
                Map.entry("threatdoc.derive", "all"),
                Map.entry("threatdoc.resources", "conf,more/conf"),
                Map.entry("threatdoc.words", "words.txt"),
                Map.entry("threatdoc.drift", "flow, element")));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.options())
                .isEqualTo(new Options(
                        new ThreatOptions(
                                Optional.of(List.of("core", "llm")), List.of("a.json", "b/c.json"), List.of("AA01")),
                        new GateOptions(
                                Optional.of(Level.VERY_HIGH),
                                new Gate(Optional.of(Level.VERY_HIGH), true),
                                QuestionStyle.NONE,
                                true,
                                false,
                                20,
                                Optional.of("known.json"),
                                Optional.of(LocalDate.of(2026, 12, 31))),
                        new FileOptions(
                                Optional.of(List.of()),
                                Optional.of("my report.md"),
                                Optional.of("labels.json"),
                                Set.of(0, 1),
                                true,
                                Optional.of("https://example.org/threats"),
                                Optional.of("..")),
                        new CodeOptions(
                                Derive.ALL,
                                List.of("conf", "more/conf"),
                                Optional.of("words.txt"),
                                Set.of(DriftKind.FLOW, DriftKind.ELEMENT))));
    }

    @Test
    void knowsTheKindsOfDrift() {
        ParsedOptions parsed = OptionParser.parse(Map.of("threatdoc.drift", "control,flows"));

        assertThat(parsed.options().code().drift()).containsExactly(DriftKind.CONTROL);
        assertThat(parsed.problems())
                .extracting(Problem::message)
                .containsExactly("-Athreatdoc.drift: \"flows\" is not to be chosen; did you mean \"flow\"?");
        assertThat(OptionParser.parse(Map.of("threatdoc.drift", "none"))
                        .options()
                        .code()
                        .drift())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoNumberAndWhatIsNoDay() {
        ParsedOptions parsed = OptionParser.parse(
                Map.of("threatdoc.maxWarnings", "-1", "threatdoc.today", "31.12.2026", "threatdoc.levels", "0,x"));

        assertThat(parsed.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "-Athreatdoc.maxWarnings: \"-1\" is no number; expected one from 0, such as 20",
                        "-Athreatdoc.today: \"31.12.2026\" is no day; expected one such as 2026-12-31",
                        "-Athreatdoc.levels: \"x\" is no level; expected numbers from 0, such as 0,1");
        assertThat(parsed.options().gate())
                .isEqualTo(OptionParser.parse(Map.of()).options().gate());
    }

    @Test
    void passesOverTheOptionsOfOthers() {
        assertThat(OptionParser.parse(Map.of("other", "x", "other.catalogs", "core")))
                .isEqualTo(OptionParser.parse(Map.of()));
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(OptionParser.parse(Map.of("threatdoc.docs", "docs/core.md")).problems())
                .extracting(Problem::message)
                .containsExactly("-Athreatdoc.docs: \"docs/core.md\" is no address of the web; expected one such as"
                        + " https://example.org/threats");
    }

    @Test
    void noneSwitchesOff() {
        Options options = OptionParser.parse(Map.of("threatdoc.warnOn", "none", "threatdoc.failOn", "NONE"))
                .options();

        assertThat(options.gate().warnOn()).isEmpty();
        assertThat(options.gate().gate().level()).isEmpty();
    }

    @Test
    void allIsTheDefault() {
        Options options = OptionParser.parse(Map.of("threatdoc.catalogs", "all", "threatdoc.outputs", "all"))
                .options();

        assertThat(options.threats().catalogs()).isEmpty();
        assertThat(options.files().outputs()).isEmpty();
    }

    @Test
    void aBareOptionIsASwitchOrAMistake() {
        Map<String, String> bare = new HashMap<>();
        bare.put("threatdoc.colormap", null);
        bare.put("threatdoc.warnOn", null);

        ParsedOptions parsed = OptionParser.parse(bare);

        assertThat(parsed.options().files().colormap()).isTrue();
        assertThat(parsed.problems())
                .extracting(p -> p.message())
                .containsExactly("The option -Athreatdoc.warnOn has no value; write -Athreatdoc.warnOn=...");
    }

    @Test
    void mistakesNameWhatIsNearOrWhatThereIs() {
        assertThat(OptionParser.parse(Map.of(
                                "threatdoc.colormap", "yes",
                                "threatdoc.warnOn", "whatever",
                                "threatdoc.xyz", "1"))
                        .problems())
                .extracting(p -> p.message())
                .containsExactly(
                        "There is no option -Athreatdoc.xyz; expected one of threatdoc.catalogs, threatdoc.threats,"
                                + " threatdoc.exclude, threatdoc.warnOn, threatdoc.failOn, threatdoc.failOnAssumed,"
                                + " threatdoc.questions, threatdoc.messages, threatdoc.applicability,"
                                + " threatdoc.maxWarnings, threatdoc.baseline, threatdoc.today, threatdoc.report, threatdoc.riskLabels,"
                                + " threatdoc.levels, threatdoc.colormap, threatdoc.outputs, threatdoc.docs, threatdoc.root,"
                                + " threatdoc.derive, threatdoc.resources, threatdoc.words, threatdoc.drift, threatdoc.accessor,"
                                + " threatdoc.module, threatdoc.modules, threatdoc.debug",
                        "-Athreatdoc.warnOn: \"whatever\" is no severity; expected one of very-low, low, medium, high,"
                                + " very-high, none",
                        "-Athreatdoc.colormap: \"yes\" is neither true nor false");
    }
}
