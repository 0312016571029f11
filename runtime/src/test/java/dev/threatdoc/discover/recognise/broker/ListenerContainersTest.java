package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

/** Who receives messages by containers of listeners that code sets up. */
final class ListenerContainersTest {
    private static final String KAFKA = "org.springframework.kafka.listener.";

    private static final String JMS = "org.springframework.jms.listener.";

    @Test
    void seesThoseOfKafkaAndJms() {
        assertThat(Modules.java("class Config { Object container(Object factory) { return new " + KAFKA
                                + "ConcurrentMessageListenerContainer<>(factory, new " + KAFKA
                                + "ContainerProperties(\"orders\")); } }")
                        .connectionsSeenBy(new Kafka()))
                .singleElement()
                .asString()
                .startsWith("<- message-broker|Kafka")
                .endsWith("Kafka {consumes=[orders]}");
        assertThat(Modules.java("class Config { Object container() { " + JMS
                                + "DefaultMessageListenerContainer c = new " + JMS
                                + "DefaultMessageListenerContainer(); c.setDestinationName(\"orders\"); return c; } }")
                        .connectionsSeenBy(new Jms()))
                .containsExactly("<- message-broker|ActiveMQ|ActiveMQ JMS {consumes=[orders]}");
    }
}
