package dev.threatdoc.discover.recognise.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class AmazonQueuesTest {

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
}
