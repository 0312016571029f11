package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class BrokersTest {

    @Test
    void seesRabbitsOwnClient() {
        assertThat(Modules.java("""
                                import com.rabbitmq.client.* ;
                                class A {
                                    private static final String QUEUE = "orders";
                                    void a(Channel channel) throws Exception {
                                        ConnectionFactory factory = new ConnectionFactory();
                                        factory.setHost("rabbit");
                                        channel.basicPublish("", QUEUE, null, new byte[0]);
                                        channel.basicConsume(QUEUE, true, null);
                                    }
                                    void not(java.nio.channels.Channel channel) { channel.basicConsume("x"); }
                                }
                                """).connectionsSeenBy(new RabbitClients()))
                .containsExactly(
                        "-> message-broker|RabbitMQ|RabbitMQ|rabbit AMQP {produces=[orders]}",
                        "<- message-broker|RabbitMQ|RabbitMQ|rabbit AMQP {consumes=[orders]}");
    }

    @Test
    void seesMicronautsListenersAndClients() {
        assertThat(Modules.java("""
                                import io.micronaut.rabbitmq.annotation.* ;
                                @RabbitListener class A { @Queue("orders") void on(String text) {} }
                                @RabbitClient interface B { @Binding("bills") void send(String text); }
                                """).connectionsSeenBy(new RabbitClients()))
                .containsExactly(
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[orders]}",
                        "-> message-broker|RabbitMQ|RabbitMQ AMQP {produces=[bills]}");
        assertThat(Modules.java("""
                                import io.micronaut.configuration.kafka.annotation.* ;
                                @KafkaListener(groupId = "g") class A { @Topic("orders") void on(String text) {} }
                                @KafkaClient interface B { @Topic("bills") void send(String text); }
                                """)
                        .andProperties("kafka.bootstrap.servers=kafka:9092")
                        .connectionsSeenBy(new KafkaClients()))
                .containsExactly(
                        "<- message-broker|Kafka|Kafka|kafka:9092 Kafka {consumes=[orders]}",
                        "-> message-broker|Kafka|Kafka|kafka:9092 Kafka {produces=[bills]}");
    }

    @Test
    void seesTheTopicsOfStreams() {
        assertThat(Modules.java("""
                                import org.apache.kafka.streams.StreamsBuilder;
                                import org.apache.kafka.streams.kstream.KStream;
                                class A {
                                    void a(StreamsBuilder builder) {
                                        KStream<String, String> in = builder.stream("orders");
                                        in.filter((k, v) -> true).to("bills");
                                        builder.stream(java.util.List.of("a", "b")).mapValues(v -> v).to("c");
                                    }
                                    void b(java.util.Properties p) {
                                        p.put(org.apache.kafka.streams.StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "k:9092");
                                    }
                                    Object not(java.util.List<String> list) { return list.stream().to("x"); }
                                }
                                """).connectionsSeenBy(new KafkaClients()))
                .containsExactly(
                        "<- message-broker|Kafka|Kafka|k:9092 Kafka {consumes=[orders]}",
                        "<- message-broker|Kafka|Kafka|k:9092 Kafka {consumes=[a, b]}",
                        "-> message-broker|Kafka|Kafka|k:9092 Kafka {produces=[bills]}",
                        "-> message-broker|Kafka|Kafka|k:9092 Kafka {produces=[c]}");
    }

    @Test
    void seesPulsarBySpringAndByItsOwnClient() {
        assertThat(Modules.java("""
                                import org.apache.pulsar.client.api.* ;
                                import org.springframework.pulsar.annotation.PulsarListener;
                                import org.springframework.pulsar.core.PulsarTemplate;
                                class A {
                                    @PulsarListener(topics = "orders") void on(String text) {}
                                    void a(PulsarTemplate<String> template) {
                                        template.send("bills", "text");
                                        template.send("only a text");
                                    }
                                    void b() throws Exception {
                                        PulsarClient client = PulsarClient.builder().serviceUrl("pulsar://p:6650").build();
                                        client.newProducer().topic("persistent://public/default/out").create();
                                        client.newConsumer().topic("in").subscribe();
                                    }
                                }
                                """).connectionsSeenBy(new Pulsar()))
                .containsExactly(
                        "<- message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {consumes=[orders]}",
                        "-> message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {produces=[bills]}",
                        "-> message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {produces=[]}",
                        "-> message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {produces=[out]}",
                        "<- message-broker|Pulsar|Pulsar|pulsar://p:6650 Pulsar {consumes=[in]}");
    }

    @Test
    void seesAmazonsQueuesAndTopics() {
        assertThat(Modules.java("""
                                import software.amazon.awssdk.services.sqs.SqsClient;
                                import software.amazon.awssdk.services.sns.SnsClient;
                                class A {
                                    private static final String URL = "https://sqs.eu-west-1.amazonaws.com/1/orders";
                                    SqsClient sqs; SnsClient sns; com.amazonaws.services.sqs.AmazonSQS old;
                                    io.awspring.cloud.sqs.operations.SqsTemplate template;
                                    void a(String text) {
                                        sqs.sendMessage(m -> m.queueUrl(URL).messageBody(text));
                                        sqs.receiveMessage(m -> m.queueUrl(URL));
                                        old.sendMessage(URL, text);
                                        sns.publish(p -> p.topicArn("arn:aws:sns:eu-west-1:1:bills"));
                                        template.send("stock", text);
                                    }
                                    @io.awspring.cloud.sqs.annotation.SqsListener("refunds") void on(String text) {}
                                }
                                """).connectionsSeenBy(new AmazonQueues()))
                .containsExactlyInAnyOrder(
                        "<- message-broker|SQS|Amazon SQS HTTPS {consumes=[refunds]}",
                        "-> message-broker|SQS|Amazon SQS HTTPS {produces=[orders]}",
                        "-> message-broker|SQS|Amazon SQS HTTPS {produces=[orders]}",
                        "<- message-broker|SQS|Amazon SQS HTTPS {consumes=[orders]}",
                        "-> message-broker|SQS|Amazon SQS HTTPS {produces=[stock]}",
                        "-> message-broker|SNS|Amazon SNS HTTPS {produces=[bills]}");
    }

    @Test
    void findsAStandInForACloudAtItsAddress() {
        assertThat(Modules.java(
                                "class A { software.amazon.awssdk.services.sqs.SqsClient sqs; void a() { sqs.receiveMessage(r()); } }")
                        .andProperties("quarkus.sqs.endpoint-override=http://localstack:4566")
                        .connectionsSeenBy(new AmazonQueues()))
                .containsExactly("<- message-broker|SQS|Amazon SQS|http://localstack:4566 HTTP {consumes=[]}");
    }

    @Test
    void seesJakartaMessagingAndWhoseBrokerItIs() {
        String code = """
                import jakarta.jms.* ;
                class A {
                    private ConnectionFactory factory;
                    void a() {
                        try (JMSContext context = factory.createContext()) {
                            context.createProducer().send(context.createQueue("prices"), "1");
                            JMSConsumer consumer = context.createConsumer(context.createQueue("orders"));
                        }
                    }
                }
                @jakarta.ejb.MessageDriven(activationConfig = {
                    @jakarta.ejb.ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/bills"),
                    @jakarta.ejb.ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue")})
                class B {}
                """;

        assertThat(Modules.java(code).connectionsSeenBy(new JmsClients()))
                .containsExactly(
                        "-> message-broker|JMS broker JMS {produces=[prices]}",
                        "<- message-broker|JMS broker JMS {consumes=[orders]}",
                        "<- message-broker|JMS broker JMS {consumes=[bills]}");
        assertThat(Modules.java(code)
                        .andProperties("quarkus.artemis.url=tcp://artemis:61616\nquarkus.artemis.password=geheim")
                        .connectionsSeenBy(new JmsClients()))
                .first()
                .isEqualTo("-> message-broker|ActiveMQ|ActiveMQ|tcp://artemis:61616 JMS"
                        + " {plain-text-credentials=[], produces=[prices]}");
        assertThat(Modules.java(code.replace("jakarta.jms", "com.example")).connectionsSeenBy(new JmsClients()))
                .containsExactly("<- message-broker|JMS broker JMS {consumes=[bills]}");
    }

    @Test
    void seesMqttAndNats() {
        assertThat(Modules.java("""
                                import org.eclipse.paho.client.mqttv3.MqttClient;
                                class A {
                                    void a() throws Exception {
                                        MqttClient client = new MqttClient("tcp://mosquitto:1883", "me");
                                        client.publish("prices", null);
                                        client.subscribe("orders/#", 1);
                                    }
                                    void b() throws Exception {
                                        io.nats.client.Connection nats = io.nats.client.Nats.connect("nats://n:4222");
                                        nats.publish("bills", null);
                                    }
                                }
                                """).connectionsSeenBy(new LightBrokers()))
                .containsExactly(
                        "-> message-broker|MQTT|MQTT broker|tcp://mosquitto:1883 MQTT {produces=[prices]}",
                        "<- message-broker|MQTT|MQTT broker|tcp://mosquitto:1883 MQTT {consumes=[orders/#]}",
                        "-> message-broker|NATS|NATS|nats://n:4222 NATS {produces=[bills]}");
    }
}
