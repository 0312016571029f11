package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnSecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.password=kq93nd8s",
                "security.oauth2.client.client-secret=kq93nd8s",
                "jwt.secret=${JWT_SECRET}",
                "jwt.secret={cipher}00ff",
                "jwt.header=Authorization"
            })
    void leavesOtherSettingsToOthers(String line) {
        assertThat(Modules.properties(line).seenBy(new OwnSecrets())).isEmpty();
    }
}
