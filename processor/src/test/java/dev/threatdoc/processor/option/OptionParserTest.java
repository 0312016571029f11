package dev.threatdoc.processor.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.catalog.Level;
import dev.threatdoc.model.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OptionParserTest {

    @Test
    void defaultsAreThoseOfTheDesign() {
        assertThat(OptionParser.parse(Map.of()))
                .isEqualTo(new ParsedOptions(
                        new Options(
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.of(Level.MEDIUM),
                                Optional.empty(),
                                Optional.empty(),
                                java.util.Set.of(),
                                false,
                                Optional.empty(),
                                Optional.empty()),
                        List.of()));
    }

    @Test
    void readsEachOption() {
        ParsedOptions parsed = OptionParser.parse(Map.of(
                "threatdoc.catalogs", " core, llm,",
                "threatdoc.threats", "a.json,b/c.json",
                "threatdoc.exclude", "AA01",
                "threatdoc.warnOn", "Very High",
                "threatdoc.failOn", "very-high",
                "threatdoc.report", "my report.md",
                "threatdoc.levels", "1,0",
                "threatdoc.colormap", "true",
                "threatdoc.outputs", "none",
                "threatdoc.docs", "https://example.org/threats/"));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.options().catalogs()).hasValue(List.of("core", "llm"));
        assertThat(parsed.options().threats()).containsExactly("a.json", "b/c.json");
        assertThat(parsed.options().exclude()).containsExactly("AA01");
        assertThat(parsed.options().warnOn()).hasValue(Level.VERY_HIGH);
        assertThat(parsed.options().failOn()).hasValue(Level.VERY_HIGH);
        assertThat(parsed.options().report()).hasValue("my report.md");
        assertThat(parsed.options().levels()).containsExactlyInAnyOrder(0, 1);
        assertThat(parsed.options().colormap()).isTrue();
        assertThat(parsed.options().outputs()).hasValue(List.of());
        assertThat(parsed.options().docs()).hasValue("https://example.org/threats");
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

        assertThat(options.warnOn()).isEmpty();
        assertThat(options.failOn()).isEmpty();
    }

    @Test
    void allIsTheDefault() {
        Options options = OptionParser.parse(Map.of("threatdoc.catalogs", "all", "threatdoc.outputs", "all"))
                .options();

        assertThat(options.catalogs()).isEmpty();
        assertThat(options.outputs()).isEmpty();
    }

    @Test
    void aBareOptionIsASwitchOrAMistake() {
        Map<String, String> bare = new HashMap<>();
        bare.put("threatdoc.colormap", null);
        bare.put("threatdoc.warnOn", null);

        ParsedOptions parsed = OptionParser.parse(bare);

        assertThat(parsed.options().colormap()).isTrue();
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
                                + " threatdoc.exclude, threatdoc.warnOn, threatdoc.failOn, threatdoc.report,"
                                + " threatdoc.levels, threatdoc.colormap, threatdoc.outputs, threatdoc.docs",
                        "-Athreatdoc.warnOn: \"whatever\" is no severity; expected one of very-low, low, medium, high,"
                                + " very-high, none",
                        "-Athreatdoc.colormap: \"yes\" is neither true nor false");
    }
}
