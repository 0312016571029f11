package shop;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(OrderController.ROOT)
public class OrderController {

    static final String ROOT = "/orders";

    private final OrderRepository repository;
    private final StockClient stock;

    public OrderController(OrderRepository repository, StockClient stock) {
        this.repository = repository;
        this.stock = stock;
    }

    @GetMapping("/all")
    @PreAuthorize("hasRole('CLERK')")
    public List<Order> all() {
        return null;
    }

    @PostMapping
    public Order place(@Valid @RequestBody Order order) {
        return order;
    }
}
