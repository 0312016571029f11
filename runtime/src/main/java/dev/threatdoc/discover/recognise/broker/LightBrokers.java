package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** MQTT brokers and NATS, by their usual clients. */
final class LightBrokers implements Recogniser {

    private static final Set<String> PAHO = Set.of(
            "org.eclipse.paho.client.mqttv3.MqttClient",
            "org.eclipse.paho.client.mqttv3.IMqttClient",
            "org.eclipse.paho.client.mqttv3.MqttAsyncClient",
            "org.eclipse.paho.mqttv5.client.MqttClient",
            "org.eclipse.paho.mqttv5.client.MqttAsyncClient");
    private static final Set<String> HIVE_MQ = Set.of(
            "com.hivemq.client.mqtt.mqtt3.Mqtt3Client",
            "com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient",
            "com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient",
            "com.hivemq.client.mqtt.mqtt5.Mqtt5Client",
            "com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient",
            "com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient");
    private static final Set<String> NATS = Set.of("io.nats.client.Connection", "io.nats.client.JetStream");

    private static final List<Broker> BROKERS = List.of(
            Broker.of("MQTT", "MQTT broker", "MQTT")
                    .addresses("mqtt.client.server-uri", "mqtt.broker.url", "mqtt.url", "mqtt.host")
                    .passwords("mqtt.client.password", "mqtt.password")
                    .clients(Stream.concat(PAHO.stream(), HIVE_MQ.stream()).toArray(String[]::new))
                    .uses(
                            Use.sending(PAHO, 0, "publish"),
                            Use.receiving(PAHO, 0, "subscribe"),
                            Use.sending(HIVE_MQ, 0, "topic").after("publishWith"),
                            Use.receiving(HIVE_MQ, 0, "topicFilter").after("subscribeWith")),
            Broker.of("NATS", "NATS", "NATS")
                    .addresses("nats.spring.server", "nats.url", "nats.default.addresses[0]")
                    .clients("io.nats.client.Nats")
                    .uses(Use.sending(NATS, 0, "publish", "request"), Use.receiving(NATS, 0, "subscribe")));

    @Override
    public void recognise(Module module, Notes notes) {
        BROKERS.forEach(b -> b.recognise(module, notes));
    }
}
