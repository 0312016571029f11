package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.List;
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
        "e_mail, PERSONAL",
        "contactEmails, PERSONAL",
        "customerBirthDate, PERSONAL",
        "dateOfBirth, PERSONAL",
        "BIRTH_DATE, PERSONAL",
        "first_name, PERSONAL",
        "LASTNAME, PERSONAL",
        "mobileNo, PERSONAL",
        "nationalInsuranceNumber, PERSONAL",
        "clientIP, PERSONAL",
        "phoneHome, PERSONAL",
        "apiKey, CREDENTIALS",
        "APIKey2, CREDENTIALS",
        "userPassword, CREDENTIALS",
        "passwordConfirmation, CREDENTIALS",
        "password_encrypted, CREDENTIALS",
        "pass, CREDENTIALS",
        "oldPass, CREDENTIALS",
        "newPass, CREDENTIALS",
        "accessTokens, CREDENTIALS",
        "creditCardNumber, FINANCIAL",
        "cardNo, FINANCIAL",
        "pan, FINANCIAL",
        "bloodType, HEALTH",
        "allergies, HEALTH"
    })
    void knowsANameHoweverItIsWritten(String name, Meaning meaning) {
        assertThat(words.meaning(name)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "vorname, PERSONAL",
        "geburtsdatum, PERSONAL",
        "telefonnummer, PERSONAL",
        "privatTelefonnummer, PERSONAL",
        "lieferanschrift, PERSONAL",
        "stra\u00dfe, PERSONAL",
        "kundenpasswort, CREDENTIALS",
        "steuernummer, FINANCIAL",
        "prenom, PERSONAL",
        "pr\u00e9nom, PERSONAL",
        "dateDeNaissance, PERSONAL",
        "dateNaissance, PERSONAL",
        "numeroSecu, PERSONAL",
        "motDePasse, CREDENTIALS",
        "ancienMotDePasse, CREDENTIALS",
        "mot_de_passe_actuel, CREDENTIALS",
        "apellidos, PERSONAL",
        "fechaDeNacimiento, PERSONAL",
        "contrase\u00f1a, CREDENTIALS",
        "contrasenaNueva, CREDENTIALS",
        "numeroDeTarjeta, FINANCIAL",
        "cognome, PERSONAL",
        "dataDiNascita, PERSONAL",
        "codiceFiscale, PERSONAL",
        "dataNascimento, PERSONAL",
        "cpf, PERSONAL",
        "senha, CREDENTIALS",
        "voornaam, PERSONAL",
        "geboortedatum, PERSONAL",
        "wachtwoord, CREDENTIALS",
        "bankrekeningnummer, FINANCIAL",
        "bloedgroep, HEALTH"
    })
    void speaksTheMainLanguages(String name, Meaning meaning) {
        assertThat(words.meaning(name)).isEqualTo(Optional.ofNullable(meaning));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "page",
                "stage",
                "tokenType",
                "passwordEncoder",
                "emailVerified",
                "description",
                "",
                "_",
                "zipFile",
                "emailTemplateId",
                "nextPageToken",
                "tokensUsed",
                "maxTokens",
                "emailDomain",
                "boardingPass",
                "passThrough",
                "bypass",
                "microphone",
                "lessons",
                "adobeId",
                "shippingPinned",
                "keyboardKey",
                "primaryKey",
                "passwordMinLength",
                "passwordHint",
                "swiftDelivery",
                "healthCheck",
                "dateiname",
                "cardinality",
                "telefonat",
                "motDeBienvenue",
                "dataDiCreazione",
                "name",
                "ip",
                "realName"
            })
    void saysNothingOfOtherNames(String name) {
        assertThat(words.meaning(name)).isEmpty();
    }

    @Test
    void takesTheGravestMeaning() {
        assertThat(words.meaning("emailPassword")).isEqualTo(Optional.of(Meaning.CREDENTIALS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "ip", "realName", "nom", "adresse", "address"})
    void takesMereNamesAndAddressesForPersonalOnlyOfAPerson(String name) {
        assertThat(words.meaningOfPersons(name)).contains(Meaning.PERSONAL);
        assertThat(words.meaning(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Customer", "CustomerDto", "CreateUserRequest", "Bestandskunde", "Personne", "Employees"})
    void knowsPersonsByTheNamesOfTypes(String type) {
        assertThat(words.isPerson(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Product", "UserSettings", "StoredFile", "CustomerSegment", "Request"})
    void knowsWhatIsNoPerson(String type) {
        assertThat(words.isPerson(type)).isFalse();
    }

    @Test
    void takesWordsOfOnesOwnBesideThese() {
        List<Problem> problems = new ArrayList<>();
        WordList own = words.and("own.txt", """
                # Ours
                Personal: staff card, *kennung
                neutral: test email
                """, problems);

        assertThat(problems).isEmpty();
        assertThat(own.meaning("staffCard")).contains(Meaning.PERSONAL);
        assertThat(own.meaning("mitarbeiterkennung")).contains(Meaning.PERSONAL);
        assertThat(own.meaning("password")).contains(Meaning.CREDENTIALS);
        assertThat(own.meaning("testEmail")).isEmpty();
        assertThat(words.meaning("staffCard")).isEmpty();
    }

    @Test
    void saysWhichLineOfAListIsNone() {
        List<Problem> problems = new ArrayList<>();
        WordList own = words.and("own.txt", "personal: staff card\nsecretive: x\nno colon\n", problems);

        assertThat(problems).extracting(p -> p.place().words()).containsExactly("own.txt:2", "own.txt:3");
        assertThat(problems)
                .allSatisfy(p -> assertThat(p.message())
                        .contains("personal: first name")
                        .contains("credentials, health, financial, personal, of persons"));
        assertThat(own.meaning("staffCard")).contains(Meaning.PERSONAL);
    }
}
