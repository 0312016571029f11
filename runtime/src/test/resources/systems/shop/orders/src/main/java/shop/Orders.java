package shop;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@SpringBootApplication
@RestController
@RequestMapping("/orders")
public class Orders {
    static final String EVENTS = "order.events";
    private final Logger log = LoggerFactory.getLogger(Orders.class);
    private final RestTemplate rest = new RestTemplate();
    private RabbitTemplate rabbit;

    @Value("${rates.url}")
    private String rates;

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('CUSTOMER')")
    public Object one(long id) {
        log.info("order {}", id);
        return rest.getForObject("http://stock:8082/items/" + id, Object.class);
    }

    @PostMapping
    public void add(String order) {
        rest.getForObject(rates + "/latest", Object.class);
        rabbit.convertAndSend(EVENTS, "new", order);
    }
}
