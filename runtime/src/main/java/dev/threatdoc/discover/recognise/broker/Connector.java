package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What SmallRye's reactive messaging connects channels with.
 *
 * @param id what settings call it, without what all have before it
 * @param technology the broker's technology as a tag's value; empty where several speak the protocol
 * @param name what an element of it is called that nothing else names
 * @param protocol what its flows are called
 * @param addresses the settings that say where it is, below a channel or for all channels
 */
record Connector(String id, String technology, String name, String protocol, List<String> addresses) {

    private static final List<Connector> ALL = List.of(
            new Connector("kafka", "Kafka", "Kafka", "Kafka", List.of("bootstrap.servers", "kafka.bootstrap.servers")),
            new Connector("rabbitmq", "RabbitMQ", "RabbitMQ", "AMQP", List.of("host", "rabbitmq-host", "addresses")),
            new Connector("amqp", "", "AMQP broker", "AMQP", List.of("host", "amqp-host")),
            new Connector("mqtt", "MQTT", "MQTT broker", "MQTT", List.of("host", "mqtt-host")),
            new Connector("jms", "", "JMS broker", "JMS", List.of("quarkus.artemis.url", "quarkus.qpid-jms.url")),
            new Connector("pulsar", "Pulsar", "Pulsar", "Pulsar", List.of("serviceUrl", "pulsar.client.serviceUrl")),
            new Connector("sqs", "SQS", "Amazon SQS", "HTTPS", List.of("quarkus.sqs.endpoint-override")));

    Connector {
        addresses = List.copyOf(addresses);
    }

    /** The one that a setting names, such as {@code smallrye-kafka}. */
    static Optional<Connector> named(String connector) {
        return ALL.stream().filter(c -> connector.equals("smallrye-" + c.id)).findFirst();
    }

    /** The only one that a module's artifacts bring, which all channels use that no setting connects. */
    static Optional<Connector> only(Module module) {
        List<Connector> brought = ALL.stream()
                .filter(c -> module.dependency(
                                "quarkus-messaging-" + c.id,
                                "quarkus-messaging-amazon-" + c.id,
                                "quarkus-smallrye-reactive-messaging-" + c.id,
                                "smallrye-reactive-messaging-" + c.id,
                                "smallrye-reactive-messaging-aws-" + c.id)
                        .isPresent())
                .toList();
        return brought.size() == 1 ? Optional.of(brought.get(0)) : Optional.empty();
    }

    /**
     * The broker that a channel is connected with.
     *
     * @param prefix what the keys of the channel's settings begin with
     */
    FarEnd end(Configuration configuration, String prefix) {
        String address = addresses.stream()
                .flatMap(a -> Stream.of(prefix + a, a))
                .filter(k -> k.contains(".") || k.contains("-"))
                .flatMap(k -> configuration.text(k).stream())
                .findFirst()
                .orElse("");
        return FarEnd.playing(Tags.MESSAGE_BROKER, technology).orAt(address).called(name);
    }
}
