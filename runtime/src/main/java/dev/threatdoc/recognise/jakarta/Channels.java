package dev.threatdoc.recognise.jakarta;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Channels of MicroProfile Reactive Messaging that the configuration connects with a broker. */
@AutoService(Recogniser.class)
public final class Channels implements Recogniser {

    private static final Pattern CONNECTOR =
            Pattern.compile("mp\\.messaging\\.(incoming|outgoing)\\.\"?([^.\"]+)\"?\\.connector");
    private static final Map<String, String> BROKERS = Map.of(
            "smallrye-kafka", "Kafka",
            "smallrye-rabbitmq", "RabbitMQ",
            "smallrye-amqp", "AMQP",
            "smallrye-mqtt", "MQTT",
            "smallrye-pulsar", "Pulsar");

    /** For the service loader. */
    public Channels() {}

    @Override
    public void recognise(Module module, Notes notes) {
        module.configuration().entries().forEach(e -> channel(e, module.configuration(), notes));
    }

    private static void channel(ConfigEntry entry, Configuration configuration, Notes notes) {
        Matcher connector = CONNECTOR.matcher(entry.key());
        if (!connector.matches()) {
            return;
        }
        String broker = BROKERS.get(entry.text());
        if (broker == null) {
            return;
        }
        String prefix = entry.key().substring(0, entry.key().length() - "connector".length());
        String topic = configuration
                .text(prefix + "topic", prefix + "address", prefix + "queue.name", prefix + "exchange.name")
                .orElse(connector.group(2));
        String address = configuration
                .text(prefix + "bootstrap.servers", "kafka.bootstrap.servers", "rabbitmq-host", "amqp-host")
                .orElse("");
        FarEnd end = FarEnd.playing(Tags.MESSAGE_BROKER, broker).orAt(address).called(broker);
        if (connector.group(1).equals("incoming")) {
            notes.receives(end, broker, Map.of(Tags.CONSUMES, List.of(topic)), Notes.evidence(entry));
        } else {
            notes.sends(end, broker, Map.of(Tags.PRODUCES, List.of(topic)), Notes.evidence(entry));
        }
    }
}
