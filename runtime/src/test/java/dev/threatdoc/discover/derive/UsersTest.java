package dev.threatdoc.discover.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UsersTest {

    private static Observation tagged(Tag tag, String... values) {
        return new Observation.Tagged(tag, List.of(values), Evidence.of("annotation"));
    }

    private static List<String> flows(Observed... modules) {
        Facts facts = SystemBuilder.build("shop", List.of(modules));
        return facts.flows().stream()
                .map(f -> f.source().key() + " -> " + f.sink().key() + " "
                        + f.attributes().text(PropertyNames.PROTOCOL))
                .toList();
    }

    private static Observed module(String name, Observation... seen) {
        return new Observed(Module.of(name, CodeBase.none(), Configuration.of(List.of())), List.of(seen));
    }

    @Test
    void useEachProtocolAtWhichAProgramAnswers() {
        assertThat(flows(module(
                        "orders",
                        tagged(Tags.ENDPOINTS, "/orders", "/chat", "/Orders"),
                        tagged(Tags.WEB_SOCKETS, "/chat"),
                        tagged(Tags.GRPC_SERVICES, "/Orders"))))
                .containsExactlyInAnyOrder("User -> orders HTTP", "User -> orders WebSocket", "User -> orders gRPC");
    }

    @Test
    void useNoProtocolAtWhichNothingAnswers() {
        assertThat(flows(module("chat", tagged(Tags.ENDPOINTS, "/chat"), tagged(Tags.WEB_SOCKETS, "/chat"))))
                .containsExactly("User -> chat WebSocket");
    }

    @Test
    void getToFunctionsBehindAGatewayButNotToThoseThatEventsStart() {
        assertThat(flows(
                        module("pay", tagged(Tags.CLOUD_FUNCTION, "Pay"), tagged(Tags.REQUEST_TRIGGERED)),
                        module("resize", tagged(Tags.CLOUD_FUNCTION, "Resize"))))
                .containsExactly("User -> pay HTTP");
    }

    @Test
    void getToProgramsBesideAWebServerThatPassesNothingOn() {
        Observed nginx = module("nginx", tagged(Tags.WEB_SERVER, "Nginx"));
        Observed orders = module("orders", tagged(Tags.ENDPOINTS, "/orders"));
        Observation passes =
                new Observation.Connected(FarEnd.named("stock"), false, "HTTP", Map.of(), Evidence.of("proxy_pass"));

        assertThat(flows(nginx, orders)).containsExactlyInAnyOrder("User -> nginx HTTP", "User -> orders HTTP");
        assertThat(flows(
                        module("nginx", tagged(Tags.WEB_SERVER, "Nginx"), passes),
                        module("stock", tagged(Tags.ENDPOINTS, "/stock")),
                        orders))
                .containsExactlyInAnyOrder("User -> nginx HTTP", "nginx -> stock HTTP");
    }

    @Test
    void getToWhoeverChecksTheirPasswordsThoughOthersCallItToo() {
        Observation calls =
                new Observation.Connected(FarEnd.named("accounts"), false, "HTTP", Map.of(), Evidence.of("call"));

        assertThat(flows(
                        module("orders", tagged(Tags.ENDPOINTS, "/orders"), calls),
                        module(
                                "accounts",
                                tagged(Tags.ENDPOINTS, "/login"),
                                tagged(Tags.PASSWORD_HASHING, "bcrypt"),
                                tagged(Tags.TOKEN_SERVER))))
                .contains("User -> accounts HTTP");
    }

    @Test
    void doNotGetToWhatOnlyOtherProgramsCall() {
        Observation calls =
                new Observation.Connected(FarEnd.named("stock"), false, "gRPC", Map.of(), Evidence.of("stub"));

        assertThat(flows(
                        module("orders", tagged(Tags.ENDPOINTS, "/orders"), calls),
                        module("stock", tagged(Tags.ENDPOINTS, "/Stock"), tagged(Tags.GRPC_SERVICES, "/Stock"))))
                .containsExactlyInAnyOrder("User -> orders HTTP", "orders -> stock gRPC");
    }
}
