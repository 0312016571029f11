package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class NeighboursTest {

    private final Neighbours neighbours = new Neighbours();

    @Test
    void areThoseWhomTheEnvironmentNames() {
        assertThat(Modules.compose("services: {ui: {image: 'provectuslabs/kafka-ui', environment: {"
                                + "KAFKA_CLUSTERS_0_BOOTSTRAPSERVERS: 'kafka:9092', TITLE: kafka}}}")
                        .connectionsSeenBy(neighbours))
                .containsExactly("<- kafka:9092 ");
        assertThat(Modules.compose("services: {shop: {image: shop, environment: {DB_HOST: db}}}")
                        .connectionsSeenBy(neighbours))
                .containsExactly("-> db ");
    }

    @Test
    void areNotWhatAProgramCallsItself() {
        assertThat(Modules.compose("services: {shop: {image: shop, environment: {DB_HOST: 'localhost:5432'}}}")
                        .seenBy(neighbours))
                .isEmpty();
    }

    @Test
    void ofOurOwnProgramsAreNoMoreThanHints() {
        assertThat(Modules.compose("services: {shop: {image: shop, links: [mq], environment: {DB_HOST: db,"
                                + " ALLOWED_ORIGINS: 'http://site:3000', KEY: db}}}")
                        .andJava("class A {}")
                        .connectionsSeenBy(neighbours))
                .containsExactly("-> db  {only-hinted=[]}", "-> mq  {only-hinted=[]}");
    }
}
