package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RabbitClientsTest {

    @Test
    void seesRabbitsOwnClient() {
        assertThat(Modules.java("""
                                import com.rabbitmq.client.* ;
                                class A {
                                    private static final String QUEUE = "orders";
                                    void a(Channel channel) throws Exception {
                                        ConnectionFactory factory = new ConnectionFactory();
                                        factory.setHost("rabbit");
                                        channel.basicPublish("", QUEUE, null, new byte[0]);
                                        channel.basicConsume(QUEUE, true, null);
                                    }
                                    void not(java.nio.channels.Channel channel) { channel.basicConsume("x"); }
                                }
                                """).connectionsSeenBy(new RabbitClients()))
                .containsExactly(
                        "-> message-broker|RabbitMQ|RabbitMQ|rabbit AMQP {produces=[orders]}",
                        "<- message-broker|RabbitMQ|RabbitMQ|rabbit AMQP {consumes=[orders]}");
    }
}
