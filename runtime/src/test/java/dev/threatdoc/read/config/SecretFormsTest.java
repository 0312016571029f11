package dev.threatdoc.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that show by their form or by the words before them. */
final class SecretFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "token ghp_AbCdEfGhIjKlMnOpQrSt0123456789 here|token ghp_****** here",
                "glpat-AbCdEfGhIjKl01234567|glpat-******",
                "xoxb-123456789012-AbCdEfGhIjKl|xoxb-******",
                "sk_live_AbCdEfGhIjKlMnOp1234|sk_live_******",
                "Authorization: Bearer AbCdEf012345|Authorization: Bearer ******",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AbCdEf|eyJ******",
                "-----BEGIN EC PRIVATE KEY----- MHcCAQ|-----BEGIN EC PRIVATE KEY-----******",
                "java -jar a.jar --db.password tulip --x y|java -jar a.jar --db.password ****** --x y",
                "curl -u ann:tulip https://a.example|curl -u ann:****** https://a.example",
                "mysqldump -uroot -ptulip shop|mysqldump -uroot -p****** shop",
                "{\"user\": \"ann\", \"password\": \"tulip\"}|{\"user\": \"ann\", \"password\": \"******\"}",
                "if (password == \"tulip\")|if (password == \"******\")",
                "https://a.example/x?sv=1&sig=tulip&se=2|https://a.example/x?sv=1&sig=******&se=2",
                "jdbc:oracle:thin:scott/tulip@//ora:1521/svc|jdbc:oracle:thin:scott/******@//ora:1521/svc",
                "ann:tulip@smtp.example.com|ann:******@smtp.example.com"
            })
    void areMasked(String value, String masked) {
        assertThat(Secrets.masked(value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic authentication is asked for",
                "the bearer of the token",
                "docker run -p 8080:8080 -u 1000 nginx",
                "mysql -uroot -p shop",
                "npm_config_cache",
                "-----BEGIN PUBLIC KEY----- MIIB",
                "redis:6379",
                "a.example:8080/path"
            })
    void areNotSeenWhereThereAreNone(String value) {
        assertThat(Secrets.masked(value)).isEqualTo(value);
    }
}
