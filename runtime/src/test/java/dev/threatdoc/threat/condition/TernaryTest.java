package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.PropertyNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TernaryTest {

    private static final Open OPEN = Open.because(new Unknown("id", "name", PropertyNames.IS_HARDENED, false));

    @ParameterizedTest
    @CsvSource({
        "T,T,T,T", "T,F,F,T", "T,?,?,T",
        "F,T,F,T", "F,F,F,F", "F,?,F,?",
        "?,T,?,T", "?,F,F,?", "?,?,?,?",
    })
    void followsKleene(char a, char b, char and, char or) {
        assertThat(letter(value(a).and(value(b)))).isEqualTo(and);
        assertThat(letter(value(a).or(value(b)))).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"T,F", "F,T", "?,?"})
    void turnsRound(char a, char not) {
        assertThat(letter(value(a).not())).isEqualTo(not);
    }

    @Test
    void gathersTheReasonsOfManyWithoutGoingDeep() {
        Ternary all = OPEN;
        for (int i = 0; i < 200_000; i++) {
            all = all.or(
                    i % 2 == 0 ? all : Open.because(new Unknown("id" + i, "name", PropertyNames.IS_HARDENED, false)));
        }

        assertThat(((Open) all).reasons()).hasSize(100_001);
    }

    private static Ternary value(char letter) {
        return letter == '?' ? OPEN : Truth.of(letter == 'T');
    }

    private static char letter(Ternary value) {
        return value instanceof Open ? '?' : value == Truth.TRUE ? 'T' : 'F';
    }
}
