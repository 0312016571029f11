package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.risk.RiskLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskLabelsJsonTest {

    @Test
    void keepTheUsualWordsForWhatIsLeftOut() {
        RiskLabelsFile file = RiskLabelsJson.read(
                "l.json", "{\"risk\": [\"trivial\", \"minor\", \"moderate\", \"major\", \"severe\"]}");

        assertThat(file.problems()).isEmpty();
        assertThat(file.labels().risk(Level.VERY_LOW)).isEqualTo("trivial");
        assertThat(file.labels().risk(Level.VERY_HIGH)).isEqualTo("severe");
        assertThat(file.labels().impact(Level.VERY_HIGH)).isEqualTo("very high");
        assertThat(RiskLabelsJson.read("l.json", "{}").labels()).isEqualTo(RiskLabels.defaults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"risk\": [\"a\", \"b\"]} | l.json:1:10: /risk: five different words for the levels of risk are expected, the lowest first, not 2; write",
                "{\"risk\": [\"a\", \"a\", \"b\", \"c\", \"d\"]} | not 5 of which some are the same",
                "{\"impact\": [\"a\", \" \", \"b\", \"c\", \"d\"]} | l.json:1:18: /impact/1: a word for a level is expected, of 40 characters at the most, not a blank one",
                "{\"impact\": [\"a\", \"01234567890123456789012345678901234567890\", \"b\", \"c\", \"d\"]} | not one of 41",
                "{\"likelyhood\": []} | unknown key \"likelyhood\" of the risk labels; did you mean \"likelihood\"?",
                "{\"impact\": [1, 2, 3, 4, 5]} | a text is expected, not the number 1",
                "[] | an object is expected",
                "{ | l.json:1:"
            })
    void sayWhatIsWrongWithThem(String text, String problem) {
        RiskLabelsFile file = RiskLabelsJson.read("l.json", text);

        assertThat(file.problems().get(0).toString()).contains(problem);
        assertThat(file.labels()).isEqualTo(RiskLabels.defaults());
    }
}
