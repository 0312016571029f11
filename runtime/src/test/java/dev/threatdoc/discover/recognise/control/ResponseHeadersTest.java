package dev.threatdoc.discover.recognise.control;

import static dev.threatdoc.discover.recognise.control.RequestRulesTest.chain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponseHeadersTest {

    private final ResponseHeaders headers = new ResponseHeaders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.headers().frameOptions().disable();",
                "http.headers(h -> h.frameOptions(f -> f.disable()));",
                "http.headers(h -> h.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable));",
                "http.headers(h -> h.disable());"
            })
    void seesThatFramesOfOthersAreLetIn(String statement) {
        assertThat(chain(statement).statedBy(headers)).containsExactly("disablesiFrames=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.headers().frameOptions().sameOrigin();",
                "http.headers(h -> h.frameOptions(f -> f.deny()));",
                "http.headers(h -> h.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin));",
                "http.headers(h -> h.frameOptions(f -> f.disable())"
                        + ".contentSecurityPolicy(c -> c.policyDirectives(\"frame-ancestors 'self'\")));"
            })
    void seesThatFramesOfOthersAreRefused(String statement) {
        assertThat(chain(statement).statedBy(headers)).containsExactly("disablesiFrames=true");
    }

    @Test
    void takesTheSwitchOfOneHeaderForNoSwitchOfAll() {
        assertThat(chain("http.headers().cacheControl().disable();").statedBy(headers))
                .isEmpty();
        assertThat(chain("http.headers(h -> h.cacheControl(c -> c.disable()));").statedBy(headers))
                .isEmpty();
    }

    @Test
    void namesTheHeadersThatAreSet() {
        assertThat(chain("http.headers(h -> h.httpStrictTransportSecurity(s -> s.maxAgeInSeconds(31536000)));")
                        .tagsSeenBy(headers))
                .containsExactly("security-headers=[Strict-Transport-Security] @8");
        Modules quarkus = Modules.properties("quarkus.http.header.\"X-Frame-Options\".value=DENY");
        assertThat(quarkus.tagsSeenBy(headers)).containsExactly("security-headers=[X-Frame-Options] @1");
        assertThat(quarkus.statedBy(headers)).containsExactly("disablesiFrames=true");
    }
}
