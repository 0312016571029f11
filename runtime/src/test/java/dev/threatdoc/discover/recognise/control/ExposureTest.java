package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ExposureTest {

    private static final String WEB_STARTER = "org.springframework.boot:spring-boot-starter-web";

    @Test
    void seesWhatIsShownToOthers() {
        Exposure exposure = new Exposure();
        String all = "management.endpoints.web.exposure.include=*";
        assertThat(Modules.properties(all).andDependencies(WEB_STARTER).statedBy(exposure))
                .containsExactly("hasAccessControl=false", "providesConfidentiality=false");
        assertThat(Modules.properties(all).statedBy(exposure)).isEmpty();
        assertThat(Modules.properties("management.endpoints.web.exposure.include=health,info")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all)
                        .andDependencies(WEB_STARTER, "org.springframework.boot:spring-boot-starter-security")
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.properties(all + "\nmanagement.server.address=127.0.0.1")
                        .andDependencies(WEB_STARTER)
                        .seenBy(exposure))
                .isEmpty();
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                                class Web { void configure(HttpSecurity http) {
                                    http.authorizeRequests().antMatchers("/actuator/**").permitAll()
                                        .anyRequest().authenticated(); } }
                                """).andProperties(all).statedBy(exposure))
                .containsExactly("hasAccessControl=false", "providesConfidentiality=false");
        assertThat(Modules.properties("spring.h2.console.enabled=true").statedBy(exposure))
                .containsExactly("isHardened=false");
        assertThat(Modules.properties("server.error.include-stacktrace=always").statedBy(exposure))
                .containsExactly("handlesCrashes=false");
        assertThat(Modules.properties("server.error.include-stacktrace=never").seenBy(exposure))
                .isEmpty();
    }
}
