package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpoofableAddressesTest {

    private static List<String> seen(String java) {
        return Modules.java(java).weaknessesSeenBy(new SpoofableAddresses());
    }

    @Test
    void seesAHeaderThatCountsAsAnAddress() {
        assertThat(seen("""
                import jakarta.servlet.http.HttpServletRequest;
                class Addresses {
                    static String of(HttpServletRequest request) {
                        String ip = request.getHeader("X-Forwarded-For");
                        return ip == null ? request.getRemoteAddr() : ip;
                    }
                }
                class Blocks implements jakarta.servlet.Filter { void f(HttpServletRequest r) { Addresses.of(r); } }
                """))
                .containsExactly(
                        "spoofable-address src/main/java/File0.java:4 a caller's own header counts as its address"
                                + " | request.getHeader(\"X-Forwarded-For\")");
        assertThat(seen("""
                class Limits { private static final String FORWARDED = "x-real-ip";
                    @org.springframework.context.event.EventListener
                    void on(org.springframework.http.server.reactive.ServerHttpRequest r) { count(r.getHeaders().getFirst(FORWARDED)); } }
                """)).hasSize(1);
    }

    @Test
    void isSilentWhereAProxyIsLookedAtOrNobodyAsks() {
        assertThat(seen("""
                class Addresses { private java.util.List<String> trustedProxies;
                    public String of(jakarta.servlet.http.HttpServletRequest r) { return r.getHeader("X-Forwarded-For"); } }
                class B { void f(Addresses a) { a.of(null); } }
                """)).isEmpty();
        assertThat(seen("""
                class Old { static String of(jakarta.servlet.http.HttpServletRequest r) { return r.getHeader("X-Forwarded-For"); } }
                """)).isEmpty();
        assertThat(seen("""
                class Proxy { void pass(org.springframework.web.client.RestClient.RequestHeadersSpec<?> s, String ip) { s.header("X-Forwarded-For", ip); } }
                """)).isEmpty();
        assertThat(seen("""
                class A { Object f = new org.springframework.web.filter.ForwardedHeaderFilter();
                    @Deprecated String of(jakarta.servlet.http.HttpServletRequest r) { return r.getHeader("X-Forwarded-For"); } }
                """)).isEmpty();
    }
}
