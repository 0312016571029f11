package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class MessageHandlersTest {

    @Test
    void areWaysInOfWhichOnlyTheBrokerKnowsWhoMayUseThem() {
        Modules shop =
                Modules.java("""
                package demo;
                import org.springframework.kafka.annotation.KafkaListener;
                import org.springframework.jms.annotation.JmsListener;
                import org.eclipse.microprofile.reactive.messaging.Incoming;
                class Order {}
                class Listener {
                    @KafkaListener(topics = {"${shop.topic}", "returns"}) void order(Order order) {}
                    @JmsListener(destination = "bills") void bill(String text) {}
                    @Incoming("prices") void price(double d) {}
                }
                """).andProperties("shop.topic=orders\nmp.messaging.incoming.prices.topic=price-list");

        assertThat(shop.endpoints())
                .containsExactly(
                        "RECEIVE orders unknown @7",
                        "RECEIVE returns unknown @7",
                        "RECEIVE bills unknown @8",
                        "RECEIVE price-list unknown @9");
        assertThat(shop.endpoint("RECEIVE orders").protocol()).isEqualTo("Kafka");
        assertThat(shop.endpoint("RECEIVE orders").exchange().body()).isEqualTo("demo.Order");
    }
}
