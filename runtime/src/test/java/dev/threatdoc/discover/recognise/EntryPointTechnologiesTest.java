package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every technology by which a program takes requests or takes part in a system, and the least that is seen of it. */
final class EntryPointTechnologiesTest {

    private static final String STARTER = "org.springframework.cloud:spring-cloud-starter-";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"web", "springCloud", "other", "models"})
    void isRecognised(String technology, Modules modules, List<String> facts) {
        assertThat(modules.facts()).as(technology).containsAll(facts);
    }

    private static Arguments of(String technology, Modules modules, String... facts) {
        return arguments(technology, modules, List.of(facts));
    }

    private static Arguments code(String technology, String code, String... facts) {
        return of(technology, Modules.java(code), facts);
    }

    static Stream<Arguments> web() {
        return Stream.of(
                code("Spring MVC", """
                        import org.springframework.web.bind.annotation.* ;
                        @RestController @RequestMapping("/a") class A { @GetMapping("/b") String b() { return ""; } }
                        """, "endpoints=[/a/b]"),
                code("Spring WebFlux", """
                        import static org.springframework.web.reactive.function.server.RouterFunctions.route;
                        class A { org.springframework.web.reactive.function.server.RouterFunction<?> a() { return route().GET("/a", r -> null).build(); } }
                        """, "endpoints=[/a]"),
                code(
                        "Jakarta REST",
                        "import jakarta.ws.rs.*; @Path(\"/a\") class A { @GET @Path(\"/b\") String b() { return \"\"; } }",
                        "endpoints=[/a/b]"),
                code(
                        "Java EE's JAX-RS",
                        "import javax.ws.rs.*; @Path(\"/a\") class A { @POST String b() { return \"\"; } }",
                        "endpoints=[/a]"),
                code("Servlets", "@jakarta.servlet.annotation.WebServlet(\"/a\") class A {}", "endpoints=[/a]"),
                code(
                        "WebSocket",
                        "@jakarta.websocket.server.ServerEndpoint(\"/a\") class A {}",
                        "endpoints=[/a]",
                        "websockets=[/a]"),
                code("Micronaut", """
                        import io.micronaut.http.annotation.* ;
                        @Controller("/a") class A { @Get("/b") String b() { return ""; } }
                        """, "endpoints=[/a/b]"),
                code(
                        "Quarkus' routes",
                        "class A { @io.quarkus.vertx.web.Route(path = \"/a\") void a() {} }",
                        "endpoints=[/a]"),
                code("Spring GraphQL", """
                        @org.springframework.stereotype.Controller class A {
                            @org.springframework.graphql.data.method.annotation.QueryMapping String a() { return ""; }
                        }
                        """, "endpoints=[/graphql]"),
                code("MicroProfile GraphQL", """
                        @org.eclipse.microprofile.graphql.GraphQLApi class A {
                            @org.eclipse.microprofile.graphql.Query String a() { return ""; }
                        }
                        """, "endpoints=[/graphql]"),
                code(
                        "gRPC",
                        "class A extends shop.OrdersGrpc.OrdersImplBase {}",
                        "endpoints=[/A]",
                        "grpc-services=[/A]"),
                of("Spring Boot", Modules.properties("server.port=8085"), "port=[8085]"),
                of("Quarkus", Modules.properties("quarkus.http.port=8086"), "port=[8086]"),
                of("Micronaut's settings", Modules.properties("micronaut.server.port=8087"), "port=[8087]"));
    }

    static Stream<Arguments> springCloud() {
        return Stream.of(
                code(
                        "Config server",
                        "@org.springframework.cloud.config.server.EnableConfigServer class A {}",
                        "configuration-server=[Spring Cloud Config]"),
                of(
                        "Config client",
                        Modules.properties("spring.config.import=configserver:http://config:8888"),
                        "<- configuration-server|http://config:8888 HTTP"),
                code(
                        "Eureka server",
                        "@org.springframework.cloud.netflix.eureka.server.EnableEurekaServer class A {}",
                        "service-discovery=[Eureka]"),
                of(
                        "Eureka client",
                        Modules.dependencies(STARTER + "netflix-eureka-client"),
                        "-> service-discovery|Eureka|Eureka HTTP {registration=[Eureka]}"),
                of(
                        "Consul",
                        Modules.dependencies(STARTER + "consul-discovery"),
                        "-> service-discovery|Consul|Consul HTTP {registration=[Consul]}"),
                of(
                        "Gateway",
                        Modules.dependencies(STARTER + "gateway")
                                .andProperties("spring.cloud.gateway.routes[0].id=a\n"
                                        + "spring.cloud.gateway.routes[0].uri=lb://orders"),
                        "gateway=[Spring Cloud Gateway]"),
                code(
                        "Zuul",
                        "@org.springframework.cloud.netflix.zuul.EnableZuulProxy class A {}",
                        "gateway=[Zuul]",
                        "fronts everything"),
                code("Hystrix", """
                        class A { @com.netflix.hystrix.contrib.javanica.annotation.HystrixCommand void a() {} }
                        """, "circuit-breaker=[Hystrix]"),
                code(
                        "Hystrix' dashboard",
                        "@org.springframework.cloud.netflix.hystrix.dashboard.EnableHystrixDashboard class A {}",
                        "monitoring-dashboard=[Hystrix]"),
                code("Resilience4j", """
                        class A {
                            @io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker(name = "a") void a() {}
                            @io.github.resilience4j.ratelimiter.annotation.RateLimiter(name = "a") void b() {}
                        }
                        """, "circuit-breaker=[Resilience4j]", "rate-limit=[Resilience4j]"),
                code(
                        "Spring Boot Admin",
                        "@de.codecentric.boot.admin.server.config.EnableAdminServer class A {}",
                        "administration-server=[Spring Boot Admin]"),
                of(
                        "Sleuth with Zipkin",
                        Modules.dependencies(STARTER + "zipkin")
                                .andProperties("spring.zipkin.base-url=http://zipkin:9411"),
                        "-> tracing-server|Zipkin|http://zipkin:9411 HTTP"),
                of(
                        "Micrometer's tracing with Zipkin",
                        Modules.dependencies("io.zipkin.reporter2:zipkin-reporter-brave")
                                .andProperties("management.zipkin.tracing.endpoint=http://zipkin:9411/api/v2/spans"),
                        "-> tracing-server|Zipkin|http://zipkin:9411/api/v2/spans HTTP"),
                code(
                        "Turbine",
                        "@org.springframework.cloud.netflix.turbine.EnableTurbine class A {}",
                        "monitoring-server=[Turbine]"));
    }

    static Stream<Arguments> other() {
        return Stream.of(
                code(
                        "Spring's scheduler",
                        "class A { @org.springframework.scheduling.annotation.Scheduled(cron = \"0 0 * * * *\") void a() {} }",
                        "scheduled-tasks=[A.a]"),
                code(
                        "Quarkus' scheduler",
                        "class A { @io.quarkus.scheduler.Scheduled(every = \"1h\") void a() {} }",
                        "scheduled-tasks=[A.a]"),
                code(
                        "Jakarta's timers",
                        "class A { @jakarta.ejb.Schedule(hour = \"1\") void a() {} }",
                        "scheduled-tasks=[A.a]"),
                code("Quartz", "class A implements org.quartz.Job {}", "scheduled-tasks=[A.execute]"),
                code(
                        "AWS Lambda",
                        "class A implements com.amazonaws.services.lambda.runtime.RequestHandler<String, String> {}",
                        "cloud-function=[A]",
                        "onAWS=true"));
    }

    static Stream<Arguments> models() {
        return Stream.of(
                of(
                        "Spring AI",
                        Modules.java("class A { org.springframework.ai.chat.client.ChatClient client; }")
                                .andDependencies("org.springframework.ai:spring-ai-starter-model-openai"),
                        "-> language-model|OpenAI|OpenAI HTTPS",
                        "OpenAI: isThirdParty=true"),
                of(
                        "LangChain4j",
                        Modules.java("""
                                        @dev.langchain4j.service.spring.AiService interface A { String chat(String text); }
                                        class Tools { @dev.langchain4j.agent.tool.Tool String time() { return ""; } }
                                        """).andDependencies("dev.langchain4j:langchain4j-anthropic"),
                        "-> language-model|Anthropic|Anthropic HTTPS",
                        "Anthropic: hasAgentCapabilities=true"),
                code(
                        "agents",
                        "interface A { @dev.langchain4j.agentic.Agent String a(String topic); }",
                        "agent=[LangChain4j]"),
                of(
                        "MCP servers",
                        Modules.java("""
                                class A { @org.springframework.ai.tool.annotation.Tool String a() { return ""; } }
                                """).andDependencies("org.springframework.ai:spring-ai-starter-mcp-server-webmvc"),
                        "tool-server=[a]"),
                of(
                        "MCP clients",
                        Modules.properties("spring.ai.mcp.client.sse.connections.a.url=http://tools:8080"),
                        "agent=[MCP]",
                        "-> tool-server|MCP server|http://tools:8080 HTTP"));
    }
}
