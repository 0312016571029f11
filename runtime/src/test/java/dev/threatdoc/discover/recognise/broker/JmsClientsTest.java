package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class JmsClientsTest {

    @Test
    void seesJakartaMessagingAndWhoseBrokerItIs() {
        String code = """
                import jakarta.jms.* ;
                class A {
                    private ConnectionFactory factory;
                    void a() {
                        try (JMSContext context = factory.createContext()) {
                            context.createProducer().send(context.createQueue("prices"), "1");
                            JMSConsumer consumer = context.createConsumer(context.createQueue("orders"));
                        }
                    }
                }
                @jakarta.ejb.MessageDriven(activationConfig = {
                    @jakarta.ejb.ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/bills"),
                    @jakarta.ejb.ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue")})
                class B {}
                """;

        assertThat(Modules.java(code).connectionsSeenBy(new JmsClients()))
                .containsExactly(
                        "-> message-broker|JMS broker JMS {produces=[prices]}",
                        "<- message-broker|JMS broker JMS {consumes=[orders]}",
                        "<- message-broker|JMS broker JMS {consumes=[bills]}");
        assertThat(Modules.java(code)
                        .andProperties("quarkus.artemis.url=tcp://artemis:61616\nquarkus.artemis.password=geheim")
                        .connectionsSeenBy(new JmsClients()))
                .first()
                .isEqualTo("-> message-broker|ActiveMQ|ActiveMQ|tcp://artemis:61616 JMS"
                        + " {plain-text-credentials=[], produces=[prices]}");
        assertThat(Modules.java(code.replace("jakarta.jms", "com.example")).connectionsSeenBy(new JmsClients()))
                .containsExactly("<- message-broker|JMS broker JMS {consumes=[bills]}");
    }
}
