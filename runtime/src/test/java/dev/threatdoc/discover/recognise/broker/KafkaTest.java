package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class KafkaTest {

    @Test
    void seesKafkasListenersAndTemplatesWithTheirTopics() {
        assertThat(Modules.java("""
                                import org.springframework.kafka.annotation.KafkaListener;
                                import org.springframework.kafka.core.KafkaTemplate;
                                class Events {
                                    static final String TOPIC = "bills";
                                    private KafkaTemplate<String, String> kafka;
                                    @KafkaListener(topics = {"orders", "${other.topic}"}) void on(String event) {}
                                    void send() { kafka.send(TOPIC, "x"); }
                                    void not(java.util.List<String> kafka) { kafka.send("x"); }
                                }
                                """)
                        .andProperties("other.topic=refunds\nspring.kafka.bootstrap-servers=kafka:9092")
                        .connectionsSeenBy(new Kafka()))
                .containsExactly(
                        "<- message-broker|Kafka|Kafka|kafka:9092 Kafka {consumes=[orders, refunds]}",
                        "-> message-broker|Kafka|Kafka|kafka:9092 Kafka {produces=[bills]}");
    }

    @Test
    void seesTheTopicsOfKafkaStreams() {
        assertThat(Modules.java("""
                                import org.apache.kafka.streams.StreamsBuilder;
                                class Joins {
                                    void join(StreamsBuilder builder) {
                                        builder.stream("orders").filter((k, v) -> true).to("bills");
                                        java.util.List.of("x").stream().toList();
                                    }
                                }
                                """).connectionsSeenBy(new Kafka()))
                .map(c -> c.replaceAll(".* \\{", c.substring(0, 2) + " {"))
                .containsExactlyInAnyOrder("<- {consumes=[orders]}", "-> {produces=[bills]}");
    }
}
