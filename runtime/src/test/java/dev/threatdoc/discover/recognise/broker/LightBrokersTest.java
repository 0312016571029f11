package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class LightBrokersTest {

    @Test
    void seesMqttAndNats() {
        assertThat(Modules.java("""
                                import org.eclipse.paho.client.mqttv3.MqttClient;
                                class A {
                                    void a() throws Exception {
                                        MqttClient client = new MqttClient("tcp://mosquitto:1883", "me");
                                        client.publish("prices", null);
                                        client.subscribe("orders/#", 1);
                                    }
                                    void b() throws Exception {
                                        io.nats.client.Connection nats = io.nats.client.Nats.connect("nats://n:4222");
                                        nats.publish("bills", null);
                                    }
                                }
                                """).connectionsSeenBy(new LightBrokers()))
                .containsExactly(
                        "-> message-broker|MQTT|MQTT broker|tcp://mosquitto:1883 MQTT {produces=[prices]}",
                        "<- message-broker|MQTT|MQTT broker|tcp://mosquitto:1883 MQTT {consumes=[orders/#]}",
                        "-> message-broker|NATS|NATS|nats://n:4222 NATS {produces=[bills]}");
    }
}
