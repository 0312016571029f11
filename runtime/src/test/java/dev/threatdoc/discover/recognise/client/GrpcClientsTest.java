package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class GrpcClientsTest {

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
}
