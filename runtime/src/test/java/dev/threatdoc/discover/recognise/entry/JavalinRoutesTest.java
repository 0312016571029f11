package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class JavalinRoutesTest {

    @Test
    void readsRoutesOnTheApplicationItself() {
        assertThat(Modules.java("""
                import io.javalin.Javalin;
                import io.javalin.http.Context;
                class App {
                    static final String BASE = "/shop";
                    void start() {
                        var app = Javalin.create(config -> { config.router.contextPath = "/api"; }).start(7070);
                        app.get("/", ctx -> ctx.result("x"));
                        app.post(BASE + "/orders/{id}", this::add);
                        app.get("/old/:id", ctx -> { log("get"); });
                        app.delete("/files/<path>", ctx -> {});
                        app.ws("/chat/{room}", ws -> {});
                        app.sse("/news", client -> {});
                    }
                    void add(Context ctx) {}
                    void log(String s) {}
                }
                """).endpoints())
                .containsExactly(
                        "GET /api anybody @7",
                        "POST /api/shop/orders/{id} anybody @14",
                        "GET /api/old/{id} anybody @9",
                        "DELETE /api/files/{path} anybody @10",
                        "GET /api/chat/{room} anybody @11",
                        "GET /api/news anybody @12");
    }

    @Test
    void readsItsBuilderWithPathsBelowPaths() {
        Modules app = Modules.java("""
                import io.javalin.Javalin;
                /* all */ import static io.javalin.apibuilder.ApiBuilder.*;
                class App {
                    Javalin app = Javalin.create(config -> config.router.apiBuilder(() -> {
                        path("/users", () -> {
                            get(UserController::all);
                            post(UserController::add);
                            path("{user-id}", () -> {
                                get(UserController::one);
                                delete("x", ctx -> {});
                            });
                        });
                        crud("/carts/{cart-id}", new CartHandler());
                    }));
                }
                class UserController { static void all(Object c) {} static void add(Object c) {} static void one(Object c) {} }
                """).andDependencies("io.javalin:javalin");

        assertThat(app.endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactly(
                        "GET /users",
                        "POST /users",
                        "GET /users/{user-id}",
                        "DELETE /users/{user-id}/x",
                        "GET /carts",
                        "POST /carts",
                        "GET /carts/{cart-id}",
                        "PATCH /carts/{cart-id}",
                        "DELETE /carts/{cart-id}");
        assertThat(app.tagsSeenBy(new JavalinRoutes())).hasSize(5);
    }

    @Test
    void comesToAnEndWhereMethodsNameEachOtherInACircle() {
        assertThat(Modules.java("""
                import io.javalin.Javalin;
                /* all */ import static io.javalin.apibuilder.ApiBuilder.*;
                class App {
                    void one() { get("/x", ctx -> {}); path("/a", this::two); }
                    void two() { path("/b", this::one); }
                }
                """).andDependencies("io.javalin:javalin").endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactly("GET /x", "GET /b/x");
    }

    @Test
    void takesNoMethodOfThatNameForARoute() {
        assertThat(Modules.java(
                                "class A { java.util.Map<String, String> m; void x() { m.get(\"/x\"); m.put(\"/a\", \"/b\"); } }")
                        .andDependencies("io.javalin:javalin")
                        .endpoints())
                .isEmpty();
    }

    @Test
    void readsItsBuilderByImportsOfSingleMethods() {
        assertThat(Modules.java("""
                import static io.javalin.apibuilder.ApiBuilder.get;
                import static io.javalin.apibuilder.ApiBuilder.path;
                import static io.javalin.apibuilder.ApiBuilder.post;
                class Router {
                    void start() {
                        path("/api", () -> {
                            path("/pears", () -> {
                                get(Router::all, Role.ADMIN);
                                post("/{id}", ctx -> {}, Role.GUEST);
                            });
                        });
                    }
                    static void all(Object c) {}
                }
                """).andDependencies("io.javalin:javalin").endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactly("GET /api/pears", "POST /api/pears/{id}");
    }
}
