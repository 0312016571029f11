package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.CodeAddresses;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Clients of gRPC: injected stubs and channels by their names and settings, and channels that code builds. */
final class GrpcClients implements Recogniser {

    private static final Set<String> INJECTED = Set.of(
            "net.devh.boot.grpc.client.inject.GrpcClient",
            "io.quarkus.grpc.GrpcClient",
            "io.micronaut.grpc.annotation.GrpcChannel");
    private static final Set<String> BUILDERS = Set.of(
            "io.grpc.ManagedChannelBuilder",
            "io.grpc.Grpc",
            "io.grpc.netty.NettyChannelBuilder",
            "io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder",
            "io.grpc.okhttp.OkHttpChannelBuilder");
    private static final Set<String> FACTORIES = Set.of("org.springframework.grpc.client.GrpcChannelFactory");

    /** Before and after the name of a client in the settings that say where it calls. */
    private static final List<String[]> ADDRESSES = List.of(
            new String[] {"grpc.client.", ".address"},
            new String[] {"spring.grpc.client.channels.", ".address"},
            new String[] {"quarkus.grpc.clients.", ".host"},
            new String[] {"grpc.channels.", ".target"},
            new String[] {"grpc.channels.", ".address"});

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            for (CodeField field : type.fields()) {
                injected(field.annotations(), field.name(), type, texts, module, notes);
            }
            type.methods().stream()
                    .flatMap(m -> m.parameters().stream())
                    .forEach((CodeParameter p) -> injected(p.annotations(), p.name(), type, texts, module, notes));
        }
        CodeAddresses.of(module, BUILDERS).forEach(f -> send(FarEnd.at(host(f.text())), false, f.evidence(), notes));
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("createChannel")
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(FACTORIES))
                                .isPresent())
                .forEach(c -> channel(c, texts, module, notes));
    }

    private static void injected(
            List<CodeAnnotation> annotations, String variable, CodeType type, Texts texts, Module module, Notes notes) {
        CodeAnnotation.findAny(annotations, INJECTED)
                .ifPresent(a -> named(
                        a.value("value")
                                .flatMap(v -> texts.of(v, type))
                                .map(module.configuration()::resolve)
                                .orElse(variable),
                        Notes.evidence(a),
                        module.configuration(),
                        notes));
    }

    private static void channel(Site<Expression.Call> call, Texts texts, Module module, Notes notes) {
        call.expression()
                .argument(0)
                .flatMap(a -> texts.of(a, call))
                .map(module.configuration()::resolve)
                .ifPresent(n -> {
                    if (n.contains(":")) {
                        send(FarEnd.at(host(n)), false, Notes.evidence(call), notes);
                    } else {
                        named(n, Notes.evidence(call), module.configuration(), notes);
                    }
                });
    }

    /** A client by its name, which is that of a service unless a setting says where it calls. */
    private static void named(String name, Evidence evidence, Configuration configuration, Notes notes) {
        Optional<String> address = ADDRESSES.stream()
                .flatMap(a -> Stream.of(a[0] + name + a[1], a[0] + "\"" + name + "\"" + a[1]))
                .flatMap(k -> configuration.text(k).stream())
                .map(GrpcClients::host)
                .findFirst();
        String port = configuration
                .text("quarkus.grpc.clients." + name + ".port")
                .map(p -> ":" + p)
                .orElse("");
        boolean encrypted = configuration
                        .text("grpc.client." + name + ".negotiation-type", "grpc.client." + name + ".negotiationType")
                        .filter("tls"::equalsIgnoreCase)
                        .isPresent()
                || configuration.isTrue("quarkus.grpc.clients." + name + ".tls.enabled")
                || configuration.isFalse("quarkus.grpc.clients." + name + ".plain-text")
                || configuration.isTrue("spring.grpc.client.channels." + name + ".ssl.enabled");
        send(address.map(a -> FarEnd.at(a + port)).orElseGet(() -> FarEnd.named(name)), encrypted, evidence, notes);
    }

    /** The address without the scheme that tells how it is looked up. */
    private static String host(String target) {
        return target.replaceFirst("^(static|dns|discovery|lb|tcp|ipv4):/*", "");
    }

    private static void send(FarEnd end, boolean encrypted, Evidence evidence, Notes notes) {
        notes.sends(end, "gRPC", encrypted ? Map.of(Tags.TLS, List.of()) : Map.of(), evidence);
    }
}
