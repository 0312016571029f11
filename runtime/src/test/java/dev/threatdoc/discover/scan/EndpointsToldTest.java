package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.files.OpenApiWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs answer as a document of OpenAPI, with who may call. */
final class EndpointsToldTest {

    @TempDir
    private Path folder;

    private JsonNode document() throws IOException {
        SmallSystem system =
                SmallSystem.in(folder).application("pear", "spring-boot-starter-web spring-boot-starter-security", """
                        @org.springframework.web.bind.annotation.RestController
                        ---
                        @org.springframework.web.bind.annotation.GetMapping("/open/{id}") String one(
                            @org.springframework.web.bind.annotation.PathVariable long id,
                            @org.springframework.web.bind.annotation.RequestParam int page) { return ""; }
                        @org.springframework.web.bind.annotation.PostMapping(value = "/orders", consumes = "application/xml")
                        java.util.List<Order> add(@org.springframework.web.bind.annotation.RequestBody Order o) { return null; }
                        @org.springframework.web.bind.annotation.RequestMapping("/any") void any() {}
                        static class Order {}
                        @org.springframework.context.annotation.Bean
                        org.springframework.security.web.SecurityFilterChain chain(
                            org.springframework.security.config.annotation.web.builders.HttpSecurity http) {
                          return http.authorizeHttpRequests(a -> a.requestMatchers("/open/**").permitAll()
                            .requestMatchers("/orders").hasAnyRole("ADMIN", "CLERK").anyRequest().authenticated()).build();
                        }
                        """);
        return new ObjectMapper().readTree(OpenApiWriter.write(system.model()));
    }

    @Test
    void saysWhoMayCallAsSecurityRequirements() throws IOException {
        JsonNode document = document();

        assertThat(document.at("/openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/paths/~1open~1{id}/get/security").toString()).isEqualTo("[]");
        assertThat(document.at("/paths/~1open~1{id}/get/x-access").asText()).isEqualTo("anybody");
        assertThat(document.at("/paths/~1orders/post/security").toString())
                .isEqualTo("[{\"pear\":[\"ADMIN\"]},{\"pear\":[\"CLERK\"]}]");
        assertThat(document.at("/paths/~1any/get/security").toString()).isEqualTo("[{\"pear\":[]}]");
        assertThat(document.at("/paths/~1any").size()).isEqualTo(7);
        assertThat(document.at("/components/securitySchemes/pear/type").asText())
                .isEqualTo("http");
    }

    @Test
    void saysWhatRequestsCarry() throws IOException {
        JsonNode document = document();

        JsonNode parameters = document.at("/paths/~1open~1{id}/get/parameters");
        assertThat(parameters).hasSize(2);
        assertThat(parameters.at("/0").toString())
                .isEqualTo("{\"name\":\"id\",\"in\":\"path\",\"required\":true,"
                        + "\"schema\":{\"type\":\"integer\",\"x-java-type\":\"long\"}}");
        assertThat(parameters.at("/1/in").asText()).isEqualTo("query");
        assertThat(document.at("/paths/~1orders/post/requestBody/content").fieldNames())
                .toIterable()
                .containsExactly("application/xml");
        assertThat(document.at("/paths/~1orders/post/responses/default/content/application~1json/schema/type")
                        .asText())
                .isEqualTo("array");
    }
}
