package dev.threatdoc.discover.recognise.control;

import static dev.threatdoc.discover.recognise.control.RequestRulesTest.chain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SessionsTest {

    private final Sessions sessions = new Sessions();

    @Test
    void seesSessionsAndCookies() {
        assertThat(chain("http.sessionManagement().sessionCreationPolicy(SessionCreationPolicy.STATELESS);")
                        .tagsSeenBy(sessions))
                .containsExactly("stateless=[] @8");
        for (String none : List.of(
                "http.sessionManagement().sessionFixation().none();",
                "http.sessionManagement(s -> s.sessionFixation(f -> f.none()));")) {
            assertThat(chain(none).statedBy(sessions)).contains("usesStrongSessionIdentifiers=false");
        }
        assertThat(chain("http.sessionManagement(s -> s.sessionFixation(f -> f.migrateSession()));")
                        .statedBy(sessions))
                .isEmpty();
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=false")
                        .tagsSeenBy(sessions))
                .containsExactly("open-cookie=[server.servlet.session.cookie.http-only] @1");
        assertThat(Modules.properties("server.servlet.session.cookie.http-only=true")
                        .seenBy(sessions))
                .isEmpty();
        assertThat(Modules.java("class C { void m(javax.servlet.http.Cookie c) { c.setSecure(false); } }")
                        .tagsSeenBy(sessions))
                .containsExactly("open-cookie=[C] @1");
        assertThat(Modules.properties("server.servlet.session.timeout=-1").statedBy(sessions))
                .containsExactly("definesConnectionTimeout=false");
        assertThat(Modules.properties("server.servlet.session.timeout=30m").statedBy(sessions))
                .isEmpty();
    }

    @Test
    void readsDeploymentDescriptors() {
        Modules web = Modules.xml("""
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee">
                  <session-config>
                    <session-timeout>0</session-timeout>
                    <cookie-config><http-only>false</http-only></cookie-config>
                  </session-config>
                </web-app>
                """);

        assertThat(web.statedBy(sessions)).containsExactly("definesConnectionTimeout=false");
        assertThat(web.tagsSeenBy(sessions))
                .containsExactly("open-cookie=[web-xml.session-config.cookie-config.http-only] @4");
    }
}
