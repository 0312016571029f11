package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SensitiveLoggingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"login \" + password);",
                "log.debug(\"user {} token {}\", name, user.getAccessToken());",
                "log.info(\"key {}\", this.apiKey);",
                "System.out.println(\"code sent: \" + otp);",
                "System.err.printf(\"login %s\", password);",
                "String other = mask(name); log.info(\"{}\", password);"
            })
    void seesSecretsInTheLog(String statement) {
        Modules logging = Modules.java(
                "class C { org.slf4j.Logger log; String apiKey; void m(String name, String password, String otp) { "
                        + statement + " } }");
        assertThat(logging.weaknessesSeenBy(new SensitiveLogging()))
                .singleElement()
                .asString()
                .startsWith("logged-secret src/main/java/File0.java:1 \"")
                .contains(statement
                        .replaceFirst(".*(log\\.|System)", "$1")
                        .replace(";", "")
                        .replace("this.", ""));
        assertThat(logging.statedBy(new SensitiveLogging())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"created token: {}\", event.getSource());",
                "log.info(\"id {} password={}\", id, form.getValue());",
                "log.info(\"access token: \" + event.getSource());",
                "Keepsake resetToken = null; log.info(\"made \" + resetToken);"
            })
    void seesWhatALineItselfCallsASecret(String statement) {
        assertThat(Modules.java("record Keepsake(String value) {} class C { org.slf4j.Logger log; void m(String id) { "
                                + statement + " } }")
                        .weaknessesSeenBy(new SensitiveLogging()))
                .singleElement()
                .asString()
                .startsWith("logged-secret ");
    }

    @Test
    void seesSettingsThatLogWhatLogsPeopleIn() {
        assertThat(Modules.properties("spring.mvc.log-request-details=true").weaknessesSeenBy(new SensitiveLogging()))
                .hasSize(1);
        assertThat(Modules.properties("logging.level.org.apache.http.wire=DEBUG")
                        .weaknessesSeenBy(new SensitiveLogging()))
                .hasSize(1);
        assertThat(Modules.properties("spring.mvc.log-request-details=false\nlogging.level.org.apache.http=DEBUG")
                        .seenBy(new SensitiveLogging()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"the password is wrong\");",
                "System.out.println(\"enter password\" + name);",
                "writer.out.println(password);",
                "log.info(\"login {}\", mask(password));",
                "log.info(\"tokens {}\", tokenCount);",
                "String token = mask(password); log.info(\"{}\", token);",
                "String token = password.substring(0, 2) + \"***\"; log.info(\"{}\", token);",
                "log.info(\"{}\", maskedToken);",
                "log.info(\"{}\", csrfToken);",
                "int allToken = 7; log.info(\"tokens {}\", allToken);",
                "log.info(\"{}\", passwordEncoder);",
                "log.warn(\"token does not exist: {}\", event.getSource());",
                "log.info(\"token: {}\", size(name));",
                "log.info(\"token for {}\", event.getSource());",
                "Keepsake resetToken = null; log.info(\"made \" + resetToken);",
                "log.info(\"{}\", tokenExpiry);",
                "log.info(\"{}\", tokenProvider.name());",
                "log.warn(\"{}\", isPasswordExpired);",
                "log.info(\"{}\", passwordResetUrl);",
                "out.info(password);"
            })
    void saysNothingOfOtherLogLines(String statement) {
        assertThat(Modules.java(
                                "class Keepsake { String value; } class C { org.slf4j.Logger log; void m(Out out, String password) { "
                                        + statement + " } }")
                        .seenBy(new SensitiveLogging()))
                .isEmpty();
    }
}
