package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class TracingTest {

    private static final String CLOUD = "org.springframework.cloud.";

    @Test
    void sendsSpansToTheBrokerThatStreamIsBoundTo() {
        String sleuth = CLOUD + ":spring-cloud-sleuth-stream";

        assertThat(Modules.dependencies(sleuth, CLOUD + ":spring-cloud-starter-stream-rabbit")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> message-broker|RabbitMQ AMQP");
        assertThat(Modules.dependencies(sleuth, CLOUD + ":spring-cloud-starter-stream-kafka")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> message-broker|Kafka Kafka");
    }

    @Test
    void sendsSpansToTheBrokerWhenToldSoOrWhenItsClientIsThere() {
        assertThat(Modules.dependencies("g:spring-cloud-starter-zipkin")
                        .andProperties("spring.zipkin.sender.type=kafka\nspring.zipkin.base-url=http://zipkin:9411")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> message-broker|Kafka Kafka");
        assertThat(Modules.dependencies("g:spring-cloud-starter-zipkin", "g:spring-rabbit")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> message-broker|RabbitMQ AMQP");
        assertThat(Modules.dependencies("g:spring-cloud-starter-zipkin", "g:spring-rabbit")
                        .andProperties("spring.zipkin.sender.type=web")
                        .connectionsSeenBy(new Tracing()))
                .containsExactly("-> tracing-server|Zipkin|http://localhost:9411 HTTP");
        assertThat(Modules.java("""
                                import org.springframework.cloud.sleuth.zipkin.stream.EnableZipkinStreamServer;
                                @EnableZipkinStreamServer class App {}
                                """).connectionsSeenBy(new Tracing())).containsExactly("<- message-broker AMQP");
    }
}
