package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ChannelsTest {

    private static final String CODE = """
            import org.eclipse.microprofile.reactive.messaging.* ;
            class A {
                @Channel("quote-requests") Emitter<String> requests;
                @Channel("quotes") io.smallrye.mutiny.Multi<String> quotes;
                @Incoming("prices") @Outgoing("within") double a(int price) { return price; }
                @Incoming("within") void b(double price) {}
            }
            """;

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
    void connectsThoseThatNoSettingConnectsWithTheOnlyConnector() {
        assertThat(Modules.java(CODE)
                        .andDependencies("io.quarkus:quarkus-messaging-rabbitmq")
                        .andProperties("rabbitmq-host=rabbit")
                        .connectionsSeenBy(new Channels()))
                .containsExactly(
                        "<- message-broker|RabbitMQ|RabbitMQ|rabbit AMQP {consumes=[prices]}",
                        "<- message-broker|RabbitMQ|RabbitMQ|rabbit AMQP {consumes=[quotes]}",
                        "-> message-broker|RabbitMQ|RabbitMQ|rabbit AMQP {produces=[quote-requests]}");
    }

    @Test
    void saysNothingWhereNobodyKnowsTheConnector() {
        assertThat(Modules.java(CODE).seenBy(new Channels())).isEmpty();
        assertThat(Modules.java(CODE)
                        .andDependencies("io.quarkus:quarkus-messaging-kafka", "io.quarkus:quarkus-messaging-amqp")
                        .seenBy(new Channels()))
                .isEmpty();
    }

    @Test
    void saysNothingOfChannelsInsideOfTheProgram() {
        assertThat(Modules.properties("mp.messaging.incoming.orders.topic=orders-v1")
                        .connectionsSeenBy(new Channels()))
                .isEmpty();
    }
}
