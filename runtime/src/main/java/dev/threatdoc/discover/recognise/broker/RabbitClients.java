package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.Set;

/** RabbitMQ, by its own Java client and by Micronaut. */
final class RabbitClients implements Recogniser {

    private static final Set<String> CHANNEL = Set.of("com.rabbitmq.client.Channel");
    private static final String MICRONAUT = "io.micronaut.rabbitmq.annotation.";

    private static final Broker BROKER = Broker.of("RabbitMQ", "RabbitMQ", "AMQP")
            .addresses(
                    "rabbitmq.uri",
                    "rabbitmq.host",
                    "rabbitmq-host",
                    "spring.rabbitmq.addresses",
                    "spring.rabbitmq.host")
            .passwords("rabbitmq.password", "rabbitmq-password", "spring.rabbitmq.password")
            .clients("com.rabbitmq.client.ConnectionFactory")
            .listeners(
                    Listener.receiving(MICRONAUT + "RabbitListener", MICRONAUT + "Queue"),
                    Listener.sending(MICRONAUT + "RabbitClient", MICRONAUT + "Binding"))
            .uses(Use.sending(CHANNEL, 1, "basicPublish"), Use.receiving(CHANNEL, 0, "basicConsume", "basicGet"));

    @Override
    public void recognise(Module module, Notes notes) {
        BROKER.recognise(module, notes);
    }
}
