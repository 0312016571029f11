package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LambdaHandlersTest {

    private static final String LAMBDA = """
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import com.amazonaws.services.lambda.runtime.events.EVENT;
            class Resize implements RequestHandler<EVENT, String> {}
            class Other {}
            """;

    @Test
    void seesHandlersOfLambda() {
        Modules modules = Modules.java(LAMBDA.replace("EVENT", "APIGatewayProxyRequestEvent"));

        assertThat(modules.tagsSeenBy(new LambdaHandlers()))
                .containsExactly("cloud-function=[Resize] @3", "request-triggered=[] @3");
        assertThat(modules.statedBy(new LambdaHandlers())).containsExactly("onAWS=true", "implementsAPI=true");
        assertThat(Modules.java("class A implements com.example.RequestHandler<String, String> {}")
                        .seenBy(new LambdaHandlers()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SQSEvent,<- message-broker|SQS|Amazon SQS HTTPS",
        "SNSEvent,<- message-broker|SNS|Amazon SNS HTTPS",
        "S3Event,<- object-store|S3|Amazon S3 HTTPS",
        "DynamodbEvent,<- database|DynamoDB|Amazon DynamoDB HTTPS",
        "KinesisEvent,<- message-broker|Kinesis|Amazon Kinesis HTTPS"
    })
    void knowsWhereEventsComeFrom(String event, String connection) {
        assertThat(Modules.java(LAMBDA.replace("EVENT", event)).connectionsSeenBy(new LambdaHandlers()))
                .containsExactly(connection);
    }

    @Test
    void seesWhatTheClockStartsInLambda() {
        assertThat(Modules.java(LAMBDA.replace("EVENT", "ScheduledEvent")).tagsSeenBy(new LambdaHandlers()))
                .contains("scheduled-tasks=[] @3");
    }
}
