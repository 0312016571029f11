package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GrpcServicesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@net.devh.boot.grpc.server.service.GrpcService class Orders {}",
                "@org.springframework.grpc.server.service.GrpcService class Orders {}",
                "@io.quarkus.grpc.GrpcService class Orders {}",
                "class Orders extends OrdersGrpc.OrdersImplBase {}"
            })
    void seesServicesOfGrpc(String code) {
        assertThat(Modules.java(code)
                        .andProperties("quarkus.grpc.server.port=9001")
                        .tagsSeenBy(new GrpcServices()))
                .containsExactly("endpoints=[/Orders] @1", "grpc-services=[/Orders] @1", "port=[9001] @1");
        assertThat(Modules.java("abstract " + code.replaceFirst("@\\S+ ", "")).seenBy(new GrpcServices()))
                .isEmpty();
    }
}
