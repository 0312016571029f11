package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class MessagingAndStoresTest {

    @Test
    void seesKafkasListenersAndTemplatesWithTheirTopics() {
        assertThat(Modules.java("""
                                import org.springframework.kafka.annotation.KafkaListener;
                                import org.springframework.kafka.core.KafkaTemplate;
                                class Events {
                                    static final String TOPIC = "bills";
                                    private KafkaTemplate<String, String> kafka;
                                    @KafkaListener(topics = {"orders", "${other.topic}"}) void on(String event) {}
                                    void send() { kafka.send(TOPIC, "x"); }
                                    void not(java.util.List<String> kafka) { kafka.send("x"); }
                                }
                                """)
                        .andProperties("other.topic=refunds\nspring.kafka.bootstrap-servers=kafka:9092")
                        .connectionsSeenBy(new Kafka()))
                .containsExactly(
                        "<- message-broker|Kafka|Kafka|kafka:9092 Kafka {consumes=[orders, refunds]}",
                        "-> message-broker|Kafka|Kafka|kafka:9092 Kafka {produces=[bills]}");
    }

    @Test
    void seesRabbitsQueuesInEachWayOfNamingThem() {
        assertThat(Modules.java("""
                                import org.springframework.amqp.rabbit.annotation.* ;
                                import org.springframework.amqp.rabbit.core.RabbitTemplate;
                                class Events {
                                    private RabbitTemplate rabbit;
                                    @RabbitListener(queues = "orders") void a() {}
                                    @RabbitListener(bindings = @QueueBinding(value = @Queue("bills"))) void b() {}
                                    @RabbitListener(queuesToDeclare = @Queue(name = "stock")) void c() {}
                                    void send() { rabbit.convertAndSend("exchange", "key", "x"); }
                                }
                                """).connectionsSeenBy(new Rabbit()))
                .containsExactly(
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[orders]}",
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[bills]}",
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[stock]}",
                        "-> message-broker|RabbitMQ|RabbitMQ AMQP {produces=[exchange/key]}");
    }

    @Test
    void seesTheChannelsOfSpringCloudStreamAndWhichWayTheyGo() {
        assertThat(Modules.java("""
                                import org.springframework.cloud.stream.annotation.* ;
                                import org.springframework.cloud.stream.function.StreamBridge;
                                import org.springframework.cloud.stream.messaging.Source;
                                @EnableBinding({Source.class, Channels.class}) class App {
                                    StreamBridge bridge;
                                    void go() { bridge.send("late", "x"); }
                                }
                                interface Channels {
                                    String BILLS = "bills";
                                    @Input(BILLS) Object bills();
                                    @Output Object refunds();
                                }
                                """)
                        .andDependencies("g:spring-cloud-starter-stream-rabbit")
                        .andProperties("""
                                spring.cloud.stream.bindings.bills.destination=all-bills
                                spring.cloud.stream.bindings.output.destination=orders
                                spring.cloud.stream.bindings.count-in-0.destination=counts
                                """)
                        .connectionsSeenBy(new Rabbit()))
                .containsExactlyInAnyOrder(
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[all-bills]}",
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[counts]}",
                        "-> message-broker|RabbitMQ|RabbitMQ AMQP {produces=[late]}",
                        "-> message-broker|RabbitMQ|RabbitMQ AMQP {produces=[orders]}",
                        "-> message-broker|RabbitMQ|RabbitMQ AMQP {produces=[refunds]}");
    }

    @Test
    void seesTheTopicsOfKafkaStreams() {
        assertThat(Modules.java("""
                                import org.apache.kafka.streams.StreamsBuilder;
                                class Joins {
                                    void join(StreamsBuilder builder) {
                                        builder.stream("orders").filter((k, v) -> true).to("bills");
                                        java.util.List.of("x").stream().toList();
                                    }
                                }
                                """).connectionsSeenBy(new Kafka()))
                .map(c -> c.replaceAll(".* \\{", c.substring(0, 2) + " {"))
                .containsExactlyInAnyOrder("<- {consumes=[orders]}", "-> {produces=[bills]}");
    }

    @Test
    void doesNotConnectWithABrokerForItsPasswordAlone() {
        assertThat(Modules.properties("spring.rabbitmq.password=tulip").seenBy(new Rabbit()))
                .isEmpty();
        assertThat(Modules.properties("spring.rabbitmq.password=tulip")
                        .andDependencies("g:spring-boot-starter-amqp")
                        .connectionsSeenBy(new Rabbit()))
                .containsExactly("-> message-broker|RabbitMQ AMQP {plain-text-credentials=[]}");
    }

    @Test
    void seesTheDestinationsOfJms() {
        assertThat(Modules.java("""
                                import org.springframework.jms.annotation.JmsListener;
                                class Events { @JmsListener(destination = "orders") void a() {} }
                                """).connectionsSeenBy(new Jms()))
                .containsExactly("<- message-broker|ActiveMQ|ActiveMQ JMS {consumes=[orders]}");
    }

    @Test
    void seesCircuitBreakersBalancersAndLogs() {
        Modules module = Modules.java("""
                import com.netflix.hystrix.contrib.javanica.annotation.HystrixCommand;
                import org.slf4j.Logger;
                class Orders {
                    private Logger log;
                    @HystrixCommand void a() { log.info("x"); }
                    void b(java.util.List<String> list) { list.info("x"); }
                }
                """);

        assertThat(module.tagsSeenBy(Modules.recogniser("Resilience"))).containsExactly("circuit-breaker=[Hystrix] @5");
        assertThat(module.tagsSeenBy(Modules.recogniser("Logging"))).containsExactly("local-logging=[] @5");
    }

    @Test
    void readsThePort() {
        assertThat(Modules.properties("server.port=${PORT:8081}").tagsSeenBy(Modules.recogniser("Settings")))
                .containsExactly("port=[8081] @1");
    }
}
