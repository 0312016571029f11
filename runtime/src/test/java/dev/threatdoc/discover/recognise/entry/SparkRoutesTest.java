package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class SparkRoutesTest {

    @Test
    void readsImportedMethodsAndGroups() {
        assertThat(Modules.java("""
                /* all */ import static spark.Spark.*;
                class App {
                    public static void main(String[] args) {
                        get("/hello/:name", (req, res) -> "Hello " + req.params(":name"));
                        path("/api", () -> {
                            before("/*", (q, a) -> log(q));
                            path("/email", () -> {
                                post("/add", EmailApi.addEmail);
                                delete("", EmailApi.removeEmail);
                            });
                        });
                        webSocket("/echo", Echo.class);
                    }
                    static void log(Object o) {}
                }
                """).andDependencies("com.sparkjava:spark-core").endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactly("GET /hello/{name}", "POST /api/email/add", "DELETE /api/email", "GET /echo");
    }

    @Test
    void readsAServiceOfItsOwn() {
        assertThat(Modules.java("""
                import spark.Service;
                class App { void go() { Service http = Service.ignite().port(80); http.get("/q", (a, b) -> ""); } }
                """).endpoints()).containsExactly("GET /q anybody @2");
    }

    @Test
    void takesAnEngineForDataOfThatNameForNone() {
        assertThat(Modules.java("class A { String get(String s) { return s; } String x = get(\"/x\"); }")
                        .andDependencies("org.apache.spark:spark-core_2.12")
                        .endpoints())
                .isEmpty();
    }
}
