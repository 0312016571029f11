package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteEntriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.websocket.server.ServerEndpoint(\"/chat\") class A {}",
                "@javax.websocket.server.ServerEndpoint(\"/chat\") class A {}",
                "@io.quarkus.websockets.next.WebSocket(path = \"/chat\") class A {}",
                "@io.micronaut.websocket.annotation.ServerWebSocket(\"/chat\") class A {}",
                "class A { void a(org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry r) {"
                        + " r.addHandler(handler(), \"/chat\").withSockJS(); } }",
                "class A { void a(org.springframework.web.socket.config.annotation.StompEndpointRegistry r) {"
                        + " r.addEndpoint(\"/chat\"); } }"
            })
    void seesWebSockets(String code) {
        assertThat(Modules.java(code).tagsSeenBy(new Sockets()))
                .containsExactly("endpoints=[/chat] @1", "websockets=[/chat] @1");
    }

    @Test
    void takesNoOtherRegistryForOneOfWebSockets() {
        assertThat(Modules.java("class A { void a(com.example.Registry r) { r.addEndpoint(\"/chat\"); } }")
                        .seenBy(new Sockets()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@net.devh.boot.grpc.server.service.GrpcService class Orders {}",
                "@org.springframework.grpc.server.service.GrpcService class Orders {}",
                "@io.quarkus.grpc.GrpcService class Orders {}",
                "class Orders extends OrdersGrpc.OrdersImplBase {}"
            })
    void seesServicesOfGrpc(String code) {
        assertThat(Modules.java(code)
                        .andProperties("quarkus.grpc.server.port=9001")
                        .tagsSeenBy(new GrpcServices()))
                .containsExactly("endpoints=[/Orders] @1", "grpc-services=[/Orders] @1", "port=[9001] @1");
        assertThat(Modules.java("abstract " + code.replaceFirst("@\\S+ ", "")).seenBy(new GrpcServices()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.graphql.data.method.annotation.QueryMapping",
                "org.springframework.graphql.data.method.annotation.MutationMapping",
                "org.eclipse.microprofile.graphql.GraphQLApi",
                "com.netflix.graphql.dgs.DgsQuery"
            })
    void seesWhatAnswersGraphQl(String annotation) {
        assertThat(Modules.java("class A { @" + annotation + " String book() { return \"\"; } }")
                        .tagsSeenBy(new GraphQl()))
                .containsExactly("endpoints=[/graphql] @1");
        assertThat(Modules.java("class A { @" + annotation + " String book() { return \"\"; } }")
                        .andProperties("spring.graphql.http.path=/api/graphql\nspring.graphql.websocket.path=/ws")
                        .tagsSeenBy(new GraphQl()))
                .containsExactly("endpoints=[/api/graphql] @1", "endpoints=[/ws] @2", "websockets=[/ws] @2");
        assertThat(Modules.java("class A { @com.example.Query String book() { return \"\"; } }")
                        .seenBy(new GraphQl()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.scheduling.annotation.Scheduled(fixedRate = 5)",
                "io.quarkus.scheduler.Scheduled(every = \"5s\")",
                "io.micronaut.scheduling.annotation.Scheduled(fixedDelay = \"5s\")",
                "jakarta.ejb.Schedule(hour = \"*\")"
            })
    void seesWhatTheClockStarts(String annotation) {
        assertThat(Modules.java("class A { @" + annotation + " void tidy() {} void other() {} }")
                        .tagsSeenBy(new Schedulers()))
                .containsExactly("scheduled-tasks=[A.tidy] @1");
    }

    @Test
    void seesJobsOfQuartz() {
        assertThat(Modules.java("""
                                class A implements org.quartz.Job {}
                                class B extends org.springframework.scheduling.quartz.QuartzJobBean {}
                                abstract class C implements org.quartz.Job {}
                                class D implements com.example.Job {}
                                """).tagsSeenBy(new Schedulers()))
                .containsExactly("scheduled-tasks=[A.execute] @1", "scheduled-tasks=[B.execute] @2");
    }
}
