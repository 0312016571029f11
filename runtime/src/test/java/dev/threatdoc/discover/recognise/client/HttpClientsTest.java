package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class HttpClientsTest {

    private final HttpClients recogniser = new HttpClients();

    @Test
    void findsTheUrlThroughConstantsFieldsAndConcatenations() {
        assertThat(Modules.java("""
                                import org.springframework.beans.factory.annotation.Value;
                                import org.springframework.web.client.RestTemplate;
                                class Client {
                                    private static final String ROOT = "http://users:8080";
                                    private final RestTemplate rest = new RestTemplate();
                                    @Value("${bills.url}") private String bills;
                                    private final String host;
                                    Client(@Value("${stock.host:stock}") String host) { this.host = host; }
                                    Object a(long id) { return rest.getForObject(ROOT + "/users/" + id, Object.class); }
                                    Object b(long id) { return rest.exchange(bills + "/" + id, null); }
                                    Object c() { return rest.postForEntity(url(), null, Object.class); }
                                    String url() { String u = String.format("http://%s:%s/x", host, port()); return u; }
                                    int port() { return 1; }
                                }
                                """)
                        .andProperties("bills.url=https://bills.example.com")
                        .connectionsSeenBy(recogniser))
                .containsExactly(
                        "-> http://users:8080/users/{} HTTP",
                        "-> https://bills.example.com/{} HTTPS",
                        "-> http://stock:1/x HTTP");
    }

    @Test
    void takesTheHostForAServiceWhereTheClientIsBalanced() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.client.loadbalancer.LoadBalanced;
                                import org.springframework.web.reactive.function.client.WebClient;
                                class Config {
                                    @LoadBalanced WebClient.Builder builder() { return WebClient.builder(); }
                                    Object call(WebClient client) { return client.get().uri("http://users/all").retrieve(); }
                                }
                                """).connectionsSeenBy(recogniser))
                .containsExactly("-> http://users/all HTTP {load-balancer=[]}");
    }

    @Test
    void takesAnAddressWithoutASchemeForOneOfTheUsualScheme() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.client.loadbalancer.LoadBalanced;
                                import org.springframework.web.client.RestTemplate;
                                class Client {
                                    @LoadBalanced RestTemplate rest() { return new RestTemplate(); }
                                    void a(RestTemplate rest) { rest.delete("//users/all/{id}", 1); }
                                    void b(RestTemplate rest) { rest.delete("/users/all/{id}", 1); }
                                }
                                """).connectionsSeenBy(recogniser))
                .containsExactly("-> http://users/all/{id} HTTP {load-balancer=[]}");
    }

    @Test
    void asksARegistryByName() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.client.loadbalancer.LoadBalancerClient;
                                class Client {
                                    private LoadBalancerClient balancer;
                                    Object a() { return balancer.choose("USERS"); }
                                    Object b(MyOwn own) { return own.choose("NOBODY"); }
                                }
                                """).connectionsSeenBy(recogniser)).containsExactly("-> USERS HTTP {load-balancer=[]}");
    }

    @Test
    void takesNoPathAndNoUnknownTextForAUrl() {
        assertThat(Modules.java("""
                                class Other {
                                    void a(java.util.Map<String, String> map, String url) {
                                        map.get("key");
                                        map.put("http", "x");
                                        map.get(url);
                                        map.get("see https:// for more");
                                    }
                                }
                                """).seenBy(recogniser)).isEmpty();
    }

    @Test
    void readsTheRequestsOfEachLibrary() {
        assertThat(Modules.java("""
                                import java.net.URI;
                                class Client {
                                    void a(java.net.http.HttpClient http, okhttp3.OkHttpClient ok, io.vertx.ext.web.client.WebClient vertx)
                                            throws Exception {
                                        http.send(java.net.http.HttpRequest.newBuilder(URI.create("http://a")).build(), null);
                                        ok.newCall(new okhttp3.Request.Builder().url("http://b").build());
                                        new retrofit2.Retrofit.Builder().baseUrl("http://c").build();
                                        jakarta.ws.rs.client.ClientBuilder.newClient().target("http://d");
                                        new java.net.URL("http://e").openConnection();
                                        new org.apache.http.client.methods.HttpPatch("http://f");
                                        new org.apache.hc.client5.http.classic.methods.HttpHead("http://g");
                                        org.apache.http.client.fluent.Request.Get("http://h");
                                        org.springframework.web.client.RestClient.create("http://i");
                                        io.micronaut.http.HttpRequest.GET("http://j");
                                        vertx.getAbs("http://k");
                                        org.eclipse.microprofile.rest.client.RestClientBuilder.newBuilder().baseUri(URI.create("http://l"));
                                        com.example.Own.Get("http://not");
                                    }
                                }
                                """).connectionsSeenBy(recogniser))
                .containsExactlyInAnyOrder(
                        "-> http://a HTTP",
                        "-> http://b HTTP",
                        "-> http://c HTTP",
                        "-> http://d HTTP",
                        "-> http://e HTTP",
                        "-> http://f HTTP",
                        "-> http://g HTTP",
                        "-> http://h HTTP",
                        "-> http://i HTTP",
                        "-> http://j HTTP",
                        "-> http://k HTTP",
                        "-> http://l HTTP");
    }
}
