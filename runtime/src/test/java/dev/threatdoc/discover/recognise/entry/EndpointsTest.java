package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Endpoint.Where;
import org.junit.jupiter.api.Test;

/** What programs answer: methods, whole paths, and what requests carry. */
final class EndpointsTest {

    private static final String SPRING = "import org.springframework.web.bind.annotation.*;\n";

    private static Modules plain(String text) {
        return Modules.java(text).andDependencies("org.springframework.boot:spring-boot-starter-web");
    }

    @Test
    void followsAnAnnotationOfOnesOwnThatCarriesAMapping() {
        Modules auth = plain("package demo;\n" + SPRING + """
                import org.springframework.core.annotation.AliasFor;
                @RequestMapping(method = RequestMethod.POST)
                @interface AnonymousPost { @AliasFor(annotation = RequestMapping.class) String[] value() default {}; }
                class Credentials { private String username; private String password; }
                @RestController @RequestMapping("/auth") class Login {
                    @AnonymousPost("/login") String login(@RequestBody Credentials c) { return "token"; }
                    @GetMapping("/info") int info() { return 1; }
                }
                """);

        assertThat(auth.endpoints()).containsExactly("POST /auth/login anybody @8", "GET /auth/info anybody @9");
        assertThat(auth.endpoint("POST /auth/login").exchange().body()).isEqualTo("demo.Credentials");
        assertThat(auth.tagsSeenBy(new WebEndpoints()))
                .containsExactly("endpoints=[/auth/login] @8", "endpoints=[/auth/info] @9");
    }

    @Test
    void followsAControllerThatIsComposed() {
        assertThat(plain(SPRING + """
                import org.springframework.core.annotation.AliasFor;
                @RestController @RequestMapping @interface ShopApi {
                    @AliasFor(annotation = RequestMapping.class, attribute = "path") String[] value() default {};
                }
                @RequestMapping(method = RequestMethod.GET) @interface Read {
                    @AliasFor(annotation = RequestMapping.class, attribute = "path") String[] value() default {};
                }
                @ShopApi("/shop") class Api {
                    @Read("/run") String run(@RequestParam String host) { return host; }
                    @Read({"/file", "/go"}) String file(@RequestParam String name) { return name; }
                }
                """).endpoints())
                .containsExactly("GET /shop/run anybody @10", "GET /shop/file anybody @11", "GET /shop/go anybody @11");
    }

    @Test
    void takesNoAnnotationOfThatNameForAMapping() {
        assertThat(plain(SPRING + """
                @interface Read { String[] value() default {}; }
                @RestController class Api { @Read("/run") String run() { return ""; } }
                """).endpoints()).isEmpty();
    }

    @Test
    void joinsTypeInterfaceAndMethodAndAllRoots() {
        assertThat(plain(SPRING + """
                @RequestMapping("/v1") interface OrdersApi {
                    @GetMapping({"/orders/{id:\\\\d+}", "/o/{id}"}) String one(@PathVariable long id);
                }
                @RestController class Orders implements OrdersApi {
                    @Override public String one(long id) { return ""; }
                    @RequestMapping("/any") String any() { return ""; }
                    @RequestMapping(value = "/two", method = {RequestMethod.PUT, RequestMethod.PATCH}) void two() {}
                }
                """)
                        .andProperties("server.servlet.context-path=/shop\nspring.mvc.servlet.path=/api")
                        .endpoints())
                .containsExactly(
                        "GET /shop/api/v1/orders/{id} anybody @6",
                        "GET /shop/api/v1/o/{id} anybody @6",
                        "* /shop/api/v1/any anybody @7",
                        "PUT /shop/api/v1/two anybody @8",
                        "PATCH /shop/api/v1/two anybody @8");
    }

    @Test
    void readsWhatRequestsCarry() {
        Endpoint endpoint = plain("package demo;\n" + SPRING + """
                import org.springframework.http.ResponseEntity;
                import org.springframework.web.multipart.MultipartFile;
                import java.util.List;
                class Order {}
                @RestController class Orders {
                    @PostMapping(path = "/orders/{id}", consumes = "application/json", produces = "application/json")
                    ResponseEntity<List<Order>> add(@PathVariable("id") long number, @RequestParam(name = "q") String word,
                        @RequestHeader("X-Tenant") String tenant, @CookieValue String session, @RequestBody Order order,
                        MultipartFile file, org.springframework.ui.Model model) { return null; }
                }
                """).endpoint("POST /orders/{id}");

        assertThat(endpoint.exchange().body()).isEqualTo("demo.Order");
        assertThat(endpoint.exchange().answer()).isEqualTo("java.util.List<demo.Order>");
        assertThat(endpoint.exchange().consumes()).containsExactly("application/json");
        assertThat(endpoint.exchange().produces()).containsExactly("application/json");
        assertThat(endpoint.exchange().parameters())
                .extracting(Endpoint.Parameter::name, Endpoint.Parameter::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("id", Where.PATH),
                        org.assertj.core.groups.Tuple.tuple("q", Where.QUERY),
                        org.assertj.core.groups.Tuple.tuple("X-Tenant", Where.HEADER),
                        org.assertj.core.groups.Tuple.tuple("session", Where.COOKIE),
                        org.assertj.core.groups.Tuple.tuple("file", Where.PART));
    }

    @Test
    void readsPrefixesOfSpringMvcsConfiguration() {
        assertThat(plain(SPRING + """
                import org.springframework.stereotype.Controller;
                class Config { void configurePathMatch(Object c) {
                    c.addPathPrefix("/api", HandlerTypePredicate.forAnnotation(RestController.class)); } }
                @RestController class Orders { @GetMapping("/orders") String all() { return ""; } }
                @Controller class Pages { @GetMapping("/home") String home() { return "home"; } }
                """).endpoints())
                .containsExactly("GET /api/orders anybody @5", "GET /home anybody @6");
    }

    @Test
    void readsRouterFunctions() {
        assertThat(Modules.java("""
                import org.springframework.web.reactive.function.server.RouterFunction;
                /* all */ import static org.springframework.web.reactive.function.server.RouterFunctions.*;
                /* all */ import static org.springframework.web.reactive.function.server.RequestPredicates.*;
                class Routes {
                    RouterFunction<?> routes(OrderHandler handler) {
                        return nest(path("/orders"), route(GET("/{id}"), handler::one).andRoute(POST(""), handler::add));
                    }
                }
                class OrderHandler { Object one(Object r) { return r; } Object add(Object r) { return r; } }
                """)
                        .andDependencies("org.springframework.boot:spring-boot-starter-webflux")
                        .andProperties("spring.webflux.base-path=/flux")
                        .endpoints())
                .containsExactly("GET /flux/orders/{id} anybody @9", "POST /flux/orders anybody @9");
    }

    @Test
    void readsJakartaRestWithItsRoots() {
        Modules shop = Modules.java("""
                /* all */ import jakarta.ws.rs.*;
                import jakarta.ws.rs.core.MediaType;
                @ApplicationPath("/api") class App extends jakarta.ws.rs.core.Application {}
                class Order {}
                @Path("orders") @Produces(MediaType.APPLICATION_JSON) class Orders {
                    @GET @Path("{id: [0-9]+}") public Order one(@PathParam("id") long id, @QueryParam("q") String q) { return null; }
                    @POST @Consumes(MediaType.APPLICATION_JSON) public void add(Order order) {}
                }
                """)
                .andDependencies("io.quarkus:quarkus-rest")
                .andProperties("quarkus.http.root-path=/shop");

        assertThat(shop.endpoints())
                .containsExactly("GET /shop/api/orders/{id} anybody @6", "POST /shop/api/orders anybody @7");
        assertThat(shop.endpoint("POST /shop/api/orders").exchange().body()).isEqualTo("Order");
        assertThat(shop.endpoint("GET /shop/api/orders/{id}").exchange().produces())
                .containsExactly("application/json");
        assertThat(shop.endpoint("POST /shop/api/orders").exchange().consumes()).containsExactly("application/json");
    }

    @Test
    void readsMicronautsTemplates() {
        Modules books = Modules.java("""
                /* all */ import io.micronaut.http.annotation.*;
                @Controller("/books") class Books {
                    @Get("/{id}{?max,offset}") String some(long id, int max, int offset) { return ""; }
                    @Post String add(@Body String text) { return text; }
                }
                """)
                .andDependencies("io.micronaut:micronaut-http-server-netty")
                .andProperties("micronaut.server.context-path=/lib");

        assertThat(books.endpoints()).containsExactly("GET /lib/books/{id} anybody @3", "POST /lib/books anybody @4");
        assertThat(books.endpoint("GET /lib/books/{id}").exchange().parameters())
                .extracting(Endpoint.Parameter::name, Endpoint.Parameter::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("id", Where.PATH),
                        org.assertj.core.groups.Tuple.tuple("max", Where.QUERY),
                        org.assertj.core.groups.Tuple.tuple("offset", Where.QUERY));
    }

    @Test
    void readsServletsByAnnotationAndDescriptor() {
        assertThat(Modules.xml("""
                <web-app>
                  <servlet><servlet-name>login</servlet-name><servlet-class>shop.Login</servlet-class></servlet>
                  <servlet><servlet-name>mvc</servlet-name>
                    <servlet-class>org.springframework.web.servlet.DispatcherServlet</servlet-class></servlet>
                  <servlet-mapping><servlet-name>login</servlet-name><url-pattern>/login</url-pattern></servlet-mapping>
                  <servlet-mapping><servlet-name>mvc</servlet-name><url-pattern>/app/*</url-pattern></servlet-mapping>
                </web-app>
                """)
                        .andJava("""
                package shop;
                /* all */ import jakarta.servlet.http.*;
                import jakarta.servlet.annotation.WebServlet;
                class Login extends HttpServlet { protected void doPost(HttpServletRequest q, HttpServletResponse r) {} }
                @WebServlet("/cart") class Cart extends HttpServlet {
                    protected void doGet(HttpServletRequest q, HttpServletResponse r) {}
                    protected void doPost(HttpServletRequest q, HttpServletResponse r) {}
                }
                @org.springframework.web.bind.annotation.RestController class Api {
                    @org.springframework.web.bind.annotation.GetMapping("/x") int x() { return 1; }
                }
                """)
                        .andDependencies("jakarta.servlet:jakarta.servlet-api")
                        .endpoints())
                .containsExactly(
                        "GET /app/x anybody @10",
                        "GET /cart anybody @6",
                        "POST /cart anybody @7",
                        "POST /login anybody @4");
    }

    @Test
    void readsGraphQlGrpcAndWebSockets() {
        assertThat(Modules.java("""
                /* all */ import org.springframework.graphql.data.method.annotation.*;
                import io.grpc.stub.StreamObserver;
                @org.springframework.stereotype.Controller class Books {
                    @QueryMapping String book(String id) { return id; }
                    @MutationMapping("addBook") String add(String title) { return title; }
                }
                class Orders extends shop.OrdersGrpc.OrdersImplBase {
                    public void place(String request, StreamObserver<String> out) {}
                    private void helper(String a) {}
                }
                @jakarta.websocket.server.ServerEndpoint("/chat/{room}") class Chat {}
                """)
                        .andDependencies("org.springframework.boot:spring-boot-starter-graphql")
                        .endpoints())
                .containsExactly(
                        "GET /chat/{room} anybody @11",
                        "POST /graphql anybody @4",
                        "QUERY /graphql/book anybody @4",
                        "MUTATION /graphql/addBook anybody @5",
                        "POST /Orders/Place anybody @8");
    }

    @Test
    void readsRoutesOfVertxAndQuarkus() {
        assertThat(Modules.java("""
                /* all */ import io.quarkus.vertx.web.*;
                import io.vertx.ext.web.Router;
                @RouteBase(path = "/r") class Routes {
                    @Route(path = "/hi/:name", methods = Route.HttpMethod.GET) void hi() {}
                    @Route(type = Route.HandlerType.FAILURE) void failed() {}
                    void init(Router router) { router.post("/add").handler(c -> c.next()); router.route("/all"); }
                }
                """)
                        .andDependencies("io.quarkus:quarkus-reactive-routes")
                        .endpoints())
                .containsExactly("GET /r/hi/{name} anybody @4", "POST /add anybody @6", "* /all anybody @6");
    }
}
