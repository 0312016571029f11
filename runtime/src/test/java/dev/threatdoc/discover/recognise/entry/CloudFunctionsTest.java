package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class CloudFunctionsTest {

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
}
