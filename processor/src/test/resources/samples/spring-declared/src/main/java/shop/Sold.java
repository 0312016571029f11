package shop;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
public class Sold {

    @KafkaListener(topics = {"sold", "returned"})
    public void sold(String message) {}
}
