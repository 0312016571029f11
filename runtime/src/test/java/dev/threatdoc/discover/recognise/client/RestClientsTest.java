package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RestClientsTest {

    private static final String STOCK = """
            import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
            @RegisterRestClient(configKey = "stock-api") interface Stock {}
            """;

    @Test
    void findsTheAddressByTheKeyOfTheConfiguration() {
        assertThat(Modules.java(STOCK)
                        .andProperties("quarkus.rest-client.stock-api.url=https://stock.example.org/v1")
                        .connectionsSeenBy(new RestClients()))
                .containsExactly("-> https://stock.example.org/v1 HTTPS {declarative-client=[MicroProfile]}");
    }

    @Test
    void goesByTheKeyWhereNoAddressIsKnown() {
        assertThat(Modules.java(STOCK)
                        .andJava("class Shelf { Shelf(Stock stock) {} }")
                        .connectionsSeenBy(new RestClients()))
                .containsExactly("-> stock-api HTTP {declarative-client=[MicroProfile]}");
    }

    @Test
    void knowsMicronautsClientsByNameAndByAddress() {
        assertThat(Modules.java("""
                                import io.micronaut.http.client.annotation.Client;
                                @Client(id = "stock") interface Stock {}
                                @Client("http://prices:8080") interface Prices {}
                                """).connectionsSeenBy(new RestClients()))
                .containsExactly(
                        "-> http://prices:8080 HTTP {declarative-client=[Micronaut]}",
                        "-> stock HTTP {declarative-client=[Micronaut]}");
    }

    @Test
    void findsTheServicesThatMicronautsConfigurationLists() {
        assertThat(Modules.java("""
                                import io.micronaut.http.client.HttpClient;
                                import io.micronaut.http.client.annotation.Client;
                                class A {
                                    A(@Client("stock") HttpClient stock, @Client("/own") HttpClient own) {}
                                }
                                """)
                        .andYaml("micronaut: {http: {services: {stock: {urls: ['https://stock.example.org']}}}}")
                        .connectionsSeenBy(new RestClients()))
                .containsExactly("-> https://stock.example.org HTTPS {declarative-client=[Micronaut]}");
    }

    @Test
    void sendsNothingByAClientThatNobodyAsksFor() {
        String client = "@org.eclipse.microprofile.rest.client.inject.RegisterRestClient(configKey = \"plums\")\n"
                + "interface Plums { @jakarta.ws.rs.GET String all(); }\n";

        assertThat(Modules.java(client).connectionsSeenBy(new RestClients())).isEmpty();
        assertThat(Modules.java(client)
                        .andProperties("quarkus.rest-client.plums.url=http://plums:80")
                        .connectionsSeenBy(new RestClients()))
                .hasSize(1);
        assertThat(Modules.java(client).andJava("class A { Plums plums; }").connectionsSeenBy(new RestClients()))
                .hasSize(1);
    }
}
