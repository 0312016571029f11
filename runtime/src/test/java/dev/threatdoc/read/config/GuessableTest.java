package dev.threatdoc.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How hard secrets are to guess, by their text alone. */
final class GuessableTest {

    @ParameterizedTest
    @CsvSource({
        "root, WELL_KNOWN",
        "changeme, WELL_KNOWN",
        "change-me, WELL_KNOWN",
        "password1, WELL_KNOWN",
        "admin123!, WELL_KNOWN",
        "123456, WELL_KNOWN",
        "aaaaaaaa, WELL_KNOWN",
        "rootpassword, WELL_KNOWN",
        "mysecretpassword, WELL_KNOWN",
        "PetClinic, WELL_KNOWN",
        "petclinic1, GUESSABLE",
        "my-secret-key-for-jwt-tokens, GUESSABLE",
        "dbSecret12, GUESSABLE",
        "tulip, SHORT",
        "stagingSecret1, SHORT",
        "kT9!xw0pQz, SHORT",
        "404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970, USUAL",
        "x8Kq2vT9rLw4ZpY7sNc3HdF6gJb1MuQe5, USUAL",
        "bXktc2VjcmV0LWtleQ==, GUESSABLE"
    })
    void tellsWhatIsTriedFirst(String secret, Strength strength) {
        assertThat(Guessable.strength(secret, Set.of("petclinic"), false)).isEqualTo(strength);
    }

    @Test
    void countsTheBytesOfWhatIsKnownToBeEncoded() {
        String sixteenBytes = "q83vEjRWeJCrze8SNFZ4kA==";
        assertThat(Guessable.strength(sixteenBytes + sixteenBytes.substring(0, 20), Set.of(), false))
                .isEqualTo(Strength.USUAL);
        assertThat(Guessable.strength("q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ", Set.of(), false))
                .isEqualTo(Strength.USUAL);
        assertThat(Guessable.strength("q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ", Set.of(), true))
                .isEqualTo(Strength.SHORT);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endsOnWhateverIsGiven() {
        assertThat(Guessable.strength("a".repeat(1_000_000), Set.of(), true)).isNotNull();
        assertThat(Guessable.strength("thetotheme".repeat(8), Set.of("the"), false))
                .isNotNull();
    }
}
