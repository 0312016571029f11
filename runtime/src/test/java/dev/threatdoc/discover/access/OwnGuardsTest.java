package dev.threatdoc.discover.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards of a program's own making: what they ask is not read, but nobody says that anybody may call. */
final class OwnGuardsTest {

    private static List<String> endpoints(String method, String more) {
        return Modules.java("""
                package demo;
                import org.springframework.web.bind.annotation.PostMapping;
                import org.springframework.web.bind.annotation.RestController;
                @RestController class Api {
                """ + method + "\n}")
                .andJava(
                        "package demo; @interface AuthCheck {} @interface LoginUser {} @interface NoAuth {} @interface Audited {}")
                .andJava("package demo;\n" + more)
                .andDependencies("org.springframework.boot:spring-boot-starter-web")
                .endpoints();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@AuthCheck @PostMapping(\"/a\") void add() {}",
                "@PostMapping(\"/a\") void add(@LoginUser Integer id) {}"
            })
    void anAnnotationOfOnesOwnMayGuard(String method) {
        assertThat(endpoints(method, "")).containsExactly("POST /a unknown @5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/a\") void add() {}",
                "@Audited @PostMapping(\"/a\") void add() {}",
                "@NoAuth @PostMapping(\"/a\") void add() {}"
            })
    void othersDoNot(String method) {
        assertThat(endpoints(method, "")).containsExactly("POST /a anybody @5");
    }

    @Test
    void aFilterThatAsksAnotherPartOfTheProgramIsOne() {
        String asks = "class Door implements jakarta.servlet.Filter { void doFilter(Object q, Object a, Chain c) {"
                + " if (Rights.checkPermission(q)) { c.doFilter(q, a); } } }";

        assertThat(endpoints("@PostMapping(\"/a\") void add() {}", asks)).containsExactly("POST /a unknown @5");
        assertThat(endpoints("@PostMapping(\"/a\") void add() {}", asks.replace("checkPermission", "count")))
                .containsExactly("POST /a anybody @5");
        assertThat(endpoints(
                        "@PostMapping(\"/a\") void add() {}",
                        "class LoginInterceptor implements org.springframework.web.servlet.HandlerInterceptor {"
                                + " public boolean preHandle(Object q, Object a, Object h) { return false; } }"))
                .containsExactly("POST /a unknown @5");
    }
}
