package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers with the rights of their machine. */
final class PrivilegedContainersTest {

    private static List<String> compose(String service) {
        return Modules.compose("services:\n  it:\n    " + service.replace("\n", "\n    ") + "\n")
                .weaknessesSeenBy(new PrivilegedContainers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: a/b\nprivileged: true",
                "image: a/b\nvolumes: ['/var/run/docker.sock:/var/run/docker.sock']",
                "image: a/b\nvolumes: [{type: bind, source: /var/run/docker.sock, target: /d.sock}]",
                "image: a/b\npid: host",
                "image: a/b\nnetwork_mode: host",
                "image: a/b\nvolumes: ['/:/host']",
                "image: a/b\ncap_add: [SYS_ADMIN]"
            })
    void seesContainersWithTheRightsOfTheirMachine(String service) {
        assertThat(compose(service)).singleElement().asString().startsWith("privileged-container compose.yml:4 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: a/b\nprivileged: false",
                "image: a/b\nvolumes: ['./data:/data', 'db:/var/lib/db']",
                "image: a/b\nvolumes: ['/etc:/host/etc:ro']",
                "image: a/b\nnetwork_mode: bridge",
                "image: a/b\ncap_add: [NET_BIND_SERVICE]",
                "image: traefik\nvolumes: ['/var/run/docker.sock:/var/run/docker.sock:ro']",
                "image: prom/node-exporter\npid: host\nvolumes: ['/:/host:ro']"
            })
    void saysNothingOfRightsThatStayInside(String service) {
        assertThat(compose(service)).isEmpty();
    }
}
