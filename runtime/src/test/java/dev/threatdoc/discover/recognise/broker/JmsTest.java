package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class JmsTest {

    @Test
    void seesTheDestinationsOfJms() {
        assertThat(Modules.java("""
                                import org.springframework.jms.annotation.JmsListener;
                                class Events { @JmsListener(destination = "orders") void a() {} }
                                """).connectionsSeenBy(new Jms()))
                .containsExactly("<- message-broker|ActiveMQ|ActiveMQ JMS {consumes=[orders]}");
    }
}
