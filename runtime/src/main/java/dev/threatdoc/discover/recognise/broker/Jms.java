package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Set;

/** JMS, by Spring's listeners and templates; the broker is ActiveMQ unless the configuration says Artemis. */
final class Jms implements Recogniser {

    private static final Messages MESSAGES = new Messages(
            "JMS",
            List.of("org.springframework.jms.annotation.JmsListener"),
            List.of("destination"),
            Set.of(
                    "org.springframework.jms.core.JmsTemplate",
                    "org.springframework.jms.core.JmsOperations",
                    "org.springframework.jms.core.JmsMessagingTemplate"),
            Set.of("convertAndSend", "send", "convertSendAndReceive", "sendAndReceive"),
            0);

    private static final ListenerContainers CONTAINERS = new ListenerContainers(
            "JMS",
            Set.of(
                    "org.springframework.jms.listener.DefaultMessageListenerContainer",
                    "org.springframework.jms.listener.SimpleMessageListenerContainer"),
            Set.of("setDestinationName"),
            Set.of());

    @Override
    public void recognise(Module module, Notes notes) {
        String address = module.configuration()
                .text("spring.activemq.broker-url", "spring.artemis.broker-url", "spring.artemis.host")
                .orElse("");
        // "tcp://host:61616" and lists of it in "failover:(...)".
        String plain = address.replaceAll("^failover:\\(?", "");
        FarEnd broker =
                FarEnd.playing(Tags.MESSAGE_BROKER, "ActiveMQ").orAt(plain).called("ActiveMQ");
        MESSAGES.recognise(module, broker, notes);
        CONTAINERS.recognise(module, broker, notes);
    }
}
