package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ImagesTest {

    @Test
    void knowProgramsByTheirNames() {
        assertThat(Modules.compose("services: {db: {image: 'docker.io/bitnami/postgresql:16'}}")
                        .tagsSeenBy(new Images()))
                .containsExactly("database=[PostgreSQL] @1", "port=[5432] @1");
        assertThat(Modules.compose("services: {db: {image: postgres, environment: {POSTGRES_PASSWORD: tulip}}}")
                        .tagsSeenBy(new Images()))
                .contains("plain-text-credentials=[] @1");
    }

    @Test
    void sayNothingOfOtherProgramsNorOfOnesOwn() {
        assertThat(Modules.compose("services: {orders: {image: 'shop/orders:1'}}")
                        .seenBy(new Images()))
                .isEmpty();
        assertThat(Modules.compose("services: {db: {image: postgres}}")
                        .andJava("class A {}")
                        .seenBy(new Images()))
                .isEmpty();
    }

    @Test
    void knowWebServersThatAreInstalled() {
        assertThat(Modules.dockerfile("FROM debian\nRUN apt-get install -y nginx\nEXPOSE 8080\n")
                        .tagsSeenBy(new Images()))
                .containsExactly("web-server=[Nginx] @1", "port=[8080] @1");
        assertThat(Modules.dockerfile("FROM debian\nRUN apt-get install -y curl\n")
                        .seenBy(new Images()))
                .isEmpty();
    }
}
