package dev.threatdoc.recognise.function;

import com.google.auto.service.AutoService;
import dev.threatdoc.code.CodeAnnotation;
import dev.threatdoc.code.CodeType;
import dev.threatdoc.code.Texts;
import dev.threatdoc.code.TypeName;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.Map;
import java.util.Set;

/** Services and clients of gRPC, and what answers GraphQL. */
@AutoService(Recogniser.class)
public final class RemoteCalls implements Recogniser {

    private static final Set<String> SERVICES = Set.of(
            "net.devh.boot.grpc.server.service.GrpcService",
            "org.springframework.grpc.server.service.GrpcService",
            "org.lognet.springboot.grpc.GRpcService",
            "io.quarkus.grpc.GrpcService");
    private static final Set<String> CLIENTS =
            Set.of("net.devh.boot.grpc.client.inject.GrpcClient", "io.quarkus.grpc.GrpcClient");
    private static final String SPRING_GRAPHQL = "org.springframework.graphql.data.method.annotation.";

    /** For the service loader. */
    public RemoteCalls() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            boolean serves =
                    CodeAnnotation.findAny(type.annotations(), SERVICES).isPresent()
                            || type.supertypes().stream().anyMatch(RemoteCalls::isGenerated);
            if (serves
                    && type.kind() == CodeType.Kind.CLASS
                    && !type.modifiers().contains("abstract")) {
                notes.tag(
                        Tags.ENDPOINTS,
                        new Evidence(type.simpleName() + " serves gRPC", type.place()),
                        "/" + type.simpleName());
            }
            type.fields()
                    .forEach(f -> CodeAnnotation.findAny(f.annotations(), CLIENTS)
                            .ifPresent(a -> notes.sends(
                                    FarEnd.named(a.value("value")
                                            .flatMap(v -> texts.of(v, type))
                                            .map(module.configuration()::resolve)
                                            .orElse(f.name())),
                                    "gRPC",
                                    Map.of(),
                                    Notes.evidence(a))));
        }
        module.annotated(
                        SPRING_GRAPHQL + "QueryMapping",
                        SPRING_GRAPHQL + "MutationMapping",
                        SPRING_GRAPHQL + "SubscriptionMapping",
                        SPRING_GRAPHQL + "SchemaMapping",
                        "org.eclipse.microprofile.graphql.GraphQLApi")
                .ifPresent(e -> notes.tag(Tags.ENDPOINTS, e, "/graphql"));
    }

    /** What protoc's plug-in generates for services is called that way. */
    private static boolean isGenerated(TypeName type) {
        return type.name().matches(".*Grpc\\.\\w+ImplBase");
    }
}
