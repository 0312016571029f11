package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.Secrecy;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** RabbitMQ, by Spring's listeners and templates, Spring Cloud Stream and Bus. */
@AutoService(Recogniser.class)
public final class Rabbit implements Recogniser {

    private static final String NAME = "RabbitMQ";
    private static final Messages MESSAGES = new Messages(
            "AMQP",
            List.of("org.springframework.amqp.rabbit.annotation.RabbitListener"),
            List.of("queues", "queuesToDeclare", "bindings"),
            Set.of(
                    "org.springframework.amqp.rabbit.core.RabbitTemplate",
                    "org.springframework.amqp.rabbit.core.RabbitOperations",
                    "org.springframework.amqp.core.AmqpTemplate",
                    "org.springframework.amqp.rabbit.core.RabbitMessagingTemplate",
                    "org.springframework.amqp.rabbit.AsyncRabbitTemplate"),
            Set.of("convertAndSend", "send", "convertSendAndReceive", "sendAndReceive"),
            2);

    /** For the service loader. */
    public Rabbit() {}

    @Override
    public void recognise(Module module, Notes notes) {
        String address = module.configuration()
                .text("spring.rabbitmq.addresses", "spring.rabbitmq.host", "rabbitmq.host")
                .orElse("");
        FarEnd broker = FarEnd.playing(Tags.MESSAGE_BROKER, NAME).orAt(address).called(NAME);
        MESSAGES.recognise(module, broker, notes);
        StreamBindings.of(
                module,
                notes,
                "AMQP",
                broker,
                "spring-cloud-starter-bus-amqp",
                "spring-cloud-starter-stream-rabbit",
                "spring-cloud-stream-binder-rabbit",
                "spring-boot-starter-amqp");
        module.configuration()
                .find("spring.rabbitmq.password")
                .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                .ifPresent(p -> notes.sends(
                        broker.called(""), "AMQP", Map.of(Tags.PLAIN_TEXT_CREDENTIALS, List.of()), Notes.evidence(p)));
    }
}
