package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class TimeoutsTest {

    @Test
    void seesHowLongIsWaited() {
        Timeouts timeouts = new Timeouts();
        assertThat(Modules.properties("feign.client.config.default.readTimeout=5000")
                        .tagsSeenBy(timeouts))
                .containsExactly("timeout=[feign.client.config.default.readTimeout = 5000] @1");
        assertThat(Modules.properties("feign.client.config.default.readTimeout=0")
                        .statedBy(timeouts))
                .containsExactly("definesConnectionTimeout=false");
        assertThat(Modules.properties("spring.datasource.hikari.connection-timeout=20000")
                        .statedBy(timeouts))
                .isEmpty();
        assertThat(Modules.java("import org.springframework.http.client.SimpleClientHttpRequestFactory;"
                                + " class C { void m(SimpleClientHttpRequestFactory f) { f.setReadTimeout(0); } }")
                        .statedBy(timeouts))
                .containsExactly("definesConnectionTimeout=false");
    }
}
