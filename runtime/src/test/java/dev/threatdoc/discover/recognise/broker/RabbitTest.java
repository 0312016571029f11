package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RabbitTest {

    private static final String RABBIT = "org.springframework.amqp.rabbit.listener.";

    @Test
    void seesThoseOfRabbitWithTheirQueues() {
        assertThat(Modules.java("""
                                class Config {
                                  static final String QUEUE = "orders";
                                  Object container() {
                                    %sSimpleMessageListenerContainer c = new %<sSimpleMessageListenerContainer();
                                    c.setQueueNames(QUEUE, "${bills.queue}");
                                    return c;
                                  }
                                }
                                """.formatted(RABBIT))
                        .andProperties("bills.queue=bills\nspring.rabbitmq.host=mq")
                        .connectionsSeenBy(new Rabbit()))
                .containsExactly("<- message-broker|RabbitMQ|RabbitMQ|mq AMQP {consumes=[orders, bills]}");
    }

    @Test
    void takesNoFactoryForAContainer() {
        assertThat(Modules.java("class Config { Object factory() { return new org.springframework.amqp.rabbit.config"
                                + ".SimpleRabbitListenerContainerFactory(); } }")
                        .connectionsSeenBy(new Rabbit()))
                .isEmpty();
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
    void doesNotConnectWithABrokerForItsPasswordAlone() {
        assertThat(Modules.properties("spring.rabbitmq.password=tulip").seenBy(new Rabbit()))
                .isEmpty();
        assertThat(Modules.properties("spring.rabbitmq.password=tulip")
                        .andDependencies("g:spring-boot-starter-amqp")
                        .connectionsSeenBy(new Rabbit()))
                .containsExactly("-> message-broker|RabbitMQ AMQP {plain-text-credentials=[]}");
    }
}
