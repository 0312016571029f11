package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class FeignClientsTest {

    @Test
    void namesTheFarEndOfFeignByServiceOrByUrl() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.openfeign.FeignClient;
                                @FeignClient("users") interface A {}
                                @FeignClient(name = "rates", url = "${rates.url}", fallback = Object.class) interface B {}
                                @FeignClient(name = Names.BILLS) interface C {}
                                class Names { static final String BILLS = "bills"; }
                                """)
                        .andProperties("rates.url=https://rates.example.com")
                        .connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly(
                        "-> users HTTP {declarative-client=[Feign], load-balancer=[Ribbon]}",
                        "-> https://rates.example.com HTTPS {declarative-client=[Feign]}",
                        "-> bills HTTP {declarative-client=[Feign], load-balancer=[Ribbon]}");
    }

    @Test
    void namesTheTypesThatGoOverFeign() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.openfeign.FeignClient;
                                @FeignClient("users") interface A extends Api { java.util.List<User> all(); }
                                interface Api { void add(NewUser user, String by); }
                                record User(String name) {}
                                record NewUser(String name) {}
                                """).connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly("-> users HTTP {carries=[NewUser, User], declarative-client=[Feign],"
                        + " load-balancer=[Ribbon]}");
    }

    @Test
    void takesAFallbackForACircuitBreakerOnlyWhereOneIsSwitchedOn() {
        Modules rates = Modules.java("""
                import org.springframework.cloud.openfeign.FeignClient;
                @FeignClient(name = "rates", fallback = Object.class) interface Rates {}
                """);
        assertThat(rates.connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly("-> rates HTTP {declarative-client=[Feign], load-balancer=[Ribbon]}");
        assertThat(rates.andProperties("spring.cloud.openfeign.circuitbreaker.enabled=true")
                        .connectionsSeenBy(Modules.recogniser("FeignClients")))
                .containsExactly(
                        "-> rates HTTP {circuit-breaker=[], declarative-client=[Feign], load-balancer=[Ribbon]}");
    }

    @Test
    void findsServicesByListsOfServers() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.openfeign.FeignClient;
                                @FeignClient("users") interface A {}
                                @FeignClient("bills") interface B {}
                                """)
                        .andProperties("users.ribbon.listOfServers=localhost:8001,localhost:8002")
                        .connectionsSeenBy(Modules.recogniser("FeignClients")))
                .map(c -> c.replaceAll(" \\{.*", ""))
                .containsExactly("-> users|localhost:8001,localhost:8002 HTTP", "-> bills HTTP");
    }

    @Test
    void takesANameOfFeignThatIsAnAddressForOne() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.netflix.feign.FeignClient;
                                @FeignClient("http://localhost:7111") interface A {}
                                """).connectionsSeenBy(Modules.recogniser("FeignClients")))
                .map(c -> c.replaceAll(" \\{.*", ""))
                .containsExactly("-> http://localhost:7111 HTTP");
    }
}
