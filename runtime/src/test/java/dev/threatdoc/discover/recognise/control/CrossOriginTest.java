package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class CrossOriginTest {

    private final CrossOrigin origins = new CrossOrigin();

    @Test
    void seesWhoseScriptsMayReadAnswers() {
        String web = "import org.springframework.web.bind.annotation.CrossOrigin;\n";
        assertThat(Modules.java(web + "@CrossOrigin class Api {}").tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @2");
        assertThat(Modules.java(web + "@CrossOrigin(\"https://shop.example.com\") class Api {}")
                        .tagsSeenBy(origins))
                .containsExactly("cors=[https://shop.example.com] @2");
        assertThat(Modules.java("class C { void m(CorsConfiguration c) { c.setAllowedOrigins(List.of(\"*\")); } }")
                        .tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @1");
        assertThat(Modules.java("class C { void m(R r) { r.setHeader(\"Access-Control-Allow-Origin\", \"*\"); } }")
                        .tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @1");
        assertThat(Modules.properties("quarkus.http.cors.origins=*").tagsSeenBy(origins))
                .containsExactly("cors-any-origin=[] @1");
        assertThat(Modules.yaml("""
                                micronaut.server.cors.configurations.web.allowed-origins:
                                - http://foo.com
                                """).tagsSeenBy(origins)).containsExactly("cors=[http://foo.com] @2");
    }
}
