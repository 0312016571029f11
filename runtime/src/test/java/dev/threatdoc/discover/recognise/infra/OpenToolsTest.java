package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that let people in without a login. */
final class OpenToolsTest {

    private static List<String> compose(String service) {
        return Modules.compose("services:\n  it:\n    " + service.replace("\n", "\n    ") + "\n")
                .weaknessesSeenBy(new OpenTools());
    }

    @Test
    void seesToolsThatLetAnybodyIn() {
        assertThat(compose("image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ENABLED: 'true'\n"
                        + "  GF_AUTH_ANONYMOUS_ORG_ROLE: Admin"))
                .containsExactly("anonymous-access compose.yml:5 GF_AUTH_ANONYMOUS_ENABLED lets anybody in with the"
                        + " role Admin | GF_AUTH_ANONYMOUS_ENABLED=true");
        assertThat(compose("image: provectuslabs/kafka-ui\nports: ['8080:8080']"))
                .singleElement()
                .asString()
                .startsWith("open-console compose.yml:3");
        assertThat(compose("image: traefik:v3\ncommand:\n  - --api.insecure=true"))
                .singleElement()
                .asString()
                .startsWith("open-console compose.yml:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ENABLED: 'true'\n  GF_AUTH_ANONYMOUS_ORG_ROLE: Viewer",
                "image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ENABLED: 'true'",
                "image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ORG_ROLE: Admin",
                "image: provectuslabs/kafka-ui\nports: ['127.0.0.1:8080:8080']",
                "image: provectuslabs/kafka-ui\nports: ['8080:8080']\nenvironment: [AUTH_TYPE=LOGIN_FORM]",
                "image: traefik:v3\ncommand: ['--api.insecure=false']"
            })
    void saysNothingOfToolsThatShowOnlyOrAskForALogin(String service) {
        assertThat(compose(service)).isEmpty();
    }
}
