package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.TypeName;
import java.util.Set;

/** Services of gRPC: what extends generated code, or is annotated for Spring, Quarkus or the starters before. */
final class GrpcServices implements Recogniser {

    private static final Set<String> SERVICES = Set.of(
            "net.devh.boot.grpc.server.service.GrpcService",
            "org.springframework.grpc.server.service.GrpcService",
            "org.lognet.springboot.grpc.GRpcService",
            "io.quarkus.grpc.GrpcService",
            "io.micronaut.grpc.annotation.GrpcService");
    private static final String[] PORTS = {
        "grpc.server.port", "spring.grpc.server.port", "quarkus.grpc.server.port", "grpc.port"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        boolean any = false;
        for (CodeType type : module.code().types()) {
            boolean serves =
                    CodeAnnotation.findAny(type.annotations(), SERVICES).isPresent()
                            || type.supertypes().stream().anyMatch(GrpcServices::isGenerated);
            if (serves
                    && type.kind() == CodeType.Kind.CLASS
                    && !type.modifiers().contains("abstract")) {
                any = true;
                Evidence evidence = new Evidence(type.simpleName() + " serves gRPC", type.place());
                notes.tag(Tags.ENDPOINTS, evidence, RoutePath.of(type.simpleName()));
                notes.tag(Tags.GRPC_SERVICES, evidence, RoutePath.of(type.simpleName()));
            }
        }
        if (any) {
            module.configuration()
                    .find(PORTS)
                    .filter(p -> p.text().matches("[1-9]\\d{0,4}"))
                    .ifPresent(p -> notes.tag(Tags.PORT, Notes.evidence(p), p.text()));
        }
    }

    /** What protoc's plug-ins generate for services is called that way. */
    private static boolean isGenerated(TypeName type) {
        return type.name().matches(".*Grpc\\.\\w+ImplBase");
    }
}
