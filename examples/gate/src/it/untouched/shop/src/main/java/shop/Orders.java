package shop;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Puts what was asked for into a query. It is never compiled: a scan reads what stands here. */
@RestController
class Orders {

    private final JdbcTemplate jdbc;

    Orders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/orders")
    String find(@RequestParam String owner) {
        return jdbc.queryForObject("select text from orders where owner = '" + owner + "'", String.class);
    }
}
