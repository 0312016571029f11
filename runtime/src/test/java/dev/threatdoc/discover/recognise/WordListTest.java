package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordListTest {

    private final WordList words = WordList.load();

    @ParameterizedTest
    @CsvSource({
        "email, PERSONAL",
        "eMail, PERSONAL",
        "customerBirthDate, PERSONAL",
        "BIRTH_DATE, PERSONAL",
        "IPAddress, PERSONAL",
        "apiKey, CREDENTIALS",
        "APIKey2, CREDENTIALS",
        "userPassword, CREDENTIALS",
        "creditCardNumber, FINANCIAL",
        "bloodType, HEALTH"
    })
    void knowsANameHoweverItIsWritten(String name, Meaning meaning) {
        assertThat(words.meaning(name)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "page", "stage", "tokenType", "passwordEncoder", "emailVerified", "description", "", "_"})
    void saysNothingOfOtherNames(String name) {
        assertThat(words.meaning(name)).isEmpty();
    }

    @Test
    void takesTheGravestMeaning() {
        assertThat(words.meaning("emailPassword")).isEqualTo(Optional.of(Meaning.CREDENTIALS));
    }
}
