package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class KafkaClientsTest {

    @Test
    void seesTheTopicsOfStreams() {
        assertThat(Modules.java("""
                                import org.apache.kafka.streams.StreamsBuilder;
                                import org.apache.kafka.streams.kstream.KStream;
                                class A {
                                    void a(StreamsBuilder builder) {
                                        KStream<String, String> in = builder.stream("orders");
                                        in.filter((k, v) -> true).to("bills");
                                        builder.stream(java.util.List.of("a", "b")).mapValues(v -> v).to("c");
                                    }
                                    void b(java.util.Properties p) {
                                        p.put(org.apache.kafka.streams.StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "k:9092");
                                    }
                                    Object not(java.util.List<String> list) { return list.stream().to("x"); }
                                }
                                """).connectionsSeenBy(new KafkaClients()))
                .containsExactly(
                        "<- message-broker|Kafka|Kafka|k:9092 Kafka {consumes=[orders]}",
                        "<- message-broker|Kafka|Kafka|k:9092 Kafka {consumes=[a, b]}",
                        "-> message-broker|Kafka|Kafka|k:9092 Kafka {produces=[bills]}",
                        "-> message-broker|Kafka|Kafka|k:9092 Kafka {produces=[c]}");
    }
}
