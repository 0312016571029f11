package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnyOriginTest {

    private static List<String> seen(String statements) {
        return Modules.java("""
                /* all */ import org.springframework.web.cors.*;
                import org.springframework.web.servlet.config.annotation.CorsRegistry;
                /* all */ import jakarta.servlet.http.*;
                class Web {
                    static final java.util.List<String> ALLOWED = java.util.List.of("https://shop.example");
                    void cors(CorsRegistry registry, HttpServletRequest request, HttpServletResponse response) {
                """ + statements + "\n} }").weaknessesSeenBy(new AnyOrigin());
    }

    @Test
    void seesAnyOriginWithCredentialsAtTheLineThatAllowsIt() {
        assertThat(seen("""
                CorsConfiguration c = new CorsConfiguration();
                c.setAllowCredentials(true);
                c.addAllowedOriginPattern("*");
                """))
                .containsExactly(
                        "any-origin-with-credentials src/main/java/File0.java:9 any origin may send requests with credentials"
                                + " | c.addAllowedOriginPattern(\"*\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry.addMapping(\"/**\").allowedOriginPatterns(\"*\").allowCredentials(true);",
                "registry.addMapping(\"/**\").allowCredentials(true).allowedOrigins(\"*\");",
                "CorsConfiguration c = new CorsConfiguration(); c.setAllowedOriginPatterns(java.util.List.of(\"*\")); c.setAllowCredentials(true);",
                "response.setHeader(\"Access-Control-Allow-Origin\", request.getHeader(\"Origin\"));"
                        + " response.setHeader(\"Access-Control-Allow-Credentials\", \"true\");",
                "String o = request.getHeader(\"origin\"); response.addHeader(\"Access-Control-Allow-Origin\", o);"
                        + " response.addHeader(\"Access-Control-Allow-Credentials\", \"true\");"
            })
    void seesItInEveryStyle(String statements) {
        assertThat(seen(statements)).singleElement().asString().startsWith("any-origin-with-credentials ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry.addMapping(\"/**\").allowedOrigins(\"*\");",
                "registry.addMapping(\"/**\").allowedOrigins(\"*\").allowCredentials(false);",
                "CorsConfiguration c = new CorsConfiguration().applyPermitDefaultValues();",
                "registry.addMapping(\"/pub/**\").allowedOrigins(\"*\");"
                        + " registry.addMapping(\"/own/**\").allowedOrigins(\"https://a.example\").allowCredentials(true);",
                "response.setHeader(\"Access-Control-Allow-Origin\", \"*\"); response.setHeader(\"Access-Control-Allow-Credentials\", \"true\");"
            })
    void tellsAnyOriginWithoutCredentialsFromThat(String statements) {
        assertThat(seen(statements)).singleElement().asString().startsWith("any-origin ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry.addMapping(\"/**\").allowedOrigins(\"https://shop.example\").allowCredentials(true);",
                "registry.addMapping(\"/**\").allowedOriginPatterns(\"https://*.shop.example\").allowCredentials(true);",
                "String o = request.getHeader(\"Origin\"); if (ALLOWED.contains(o)) {"
                        + " response.setHeader(\"Access-Control-Allow-Origin\", o); response.setHeader(\"Access-Control-Allow-Credentials\", \"true\"); }",
                "response.setHeader(\"Access-Control-Allow-Methods\", \"*\");"
            })
    void isSilentOnNamedAndCheckedOrigins(String statements) {
        assertThat(seen(statements)).isEmpty();
    }

    @Test
    void readsAnnotationsAndSettings() {
        assertThat(Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                @CrossOrigin(originPatterns = "*", allowCredentials = "true") class A {}
                @CrossOrigin class B {}
                @CrossOrigin("https://shop.example") class C {}
                """).weaknessesSeenBy(new AnyOrigin()))
                .containsExactly(
                        "any-origin-with-credentials src/main/java/File0.java:2 any origin may send requests with credentials | @CrossOrigin",
                        "any-origin src/main/java/File0.java:3 any origin may read answers | @CrossOrigin");
        assertThat(Modules.properties("""
                quarkus.http.cors.origins=/.*/
                quarkus.http.cors.access-control-allow-credentials=true
                %dev.quarkus.http.cors.origins=*
                """).weaknessesSeenBy(new AnyOrigin()))
                .singleElement()
                .asString()
                .startsWith("any-origin-with-credentials ");
    }

    @Test
    void knowsThatMicronautLetsAllInUntilSomebodyNamesSome() {
        assertThat(Modules.properties("micronaut.server.cors.enabled=true").weaknessesSeenBy(new AnyOrigin()))
                .singleElement()
                .asString()
                .startsWith("any-origin-with-credentials ");
        assertThat(Modules.properties("micronaut.server.cors.enabled=true\n"
                                + "micronaut.server.cors.configurations.web.allowed-origins=https://shop.example")
                        .weaknessesSeenBy(new AnyOrigin()))
                .isEmpty();
    }

    @Test
    void isSilentOnWhatOnlyRunsOnDevelopersMachines() {
        assertThat(Modules.java("""
                /* all */ import org.springframework.web.cors.*;
                @org.springframework.context.annotation.Profile("dev") class Web {
                    void cors() { new CorsConfiguration().addAllowedOrigin("*"); }
                }
                """).weaknessesSeenBy(new AnyOrigin())).isEmpty();
    }
}
