package dev.threatdoc.recognise.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ChannelsTest {

    @Test
    void connectsChannelsWithTheirBrokers() {
        assertThat(Modules.properties("""
                                mp.messaging.incoming.orders.connector=smallrye-kafka
                                mp.messaging.incoming.orders.topic=orders-v1
                                mp.messaging.outgoing.prices.connector=smallrye-kafka
                                kafka.bootstrap.servers=broker:9092
                                """).connectionsSeenBy(new Channels()))
                .containsExactlyInAnyOrder(
                        "<- message-broker|Kafka|Kafka|broker:9092 Kafka {consumes=[orders-v1]}",
                        "-> message-broker|Kafka|Kafka|broker:9092 Kafka {produces=[prices]}");
    }

    @Test
    void saysNothingOfChannelsInsideOfTheProgram() {
        assertThat(Modules.properties("mp.messaging.incoming.orders.topic=orders-v1")
                        .connectionsSeenBy(new Channels()))
                .isEmpty();
    }
}
