package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Recogniser;
import org.junit.jupiter.api.Test;

final class SettingsTest {

    @Test
    void readsThePort() {
        assertThat(Modules.properties("server.port=${PORT:8081}").tagsSeenBy(Modules.recogniser("Settings")))
                .containsExactly("port=[8081] @1");
    }

    @Test
    void findsThePortWhereTheDeploymentLeads() {
        Recogniser settings = Modules.recogniser("Settings");

        assertThat(Modules.compose("services: {a: {image: a, ports: ['5005:5005', '80:8085']}}")
                        .andJava("class A {}")
                        .tagsSeenBy(settings))
                .containsExactly("port=[8085] @1");
        assertThat(Modules.compose("services: {a: {image: a, expose: ['${PORT:-9000}']}}")
                        .andJava("class A {}")
                        .tagsSeenBy(settings))
                .containsExactly("port=[9000] @1");
        assertThat(Modules.dockerfile("FROM a\nEXPOSE 8443/tcp\n")
                        .andJava("class A {}")
                        .tagsSeenBy(settings))
                .containsExactly("port=[8443] @1");
        // What it says itself counts, whatever a file leads to.
        assertThat(Modules.compose("services: {a: {image: a, ports: ['80:8085']}}")
                        .andJava("class A {}")
                        .andYaml("micronaut.server.port: 8086")
                        .tagsSeenBy(settings))
                .containsExactly("port=[8086] @1");
    }
}
