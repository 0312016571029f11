package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.Set;

/** Apache Pulsar, by Spring or by its own client. */
final class Pulsar implements Recogniser {

    private static final String SPRING = "org.springframework.pulsar.";
    private static final Set<String> CLIENT = Set.of("org.apache.pulsar.client.api.PulsarClient");

    private static final Broker BROKER = Broker.of("Pulsar", "Pulsar", "Pulsar")
            .addresses("spring.pulsar.client.service-url", "pulsar.client.serviceUrl")
            .clients("org.apache.pulsar.client.api.PulsarClient")
            .listeners(
                    Listener.of(SPRING + "annotation.PulsarListener", "topics", "topicPattern"),
                    Listener.of(SPRING + "annotation.PulsarReader", "topics", "value"),
                    Listener.of(SPRING + "reactive.config.annotation.ReactivePulsarListener", "topics", "topicPattern"))
            .uses(
                    Use.sending(
                            Set.of(
                                    SPRING + "core.PulsarTemplate",
                                    SPRING + "core.PulsarOperations",
                                    SPRING + "reactive.core.ReactivePulsarTemplate"),
                            0,
                            "send",
                            "sendAsync"),
                    Use.sending(CLIENT, 0, "topic").after("newProducer"),
                    Use.receiving(CLIENT, 0, "topic", "topics").after("newConsumer"),
                    Use.receiving(CLIENT, 0, "topic", "topics").after("newReader"));

    @Override
    public void recognise(Module module, Notes notes) {
        BROKER.recognise(module, notes);
    }
}
