package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FunctionEndpointsTest {

    private static List<String> paths(Modules module) {
        return module.endpoints().stream()
                .map(e -> e.replaceFirst(" (anybody|unknown).*", ""))
                .toList();
    }

    @Test
    void areBeansOfSpringCloudFunction() {
        assertThat(paths(Modules.java("""
                /* all */ import java.util.function.*;
                import org.springframework.context.annotation.Bean;
                class App {
                    @Bean public Function<String, String> upper() { return s -> s.toUpperCase(); }
                    @Bean public Supplier<String> word() { return () -> "x"; }
                    @Bean("take") public Consumer<String> taker() { return s -> {}; }
                    @Bean public String other() { return ""; }
                }
                """)
                        .andDependencies("org.springframework.cloud:spring-cloud-starter-function-web")
                        .andProperties("spring.cloud.function.web.path=/fn")))
                .containsExactly("POST /fn/upper", "GET /fn/word", "POST /fn/take");
    }

    @Test
    void areFunctionsOfAzureWithATrigger() {
        assertThat(paths(Modules.java("""
                /* all */ import com.microsoft.azure.functions.*;
                /* all */ import com.microsoft.azure.functions.annotation.*;
                class Fn {
                    @FunctionName("orders") public String run(
                        @HttpTrigger(name = "req", methods = {HttpMethod.GET, HttpMethod.POST}, route = "orders/{id}",
                            authLevel = AuthorizationLevel.ANONYMOUS) String req) { return ""; }
                    @FunctionName("hello") public String hi(@HttpTrigger(name = "r") String r) { return ""; }
                    @FunctionName("tick") public void tick(@TimerTrigger(name = "t", schedule = "0 * * * * *") String t) {}
                }
                """)))
                .containsExactly("GET /api/orders/{id}", "POST /api/orders/{id}", "* /api/hello");
    }
}
