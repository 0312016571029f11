package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RoutesTest {

    @Test
    void seesSpringsRouterFunctionsWithThePathsAroundThem() {
        assertThat(Modules.java("""
                                import org.springframework.web.reactive.function.server.RouterFunction;
                                import org.springframework.web.reactive.function.server.RouterFunctions;
                                import org.springframework.web.reactive.function.server.ServerResponse;
                                class Routes {
                                    private static final String ORDERS = "/orders";
                                    RouterFunction<ServerResponse> a() {
                                        return RouterFunctions.route()
                                                .GET(ORDERS, this::all)
                                                .path("/bills", b -> b.POST("/{id}", this::one).DELETE("", this::none))
                                                .build();
                                    }
                                    RouterFunction<ServerResponse> b() {
                                        return nest(path("/stock"), route(GET("/all"), this::all));
                                    }
                                    Object not(java.util.Map<String, String> map) { return map.GET("/not"); }
                                }
                                """).tagsSeenBy(new FunctionalRoutes()))
                .containsExactlyInAnyOrder(
                        "endpoints=[/orders] @8",
                        "endpoints=[/bills/{id}] @9",
                        "endpoints=[/bills] @9",
                        "endpoints=[/stock/all] @13");
    }

    @Test
    void seesReactiveRoutesOfQuarkusAndRoutersOfVertx() {
        assertThat(Modules.java("""
                                import io.quarkus.vertx.web.Route;
                                import io.quarkus.vertx.web.RouteBase;
                                @RouteBase(path = "api") class A {
                                    @Route(path = "/hello", methods = Route.HttpMethod.GET) void a() {}
                                    @Route void sayHello() {}
                                    void b(io.vertx.ext.web.Router router, java.util.Map<String, String> map) {
                                        router.get("/orders").handler(r -> {});
                                        map.get("/not");
                                    }
                                }
                                """).tagsSeenBy(new ReactiveRoutes()))
                .containsExactly(
                        "endpoints=[/api/hello] @4", "endpoints=[/api/say-hello] @5", "endpoints=[/orders] @7");
    }

    @Test
    void seesServletsHoweverTheyAreRegistered() {
        assertThat(Modules.java("""
                                import jakarta.servlet.annotation.WebServlet;
                                import org.springframework.boot.web.servlet.ServletRegistrationBean;
                                @WebServlet(urlPatterns = {"/login", "/logout"}) class Login {}
                                class Config {
                                    Object a() { return new ServletRegistrationBean<>(new Login(), "/reports/*"); }
                                    void b(jakarta.servlet.ServletContext context) {
                                        context.addServlet("x", Login.class).addMapping("/x");
                                    }
                                }
                                class Other {}
                                """).tagsSeenBy(new Servlets()))
                .containsExactly("endpoints=[/login, /logout] @3", "endpoints=[/reports/*] @5", "endpoints=[/x] @7");
        assertThat(Modules.properties("web-xml.servlet-mapping.url-pattern=/ws/*")
                        .tagsSeenBy(new Servlets()))
                .containsExactly("endpoints=[/ws/*] @1");
        assertThat(Modules.properties("web-xml.servlet-mapping.url-pattern=/").tagsSeenBy(new Servlets()))
                .isEmpty();
    }

    @Test
    void seesRepositoriesThatAreOnTheWeb() {
        String code = """
                import org.springframework.data.repository.CrudRepository;
                import org.springframework.data.rest.core.annotation.RepositoryRestResource;
                interface Category extends CrudRepository<shop.Category, Long> {}
                @RepositoryRestResource(path = "folks") interface Persons extends CrudRepository<shop.Person, Long> {}
                @RepositoryRestResource(exported = false) interface Hidden extends CrudRepository<shop.Secret, Long> {}
                class Box {}
                """;

        assertThat(Modules.java(code)
                        .andDependencies("org.springframework.boot:spring-boot-starter-data-rest")
                        .andProperties("spring.data.rest.base-path=/api")
                        .tagsSeenBy(new RepositoryEndpoints()))
                .containsExactly(
                        "endpoints=[/api/categories, /api/categories/{id}] @3",
                        "endpoints=[/api/folks, /api/folks/{id}] @4");
        assertThat(Modules.java(code).tagsSeenBy(new RepositoryEndpoints()))
                .containsExactly("endpoints=[/folks, /folks/{id}] @4");
        assertThat(Modules.java("""
                                import io.quarkus.hibernate.orm.rest.data.panache.PanacheEntityResource;
                                import io.quarkus.rest.data.panache.ResourceProperties;
                                @ResourceProperties(path = "people") interface A extends PanacheEntityResource<Object, Long> {}
                                interface OrderResource extends PanacheEntityResource<Object, Long> {}
                                """).tagsSeenBy(new RepositoryEndpoints()))
                .containsExactly(
                        "endpoints=[/people, /people/{id}] @3", "endpoints=[/order-resource, /order-resource/{id}] @4");
    }
}
