package shop.web;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

@Component
public class Sender {

    private static final String TOPIC = "sold";

    private final KafkaTemplate<String, String> kafka;

    Sender(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    void send(String text) {
        kafka.send(TOPIC, text);
    }
}
