package dev.threatdoc.recognise.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.recognise.Modules;
import org.junit.jupiter.api.Test;

final class EntryPointsTest {

    @Test
    void seesHandlersOfLambda() {
        Modules modules = Modules.java("""
                                import com.amazonaws.services.lambda.runtime.RequestHandler;
                                class Resize implements RequestHandler<String, String> {}
                                class Other {}
                                """);
        assertThat(modules.tagsSeenBy(new CloudFunctions())).containsExactly("cloud-function=[Resize] @2");
        assertThat(modules.statedBy(new CloudFunctions())).containsExactly("onAWS=true");
    }

    @Test
    void seesServicesAndClientsOfGrpc() {
        Modules modules = Modules.java("""
                                import net.devh.boot.grpc.server.service.GrpcService;
                                import net.devh.boot.grpc.client.inject.GrpcClient;
                                @GrpcService class Orders extends OrdersGrpc.OrdersImplBase {
                                    @GrpcClient("stock") StockGrpc.StockBlockingStub stock;
                                }
                                """);
        assertThat(modules.tagsSeenBy(new RemoteCalls())).containsExactly("endpoints=[/Orders] @3");
        assertThat(modules.connectionsSeenBy(new RemoteCalls())).containsExactly("-> stock gRPC");
    }

    @Test
    void seesWhatAnswersGraphQl() {
        assertThat(Modules.java("""
                                import org.springframework.graphql.data.method.annotation.QueryMapping;
                                class Books { @QueryMapping String book() { return ""; } }
                                """).tagsSeenBy(new RemoteCalls())).containsExactly("endpoints=[/graphql] @2");
    }
}
