package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class BrokerRecognisers {

    private BrokerRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(
                new AmazonQueues(),
                new Channels(),
                new Jms(),
                new JmsClients(),
                new Kafka(),
                new KafkaClients(),
                new LightBrokers(),
                new Pulsar(),
                new Rabbit(),
                new RabbitClients());
    }
}
