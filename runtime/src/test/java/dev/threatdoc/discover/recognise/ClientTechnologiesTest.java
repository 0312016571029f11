package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every library by which a program calls another one, however the code says where that is. */
final class ClientTechnologiesTest {

    /** A call through each library; URL stands for whatever tells the address. */
    private static final String RETURNS = "class A { %s %s Object a() throws Exception { return %s; } }";

    private static String code(String library, String fields, String url) {
        String call = switch (library) {
            case "RestTemplate" ->
                "new org.springframework.web.client.RestTemplate().getForObject(" + url + ", String.class)";
            case "RestClient" -> "org.springframework.web.client.RestClient.create().get().uri(" + url + ").retrieve()";
            case "WebClient" ->
                "org.springframework.web.reactive.function.client.WebClient.create().get().uri(" + url + ").retrieve()";
            case "JAX-RS" -> "jakarta.ws.rs.client.ClientBuilder.newClient().target(" + url + ").request()";
            case "java.net.http" -> "java.net.http.HttpRequest.newBuilder(java.net.URI.create(" + url + ")).build()";
            case "OkHttp" -> "new okhttp3.Request.Builder().url(" + url + ").build()";
            case "Retrofit" -> "new retrofit2.Retrofit.Builder().baseUrl(" + url + ").build()";
            case "MicroProfile" ->
                "org.eclipse.microprofile.rest.client.RestClientBuilder.newBuilder().baseUri(java.net.URI.create(" + url
                        + ")).build(B.class)";
            default -> throw new IllegalArgumentException(library);
        };
        return RETURNS.formatted("static final String PART = \"http://stock\";", fields, call);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RestTemplate",
                "RestClient",
                "WebClient",
                "JAX-RS",
                "java.net.http",
                "OkHttp",
                "Retrofit",
                "MicroProfile"
            })
    void isFoundByNameByConstantAndByKey(String library) {
        assertThat(Modules.java(code(library, "", "\"http://stock/\"")).facts())
                .as("by name")
                .anyMatch(f -> f.matches("-> http://stock/? HTTP.*"));
        assertThat(Modules.java(code(library, "", "PART + \":8081/\"")).facts())
                .as("by constant")
                .anyMatch(f -> f.matches("-> http://stock:8081/? HTTP.*"));
        assertThat(Modules.java(code(
                                library,
                                "@org.springframework.beans.factory.annotation.Value(\"${stock.url}\") String url;",
                                "url"))
                        .andProperties("stock.url=http://stock:8082/")
                        .facts())
                .as("by a key in @Value")
                .anyMatch(f -> f.matches("-> http://stock:8082/? HTTP.*"));
        assertThat(Modules.java(code(library, "Places places;", "places.getUrl()"))
                        .andJava("""
                                @org.springframework.boot.context.properties.ConfigurationProperties("stock")
                                class Places { private String url; String getUrl() { return url; } }
                                """)
                        .andProperties("stock.url=http://stock:8083/")
                        .facts())
                .as("by a key of @ConfigurationProperties")
                .anyMatch(f -> f.matches("-> http://stock:8083/? HTTP.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.springframework.cloud.openfeign.FeignClient(name = \"stock\", url = \"${stock.url}\")",
                "@org.springframework.cloud.netflix.feign.FeignClient(name = \"stock\", url = \"${stock.url}\")",
                "@org.eclipse.microprofile.rest.client.inject.RegisterRestClient(baseUri = \"http://stock:8084\")",
                "@org.eclipse.microprofile.rest.client.inject.RegisterRestClient(configKey = \"stock\")",
                "@io.micronaut.http.client.annotation.Client(\"${stock.url}\")"
            })
    void isFoundBehindAnInterface(String annotation) {
        assertThat(Modules.java(annotation + " interface Stock { String all(); }")
                        .andProperties("stock.url=http://stock:8084\nquarkus.rest-client.stock.url=http://stock:8084")
                        .facts())
                .anyMatch(f -> f.matches("-> http://stock:8084 HTTP.*"));
    }
}
