package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Set;

/** Kafka, by Spring's listeners and templates or by its own clients. */
final class Kafka implements Recogniser {

    private static final Messages MESSAGES = new Messages(
            "Kafka",
            List.of("org.springframework.kafka.annotation.KafkaListener"),
            List.of("topics", "value", "topicPattern"),
            Set.of(
                    "org.springframework.kafka.core.KafkaTemplate",
                    "org.springframework.kafka.core.KafkaOperations",
                    "org.springframework.kafka.core.reactive.ReactiveKafkaProducerTemplate",
                    "org.springframework.kafka.requestreply.ReplyingKafkaTemplate"),
            Set.of("send", "sendAndReceive"),
            0);

    private static final ListenerContainers CONTAINERS = new ListenerContainers(
            "Kafka",
            Set.of(
                    "org.springframework.kafka.listener.KafkaMessageListenerContainer",
                    "org.springframework.kafka.listener.ConcurrentMessageListenerContainer"),
            Set.of(),
            Set.of("org.springframework.kafka.listener.ContainerProperties"));

    @Override
    public void recognise(Module module, Notes notes) {
        String address = module.configuration()
                .text(
                        "spring.kafka.bootstrap-servers",
                        "spring.kafka.bootstrap-servers[0]",
                        "spring.cloud.stream.kafka.binder.brokers",
                        "kafka.bootstrap-servers",
                        "kafka.bootstrap.servers",
                        "bootstrap.servers")
                .or(() -> BootstrapServers.in(module))
                .orElse("");
        FarEnd broker =
                FarEnd.playing(Tags.MESSAGE_BROKER, "Kafka").orAt(address).called("Kafka");
        MESSAGES.recognise(module, broker, notes);
        CONTAINERS.recognise(module, broker, notes);
        Records.of(module, notes, broker);
        StreamBindings.of(
                module,
                notes,
                "Kafka",
                broker,
                "spring-cloud-starter-stream-kafka",
                "spring-cloud-stream-binder-kafka");
    }
}
