package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class HelidonRoutesTest {

    @Test
    void readsRoutingsAndServicesThatAreRegisteredBelowAPath() {
        assertThat(Modules.java("""
                import io.helidon.webserver.WebServer;
                /* all */ import io.helidon.webserver.http.*;
                import io.helidon.webserver.http.HttpRouting;
                import io.helidon.webserver.http.HttpRules;
                import io.helidon.webserver.http.HttpService;
                class Main {
                    public static void main(String[] args) {
                        WebServer server = WebServer.builder().routing(Main::routing).build().start();
                    }
                    static void routing(HttpRouting.Builder routing) {
                        routing.register("/greet", new GreetService()).get("/simple-greet", (req, res) -> res.send("Hi"));
                    }
                }
                class GreetService implements HttpService {
                    @Override public void routing(HttpRules rules) {
                        rules.get("/", this::all).get("/{name}", this::one).put("/greeting", this::change)
                            .register("/deep", DeepService::new);
                    }
                    void all(Object a, Object b) {} void one(Object a, Object b) {} void change(Object a, Object b) {}
                }
                class DeepService implements HttpService {
                    @Override public void routing(HttpRules rules) { rules.any("/all", (a, b) -> {}); }
                }
                """).endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactlyInAnyOrder(
                        "GET /simple-greet",
                        "GET /greet",
                        "GET /greet/{name}",
                        "PUT /greet/greeting",
                        "* /greet/deep/all");
    }

    @Test
    void readsTheFormOfOlderVersions() {
        assertThat(Modules.java("""
                import io.helidon.webserver.Routing;
                import io.helidon.webserver.Service;
                class Main {
                    Routing routing() {
                        OrderService orders = new OrderService();
                        return Routing.builder().register("/orders", orders).get("/hi", (q, r) -> r.send("x")).build();
                    }
                }
                class OrderService implements Service {
                    @Override public void update(Routing.Rules rules) { rules.post("/", (q, r) -> {}); }
                }
                """).endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactlyInAnyOrder("GET /hi", "POST /orders");
    }
}
