package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.Secrecy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** RabbitMQ, by Spring's listeners and templates, Spring Cloud Stream and Bus. */
final class Rabbit implements Recogniser {

    private static final String NAME = "RabbitMQ";
    private static final Set<String> TEMPLATES = Set.of(
            "org.springframework.amqp.rabbit.core.RabbitTemplate",
            "org.springframework.amqp.rabbit.core.RabbitOperations",
            "org.springframework.amqp.core.AmqpTemplate",
            "org.springframework.amqp.rabbit.core.RabbitMessagingTemplate",
            "org.springframework.amqp.rabbit.AsyncRabbitTemplate");

    /** What brings a program to the broker of itself. */
    private static final String[] BINDERS = {
        "spring-cloud-starter-bus-amqp", "spring-cloud-starter-stream-rabbit", "spring-cloud-stream-binder-rabbit"
    };

    /** What lets a program get there, too. */
    private static final String[] CLIENTS = Stream.concat(Stream.of(BINDERS), Stream.of("spring-boot-starter-amqp"))
            .toArray(String[]::new);

    private static final Messages MESSAGES = new Messages(
            "AMQP",
            List.of("org.springframework.amqp.rabbit.annotation.RabbitListener"),
            List.of("queues", "queuesToDeclare", "bindings"),
            TEMPLATES,
            Set.of("convertAndSend", "send", "convertSendAndReceive", "sendAndReceive"),
            2);

    private static final ListenerContainers CONTAINERS = new ListenerContainers(
            "AMQP",
            Set.of(
                    "org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer",
                    "org.springframework.amqp.rabbit.listener.DirectMessageListenerContainer"),
            Set.of("setQueueNames", "addQueueNames"),
            Set.of());

    @Override
    public void recognise(Module module, Notes notes) {
        String address = module.configuration()
                .text("spring.rabbitmq.addresses", "spring.rabbitmq.host", "rabbitmq.host")
                .orElse("");
        FarEnd broker = FarEnd.playing(Tags.MESSAGE_BROKER, NAME).orAt(address).called(NAME);
        Notes own = new Notes();
        MESSAGES.recognise(module, broker, own);
        CONTAINERS.recognise(module, broker, own);
        // That the client is there says nothing new where its use was seen.
        StreamBindings.of(module, own, "AMQP", broker, own.all().isEmpty() ? CLIENTS : BINDERS);
        boolean plain = module.configuration()
                .find("spring.rabbitmq.password")
                .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                .isPresent();
        own.all().forEach(o -> notes.add(plain ? withPlainCredentials(o) : o));
    }

    private static Observation withPlainCredentials(Observation observation) {
        if (!(observation instanceof Observation.Connected connected)) {
            return observation;
        }
        Map<Tag, List<String>> tags = new TreeMap<>(connected.tags());
        tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
        return new Observation.Connected(
                connected.end(), connected.incoming(), connected.protocol(), tags, connected.evidence());
    }
}
