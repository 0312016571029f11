package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimedIdentitiesTest {

    private static Modules api(String members) {
        return Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                import jakarta.servlet.http.HttpServletRequest;
                @RestController class Api { static final String HEADER = "X-User-Id"; Names names;
                @GetMapping("/all") String all() { return ""; }
                """ + members + " }");
    }

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new Endpoints()).stream()
                .filter(w -> w.startsWith("claimed-identity"))
                .toList();
    }

    @Test
    void saysWhichHeader() {
        assertThat(
                        seen(
                                api(
                                        "@GetMapping(\"/mine\") String mine(@RequestHeader(\"X-User-Id\") long id) { return names.of(id); }")))
                .containsExactly(
                        "claimed-identity src/main/java/File0.java:5 the header \"X-User-Id\" says who calls, and"
                                + " nothing proves it | GET /mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String mine(HttpServletRequest request) { return names.of(request.getHeader(HEADER)); }",
                "String mine(HttpServletRequest request) { return names.of(request.getHeader(\"tenant-id\")); }",
                "String mine(org.springframework.http.server.reactive.ServerHttpRequest request) { return request.getHeaders().getFirst(\"x-userid-header\"); }"
            })
    void seesWhatCodeAsksFor(String method) {
        assertThat(seen(api(method))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String mine(HttpServletRequest request) { return request.getHeader(\"User-Agent\"); }",
                "String mine(HttpServletRequest request) { return request.getHeader(\"X-Request-Id\"); }",
                "String mine(java.util.Map<String, String> map) { return map.getFirst(\"X-User-Id\"); }",
                "void set(org.springframework.http.HttpHeaders headers) { headers.set(\"X-User-Id\", \"1\"); }"
            })
    void isSilentOnOtherHeadersAndOnWhatIsSent(String method) {
        assertThat(seen(api(method))).isEmpty();
    }

    @Test
    void isSilentWhereSomethingProvesIt() {
        String mine = "String mine(HttpServletRequest request) { return request.getHeader(\"X-User-Id\"); }";
        assertThat(seen(api(mine).andDependencies("org.springframework.boot:spring-boot-starter-security")))
                .isEmpty();
        assertThat(seen(api(mine).andDependencies("io.jsonwebtoken:jjwt-api"))).isEmpty();
        assertThat(seen(api(mine).andJava("class Filter { String gatewaySecret; }")))
                .isEmpty();
    }
}
