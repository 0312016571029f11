package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ClientsTest {

    @Test
    void findsWhereStubsOfGrpcCall() {
        assertThat(Modules.java("""
                                import net.devh.boot.grpc.client.inject.GrpcClient;
                                class A {
                                    @GrpcClient("stock") StockGrpc.StockBlockingStub stock;
                                    @GrpcClient("bills") BillsGrpc.BillsBlockingStub bills;
                                    @io.quarkus.grpc.GrpcClient Users users;
                                    @com.example.GrpcClient("not") Object not;
                                }
                                """).andProperties("""
                                grpc.client.bills.address=static://bills-host:9090
                                grpc.client.bills.negotiation-type=TLS
                                quarkus.grpc.clients.users.host=people
                                quarkus.grpc.clients.users.port=9001
                                """).connectionsSeenBy(new GrpcClients()))
                .containsExactly("-> stock gRPC", "-> bills-host:9090 gRPC {tls=[]}", "-> people:9001 gRPC");
    }

    @Test
    void findsWhereChannelsOfGrpcThatCodeBuildsLead() {
        assertThat(Modules.java("""
                                import io.grpc.ManagedChannelBuilder;
                                class A {
                                    private org.springframework.grpc.client.GrpcChannelFactory factory;
                                    Object a() { return ManagedChannelBuilder.forAddress("stock", 9090).build(); }
                                    Object b() { return ManagedChannelBuilder.forTarget("dns:///bills:9091").build(); }
                                    Object c() { return factory.createChannel("users"); }
                                }
                                """)
                        .andProperties("spring.grpc.client.channels.users.address=static://people:1")
                        .connectionsSeenBy(new GrpcClients()))
                .containsExactly("-> stock:9090 gRPC", "-> bills:9091 gRPC", "-> people:1 gRPC");
    }

    @Test
    void findsWhereClientsOfGraphQlCall() {
        assertThat(Modules.java("""
                                import io.smallrye.graphql.client.GraphQLClient;
                                import io.smallrye.graphql.client.typesafe.api.GraphQLClientApi;
                                @GraphQLClientApi(configKey = "films") interface Films {}
                                class A {
                                    @GraphQLClient("stars") Object stars;
                                    Object a() {
                                        return org.springframework.graphql.client.HttpGraphQlClient.builder().url("https://g/graphql").build();
                                    }
                                }
                                """)
                        .andProperties("quarkus.smallrye-graphql-client.films.url=https://films.example.com/graphql")
                        .connectionsSeenBy(new GraphQlClients()))
                .containsExactly(
                        "-> stars HTTP {declarative-client=[GraphQL]}",
                        "-> https://films.example.com/graphql HTTPS {declarative-client=[GraphQL]}",
                        "-> https://g/graphql HTTPS {declarative-client=[GraphQL]}");
    }

    @Test
    void seesInterfacesThatALibraryMakesClientsOf() {
        assertThat(Modules.java("""
                                import org.springframework.web.service.annotation.GetExchange;
                                import org.springframework.web.service.annotation.HttpExchange;
                                import org.springframework.web.service.registry.ImportHttpServices;
                                @HttpExchange(url = "https://a.example.com/api") interface A { @GetExchange("/x") String x(); }
                                @HttpExchange("/relative") interface B {}
                                @ImportHttpServices(group = "stock", types = B.class) class Config {
                                    Object feign() { return feign.Feign.builder().target(A.class, "http://bills:1"); }
                                    Object not(java.util.Map<String, String> m) { return m.target(A.class, "http://no"); }
                                }
                                """)
                        .andProperties("spring.http.serviceclient.stock.base-url=http://stock:8080")
                        .connectionsSeenBy(new HttpInterfaces()))
                .containsExactly(
                        "-> https://a.example.com/api HTTPS {declarative-client=[HTTP interface]}",
                        "-> http://stock:8080 HTTP {declarative-client=[HTTP interface]}",
                        "-> http://bills:1 HTTP {declarative-client=[Feign]}");
    }

    @Test
    void findsTheMailServer() {
        assertThat(Modules.properties("""
                                spring.mail.host=smtp.example.com
                                spring.mail.port=587
                                spring.mail.password=geheim
                                """).connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|mail server|smtp.example.com:587 SMTP {plain-text-credentials=[]}");
        assertThat(Modules.properties("quarkus.mailer.host=mx\nquarkus.mailer.start-tls=REQUIRED")
                        .connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|mail server|mx SMTP {tls=[]}");
        assertThat(Modules.java("class A { org.springframework.mail.javamail.JavaMailSender mail; }")
                        .connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|mail server SMTP");
        assertThat(Modules.java("class A { software.amazon.awssdk.services.ses.SesClient ses; }")
                        .connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|SES|Amazon SES HTTPS");
        assertThat(Modules.java("class A { com.example.MailSender mail; }").seenBy(new Mail()))
                .isEmpty();
    }

    @Test
    void knowsTheLibrariesOfServicesOnTheInternet() {
        assertThat(Modules.java("class A { void pay() { com.stripe.model.PaymentIntent.create(null); } }")
                        .connectionsSeenBy(new Vendors()))
                .containsExactly("-> external-website|Stripe HTTPS");
        assertThat(Modules.java("class A { com.alipay.api.AlipayClient client; }")
                        .connectionsSeenBy(new Vendors()))
                .containsExactly("-> external-website|Alipay HTTPS");
        assertThat(Modules.java("class A { Stripe stripe; }").seenBy(new Vendors()))
                .isEmpty();
    }
}
