package dev.threatdoc.threat.cvss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.Cvss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvssVectorsTest {

    private static final String THREE = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

    /** Scores as FIRST's own calculators and examples give them. */
    @ParameterizedTest
    @CsvSource({
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8, CRITICAL",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H, 10.0, CRITICAL",
        "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H, 7.8, HIGH",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, 6.1, MEDIUM",
        "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N, 3.1, LOW",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N, 0.0, NONE",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H, 10.0, CRITICAL",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 9.3, CRITICAL",
        "CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 7.3, HIGH",
        "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 7.7, HIGH",
        "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U, 5.2, MEDIUM",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N, 0.0, NONE"
    })
    void areScoredAndRated(String vector, double score, Cvss.Rating rating) throws CvssException {
        Cvss cvss = CvssVectors.parse(vector);

        assertThat(cvss.score()).isEqualTo(score);
        assertThat(cvss.rating()).isEqualTo(rating);
        assertThat(cvss.vector()).isEqualTo(vector);
    }

    @Test
    void takeInTemporalAndEnvironmentalMetrics() throws CvssException {
        assertThat(CvssVectors.parse(THREE + "/E:U/RL:O/RC:U").score()).isEqualTo(7.8);
        assertThat(CvssVectors.parse(THREE + "/MAV:P/MAC:H").score()).isEqualTo(6.4);
        assertThat(CvssVectors.parse(THREE + "/E:X/MAV:X").score()).isEqualTo(9.8);
        assertThat(CvssVectors.parse("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:Amber")
                        .score())
                .isEqualTo(9.3);
    }

    @Test
    void canBeScoresAlone() throws CvssException {
        assertThat(CvssVectors.parse("7.5")).isEqualTo(new Cvss("7.5", 7.5));
        assertThat(CvssVectors.parse("7.5").words()).isEqualTo("CVSS 7.5 (high)");
        assertThat(CvssVectors.parse("7.5").vector()).isEmpty();
        assertThat(CvssVectors.parse("10").rating()).isEqualTo(Cvss.Rating.CRITICAL);
        assertThat(CvssVectors.parse("0").rating()).isEqualTo(Cvss.Rating.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | is no vector of CVSS 3.1 or 4.0; write one such as CVSS:3.1/",
                "10.1 | is no vector of CVSS 3.1 or 4.0",
                "AV:N/AC:L/Au:N/C:C/I:C/A:C | is no vector of CVSS 3.1 or 4.0",
                "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | is a vector of CVSS 3.0",
                "CVSS:5.0/AV:N | is no vector of CVSS 3.1 or 4.0",
                "CVSS:3.1 | is no vector of CVSS 3.1 or 4.0",
                "cvss:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | it begins with CVSS in capital letters",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H | A",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Q | invalid value for metric A: Q",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/ZZ:H | unknown metric: ZZ",
                "CVSS:3.1/AV:NETWORK/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | \"AV:NETWORK\" is no metric with a value",
                "CVSS:3.1/AV:Network/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | \"AV:Network\" is no metric with a value",
                "CVSS:3.1/AV:N/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | the metric AV has two values",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A: | \"A:\" is no metric with a value",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ | \"\" is no metric with a value",
                "CVSS:3.1//AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | \"\" is no metric with a value",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N | at least 12 segments",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/E:A | missing mandatory metrics: SA",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:Pink | unknown value for metric U: Pink"
            })
    void areRefusedWithWhatIsWrong(String text, String why) {
        assertThatThrownBy(() -> CvssVectors.parse(text))
                .isInstanceOf(CvssException.class)
                .hasMessageStartingWith("\"" + text + "\" is ")
                .hasMessageContaining(why)
                .hasMessageContaining("; write one such as CVSS:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "CVSS:3.1/\n", "CVSS:4.0/AV:\u202e", ":", "/", "CVSS:3.1/:N"})
    void areNeverACrash(String text) {
        assertThatThrownBy(() -> CvssVectors.parse(text)).isInstanceOf(CvssException.class);
    }
}
