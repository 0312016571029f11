package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnlimitedLoginsTest {

    private static final String LOGIN =
            "@PostMapping(\"/api/login\") String login(@RequestBody Credentials c) { return service.login(c); }";

    private static Modules program(String members) {
        return Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                record Credentials(String name, String password) {}
                @RestController class Api { Service service;
                """ + members + "\n}").andDependencies("org.springframework.boot:spring-boot-starter-web");
    }

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new Endpoints()).stream()
                .filter(w -> w.startsWith("unlimited-login"))
                .toList();
    }

    @Test
    void seesALoginThatNothingLimits() {
        assertThat(seen(program(LOGIN)))
                .containsExactly(
                        "unlimited-login src/main/java/File0.java:4 nothing here limits how often somebody may try"
                                + " POST /api/login | POST /api/login");
        assertThat(seen(program(
                        "@PostMapping(\"/auth/signin\") String in(@RequestParam String password) { return \"\"; }")))
                .hasSize(1);
        assertThat(seen(Modules.java("""
                /* all */ import jakarta.servlet.http.*;
                @jakarta.servlet.annotation.WebServlet("/login") public class LoginServlet extends HttpServlet {
                    protected void doPost(HttpServletRequest q, HttpServletResponse a) { check(q.getParameter("password")); } }
                """))).hasSize(1);
        // A code of errors that is called like one counts nothing.
        assertThat(seen(program(LOGIN).andJava("enum Codes { LOGIN_FAILED, NOT_LOGIN_ERROR }")))
                .hasSize(1);
    }

    @Test
    void seesCodesThatMayBeTriedAsOften() {
        assertThat(seen(program(
                        "@PostMapping(\"/verify-otp\") String verify(@RequestParam String otp) { return \"\"; }")))
                .hasSize(1);
        assertThat(seen(program(
                        "@PostMapping(\"/2fa/check\") String checkCode(@RequestParam String code) { return \"\"; }")))
                .hasSize(1);
        // A code of a country or a voucher proves nobody.
        assertThat(seen(program(
                        "@GetMapping(\"/country-code\") String code(@RequestParam String code) { return \"\"; }")))
                .isEmpty();
        assertThat(
                        seen(
                                program(
                                        "@PostMapping(\"/coupons/check\") String checkCouponCode(@RequestParam String code) { return \"\"; }")))
                .isEmpty();
        assertThat(seen(program(
                                "@PostMapping(\"/verify-otp\") String verify(@RequestParam String otp) { return \"\"; }")
                        .andJava("class OtpAttemptService {}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class LoginAttemptService {}",
                "class A { int failedCount; }",
                "class A { void f(Captcha c) { c.verifyCaptcha(); } }",
                "@interface RateLimit {} ",
                "class A { java.time.Instant accountLockedUntil; }"
            })
    void isSilentWhereTriesAreCounted(String more) {
        assertThat(seen(program(LOGIN).andJava(more))).isEmpty();
    }

    @Test
    void isSilentOnLimitsOfLibrariesAndOnWhatTakesNoPassword() {
        assertThat(seen(program(LOGIN).andDependencies("com.bucket4j:bucket4j-core")))
                .isEmpty();
        assertThat(seen(program(LOGIN).andProperties("app.login.max-login-attempts=5")))
                .isEmpty();
        assertThat(seen(program("@PostMapping(\"/orders\") void add(@RequestBody Credentials c) {}")))
                .isEmpty();
        assertThat(seen(program("@GetMapping(\"/login\") String page() { return \"login\"; }")))
                .isEmpty();
    }
}
