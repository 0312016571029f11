package dev.threatdoc.discover.recognise.broker;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;
import java.util.Set;

/** Amazon's SQS, SNS and Kinesis, by either version of the AWS SDK or by Spring Cloud AWS. */
final class AmazonQueues implements Recogniser {

    private static final String SDK = "software.amazon.awssdk.services.";
    private static final String OLD = "com.amazonaws.services.";
    private static final String SPRING = "io.awspring.cloud.";
    private static final String OLD_SPRING = "org.springframework.cloud.aws.messaging.";

    private static final Set<String> SQS = Set.of(
            SDK + "sqs.SqsClient", SDK + "sqs.SqsAsyncClient", OLD + "sqs.AmazonSQS", OLD + "sqs.AmazonSQSAsync");
    private static final Set<String> SNS = Set.of(
            SDK + "sns.SnsClient", SDK + "sns.SnsAsyncClient", OLD + "sns.AmazonSNS", OLD + "sns.AmazonSNSAsync");
    private static final Set<String> KINESIS =
            Set.of(SDK + "kinesis.KinesisClient", SDK + "kinesis.KinesisAsyncClient", OLD + "kinesis.AmazonKinesis");
    private static final Set<String> SQS_TEMPLATES = Set.of(
            SPRING + "sqs.operations.SqsTemplate",
            SPRING + "sqs.operations.SqsOperations",
            OLD_SPRING + "core.QueueMessagingTemplate");

    private static final List<Broker> BROKERS = List.of(
            Broker.of("SQS", "Amazon SQS", "HTTPS")
                    .addresses(
                            "spring.cloud.aws.sqs.endpoint", "quarkus.sqs.endpoint-override", "cloud.aws.sqs.endpoint")
                    .clients(SQS.toArray(String[]::new))
                    .listeners(
                            Listener.of(SPRING + "sqs.annotation.SqsListener", "value", "queueNames"),
                            Listener.of(OLD_SPRING + "listener.annotation.SqsListener", "value"))
                    .uses(
                            Use.sending(SQS, 0, "sendMessage", "sendMessageBatch"),
                            Use.receiving(SQS, 0, "receiveMessage"),
                            Use.sending(SQS_TEMPLATES, 0, "send", "sendAsync", "sendMany", "convertAndSend"),
                            Use.receiving(SQS_TEMPLATES, 0, "receive", "receiveMany", "receiveAndConvert")),
            Broker.of("SNS", "Amazon SNS", "HTTPS")
                    .addresses(
                            "spring.cloud.aws.sns.endpoint", "quarkus.sns.endpoint-override", "cloud.aws.sns.endpoint")
                    .clients(SNS.toArray(String[]::new))
                    .uses(
                            Use.sending(SNS, 0, "publish", "publishBatch"),
                            Use.sending(
                                    Set.of(
                                            SPRING + "sns.core.SnsTemplate",
                                            SPRING + "sns.core.SnsOperations",
                                            OLD_SPRING + "core.NotificationMessagingTemplate"),
                                    0,
                                    "send",
                                    "sendNotification",
                                    "convertAndSend")),
            Broker.of("Kinesis", "Amazon Kinesis", "HTTPS")
                    .addresses("quarkus.kinesis.endpoint-override")
                    .clients(KINESIS.toArray(String[]::new))
                    .uses(
                            Use.sending(KINESIS, 0, "putRecord", "putRecords"),
                            Use.receiving(KINESIS, 0, "getRecords", "getShardIterator")));

    @Override
    public void recognise(Module module, Notes notes) {
        BROKERS.forEach(b -> b.recognise(module, notes));
    }
}
