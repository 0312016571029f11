package dev.threatdoc.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is masked within a value, and what is left for the model to find its way by. */
final class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "http://ann:tulip@host:80/a http://ann:******@host:80/a",
                "http://ann:tu/lip@host:80/a http://ann:******@host:80/a",
                "http://ann:tu@lip@host:80/a http://ann:******@host:80/a",
                "http://ann:tu?lip@host:80/a http://ann:******@host:80/a",
                "http://ann:9tulip@host/a http://ann:******@host/a",
                "redis://:tulip@cache:6379 redis://:******@cache:6379",
                "http://a:tulip@one,http://b:tulip@two http://a:******@one,http://b:******@two",
                "mongodb://a:tulip@one:27017,two:27017/shop mongodb://a:******@one:27017,two:27017/shop",
                "http://ann:tulip@host/a?mail=x@y.org http://ann:******@host/a?mail=x@y.org",
                "jdbc:mysql://db/shop?user=a&password=tulip&ssl=true jdbc:mysql://db/shop?user=a&password=******&ssl=true",
                "https://a.org/?api_key=tulip&x=1 https://a.org/?api_key=******&x=1",
                "Endpoint=sb://a/;SharedAccessKey=tulip Endpoint=sb://a/;SharedAccessKey=******"
            })
    void masksWhatOpensSomething(String value, String masked) {
        assertThat(Secrets.masked(value)).isEqualTo(masked);
        assertThat(Secrets.hasInlineSecret(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://host:8080/users?mail=a@b.org",
                "http://host:8080",
                "jdbc:postgresql://db:5432/shop",
                "git@example.com:shop/config.git",
                "one:9092,two:9092",
                "https://login.example.com/token"
            })
    void leavesAddressesAsTheyAre(String value) {
        assertThat(Secrets.masked(value)).isEqualTo(value);
        assertThat(Secrets.hasInlineSecret(value)).isFalse();
    }

    @Test
    void takesOnlyTheHalfOfAKeyPairForASecretThatNobodyMayKnow() {
        assertThat(Secrets.secrecy("-----BEGIN PUBLIC KEY-----\nMIIB")).isEqualTo(Secrecy.NONE);
        assertThat(Secrets.secrecy("-----BEGIN CERTIFICATE-----\nMIIB")).isEqualTo(Secrecy.NONE);
        assertThat(Secrets.secrecy("-----BEGIN RSA PRIVATE KEY-----\nMIIE")).isEqualTo(Secrecy.PLAIN_TEXT);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endsOnWhateverIsGiven() {
        assertThat(Secrets.masked("://a:" + "@".repeat(200_000))).isNotEmpty();
        assertThat(Secrets.masked("://a:x".repeat(50_000))).isNotEmpty();
        assertThat(Secrets.masked("password".repeat(50_000))).isNotEmpty();
    }
}
