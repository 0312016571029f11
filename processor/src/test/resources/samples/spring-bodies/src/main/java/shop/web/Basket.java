package shop.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
public class Basket {

    @Value("${stock.url}")
    private String stock;

    private final RestTemplate rest = new RestTemplate();

    @GetMapping("/basket")
    public ResponseEntity<String> basket(@RequestParam String item) {
        return rest.getForEntity(stock + "/free/" + item, String.class);
    }

    @GetMapping("/orders")
    public String orders() {
        return rest.getForObject("http://orders/all", String.class);
    }
}
