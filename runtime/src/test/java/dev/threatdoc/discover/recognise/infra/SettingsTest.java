package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class SettingsTest {

    @Test
    void readsThePort() {
        assertThat(Modules.properties("server.port=${PORT:8081}").tagsSeenBy(Modules.recogniser("Settings")))
                .containsExactly("port=[8081] @1");
    }
}
