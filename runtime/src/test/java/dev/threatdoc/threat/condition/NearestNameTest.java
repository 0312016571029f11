package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.NearestName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("isHardened", "isShared", "port", "protocol", "usesVPN", "os");

    @ParameterizedTest
    @CsvSource({
        "isHardend, isHardened",
        "ishardened, isHardened",
        "isHardneed, isHardened",
        "usesVpn, usesVPN",
        "prot, port",
        "protcol, protocol",
        "sharedIs, ",
        "x, ",
        "OS, os",
        "sso, ",
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearestName.of(written, KNOWN).orElse(null)).isEqualTo(meant);
    }

    @Test
    void takesTheFirstInTheAlphabetOfTwoThatAreEquallyNear() {
        assertThat(NearestName.of("bat", List.of("rat", "cat"))).contains("cat");
    }

    @Test
    void isNotImpressedByEndlessNames() {
        assertThat(NearestName.of("x".repeat(1_000_000), KNOWN)).isEmpty();
    }

    @Test
    void saysItInWords() {
        assertThat(NearestName.hint("prot", KNOWN)).isEqualTo("; did you mean \"port\"?");
        assertThat(NearestName.hint("entirely", KNOWN)).isEmpty();
    }
}
