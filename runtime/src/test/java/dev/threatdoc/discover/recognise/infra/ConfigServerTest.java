package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ConfigServerTest {

    private static final String SERVER = "@org.springframework.cloud.config.server.EnableConfigServer class Config {}";

    private final ConfigServer recogniser = new ConfigServer();

    @Test
    void seesTheServerAndWhereItsConfigurationLies() {
        Modules server = Modules.java("""
                        import org.springframework.cloud.config.server.EnableConfigServer;
                        @EnableConfigServer
                        class Config {}
                        """)
                .andProperties("spring.cloud.config.server.git.uri = https://git.example.com/shop/config.git");

        assertThat(server.tagsSeenBy(recogniser)).containsExactly("configuration-server=[Spring Cloud Config] @2");
        assertThat(server.connectionsSeenBy(recogniser))
                .containsExactly("<- configuration-repository|Git|https://git.example.com/shop/config.git HTTPS");
    }

    @Test
    void seesClientsOfEachGeneration() {
        assertThat(Modules.yaml("spring: {cloud: {config: {uri: 'http://config:8888', password: geheim}}}")
                        .connectionsSeenBy(recogniser))
                .containsExactly("<- configuration-server|http://config:8888 HTTP {plain-text-credentials=[]}");
        assertThat(Modules.yaml("spring.config.import: 'optional:configserver:${CONFIG_URL:http://localhost:8888/}'")
                        .connectionsSeenBy(recogniser))
                .containsExactly("<- configuration-server|http://localhost:8888/ HTTP");
        assertThat(Modules.dependencies("org.springframework.cloud:spring-cloud-starter-config")
                        .connectionsSeenBy(recogniser))
                .containsExactly("<- configuration-server HTTP");
    }

    @Test
    void believesWhoeverSwitchesItOff() {
        assertThat(Modules.dependencies("org.springframework.cloud:spring-cloud-starter-config")
                        .andProperties("spring.cloud.config.enabled=false")
                        .seenBy(recogniser))
                .isEmpty();
    }

    @Test
    void takesNoRepositoryForItsOwnWhereItHandsOutFilesBesideIt() {
        String git = "spring.cloud.config.server.git.uri=https://git.example.com/shop/config.git\n";
        Modules server = Modules.java(SERVER);

        assertThat(server.andProperties("spring.profiles.active=dev, native\n" + git)
                        .connectionsSeenBy(recogniser))
                .isEmpty();
        assertThat(Modules.java(SERVER)
                        .andYaml("spring.profiles.active: [native]\n" + git.replace("=", ": "))
                        .connectionsSeenBy(recogniser))
                .isEmpty();
        // With both, the repository is asked too.
        assertThat(Modules.java(SERVER)
                        .andProperties("spring.profiles.active=native,git\n" + git)
                        .connectionsSeenBy(recogniser))
                .hasSize(1);
    }
}
