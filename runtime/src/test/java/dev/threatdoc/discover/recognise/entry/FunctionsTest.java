package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FunctionsTest {

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

    @Test
    void seesFunctionsOfGoogleAndAzure() {
        Modules google = Modules.java("class A implements com.google.cloud.functions.HttpFunction {}");
        assertThat(google.tagsSeenBy(new CloudFunctions()))
                .containsExactly("cloud-function=[A] @1", "request-triggered=[] @1");
        assertThat(google.statedBy(new CloudFunctions())).containsExactly("onAWS=false", "implementsAPI=true");

        Modules azure = Modules.java("""
                import com.microsoft.azure.functions.annotation.* ;
                class A {
                    @FunctionName("greet") String a(@HttpTrigger(name = "r") String request) { return ""; }
                    @FunctionName("bill") void b(@ServiceBusQueueTrigger(name = "m", queueName = "bills") String m) {}
                    @FunctionName("tidy") void c(@TimerTrigger(name = "t", schedule = "0 * * * * *") String t) {}
                    void not(@com.example.HttpTrigger String request) {}
                }
                """);
        assertThat(azure.tagsSeenBy(new CloudFunctions()))
                .containsExactly(
                        "cloud-function=[greet] @3",
                        "request-triggered=[] @3",
                        "cloud-function=[bill] @4",
                        "cloud-function=[tidy] @5",
                        "scheduled-tasks=[A.c] @5");
        assertThat(azure.connectionsSeenBy(new CloudFunctions()))
                .containsExactly("<- message-broker|Azure Service Bus|Azure Service Bus AMQP {consumes=[bills]}");
    }

    @Test
    void makesEndpointsOrCloudFunctionsOfFunctionsAsTheirFrameworkDoes() {
        String funqy = "class A { @io.quarkus.funqy.Funq String hello() { return \"\"; } void other() {} }";
        assertThat(Modules.java(funqy)
                        .andDependencies("io.quarkus:quarkus-funqy-http")
                        .tagsSeenBy(new Functions()))
                .containsExactly("endpoints=[/hello] @1");
        assertThat(Modules.java(funqy)
                        .andDependencies("io.quarkus:quarkus-funqy-amazon-lambda")
                        .tagsSeenBy(new Functions()))
                .containsExactly("cloud-function=[hello] @1");
        assertThat(Modules.java(funqy)
                        .andDependencies("io.quarkus:quarkus-funqy-knative-events")
                        .statedBy(new Functions()))
                .containsExactly("onAWS=false");

        String spring = """
                import java.util.function.Function;
                class A {
                    @org.springframework.context.annotation.Bean Function<String, String> upper() { return null; }
                    @org.springframework.context.annotation.Bean String other() { return ""; }
                }
                """;
        assertThat(Modules.java(spring)
                        .andDependencies("org.springframework.cloud:spring-cloud-starter-function-web")
                        .tagsSeenBy(new Functions()))
                .containsExactly("endpoints=[/upper] @3");
        assertThat(Modules.java(spring).seenBy(new Functions())).isEmpty();
    }
}
