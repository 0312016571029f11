package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class PulsarTest {

    @Test
    void seesPulsarBySpringAndByItsOwnClient() {
        assertThat(Modules.java("""
                                import org.apache.pulsar.client.api.* ;
                                import org.springframework.pulsar.annotation.PulsarListener;
                                import org.springframework.pulsar.core.PulsarTemplate;
                                class A {
                                    @PulsarListener(topics = "orders") void on(String text) {}
                                    void a(PulsarTemplate<String> template) {
                                        template.send("bills", "text");
                                        template.send("only a text");
                                    }
                                    void b() throws Exception {
                                        PulsarClient client = PulsarClient.builder().serviceUrl("pulsar://p:6650").build();
                                        client.newProducer().topic("persistent://public/default/out").create();
                                        client.newConsumer().topic("in").subscribe();
                                    }
                                }
                                """).connectionsSeenBy(new Pulsar()))
                .containsExactly(
                        "<- message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {consumes=[orders]}",
                        "-> message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {produces=[bills]}",
                        "-> message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {produces=[]}",
                        "-> message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {produces=[out]}",
                        "<- message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {consumes=[in]}");
    }
}
