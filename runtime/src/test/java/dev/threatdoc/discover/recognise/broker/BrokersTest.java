package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class BrokersTest {
    @Test
    void seesMicronautsListenersAndClients() {
        assertThat(Modules.java("""
                                import io.micronaut.rabbitmq.annotation.* ;
                                @RabbitListener class A { @Queue("orders") void on(String text) {} }
                                @RabbitClient interface B { @Binding("bills") void send(String text); }
                                """).connectionsSeenBy(new RabbitClients()))
                .containsExactly(
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[orders]}",
                        "-> message-broker|RabbitMQ|RabbitMQ AMQP {produces=[bills]}");
        assertThat(Modules.java("""
                                import io.micronaut.configuration.kafka.annotation.* ;
                                @KafkaListener(groupId = "g") class A { @Topic("orders") void on(String text) {} }
                                @KafkaClient interface B { @Topic("bills") void send(String text); }
                                """)
                        .andProperties("kafka.bootstrap.servers=kafka:9092")
                        .connectionsSeenBy(new KafkaClients()))
                .containsExactly(
                        "<- message-broker|Kafka|Kafka|kafka:9092 Kafka {consumes=[orders]}",
                        "-> message-broker|Kafka|Kafka|kafka:9092 Kafka {produces=[bills]}");
    }
}
