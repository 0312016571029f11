package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class HttpInterfacesTest {

    @Test
    void seesInterfacesThatALibraryMakesClientsOf() {
        assertThat(Modules.java("""
                                import org.springframework.web.service.annotation.GetExchange;
                                import org.springframework.web.service.annotation.HttpExchange;
                                import org.springframework.web.service.registry.ImportHttpServices;
                                @HttpExchange(url = "https://a.example.com/api") interface A { @GetExchange("/x") String x(); }
                                @HttpExchange("/relative") interface B {}
                                @ImportHttpServices(group = "stock", types = B.class) class Config {
                                    Object feign() { return feign.Feign.builder().target(A.class, "http://bills:1"); }
                                    Object not(java.util.Map<String, String> m) { return m.target(A.class, "http://no"); }
                                }
                                """)
                        .andProperties("spring.http.serviceclient.stock.base-url=http://stock:8080")
                        .connectionsSeenBy(new HttpInterfaces()))
                .containsExactly(
                        "-> https://a.example.com/api HTTPS {declarative-client=[HTTP interface]}",
                        "-> http://stock:8080 HTTP {declarative-client=[HTTP interface]}",
                        "-> http://bills:1 HTTP {declarative-client=[Feign]}");
    }
}
