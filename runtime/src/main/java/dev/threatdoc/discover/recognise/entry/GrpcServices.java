package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Services of gRPC: what extends generated code, or is annotated for Spring, Quarkus or the starters before. */
final class GrpcServices implements Recogniser, OperationReader {

    private static final Set<String> SERVICES = Set.of(
            "net.devh.boot.grpc.server.service.GrpcService",
            "org.springframework.grpc.server.service.GrpcService",
            "org.lognet.springboot.grpc.GRpcService",
            "io.quarkus.grpc.GrpcService",
            "io.micronaut.grpc.annotation.GrpcService");
    private static final Set<String> REACTIVE = Set.of("Uni", "Multi", "Mono", "Flux", "Single", "Flowable");
    private static final Pattern GENERATED = Pattern.compile(".*Grpc\\.\\w+ImplBase");
    private static final String[] PORTS = {
        "grpc.server.port", "spring.grpc.server.port", "quarkus.grpc.server.port", "grpc.port"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        boolean any = false;
        for (CodeType type : module.code().types()) {
            if (serves(type)) {
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

    private static boolean serves(CodeType type) {
        return (CodeAnnotation.findAny(type.annotations(), SERVICES).isPresent()
                        || type.supertypes().stream().anyMatch(GrpcServices::isGenerated))
                && type.kind() == CodeType.Kind.CLASS
                && !type.modifiers().contains("abstract");
    }

    /** One for each method that takes and gives messages, in one of the styles of generated code. */
    @Override
    public Stream<Operation> operations(Module module) {
        return module.code().types().stream()
                .filter(GrpcServices::serves)
                .flatMap(t -> Handler.of(t, module.code()).stream()
                        .filter(h -> h.from().get(0).equals(t) && isOperation(h.method()))
                        .map(h -> Operation.at(
                                        Asked.Framework.OTHER,
                                        "gRPC",
                                        "POST",
                                        "",
                                        RoutePath.of(
                                                service(t),
                                                Serialised.capital(h.method().name())),
                                        new Evidence(
                                                t.simpleName() + " serves gRPC",
                                                h.method().place()))
                                .with(Optional.of(h))));
    }

    private static boolean isOperation(CodeMethod method) {
        List<CodeParameter> parameters = method.parameters();
        boolean observed = !parameters.isEmpty()
                && parameters.size() <= 2
                && parameters.get(parameters.size() - 1).type().simpleName().equals("StreamObserver");
        boolean reactive = parameters.size() == 1
                && REACTIVE.contains(method.returnType().simpleName())
                && method.modifiers().contains("public");
        return observed || reactive;
    }

    /** The name of the service, which the names of generated types are made of. */
    private static String service(CodeType type) {
        return type.supertypes().stream()
                .filter(GrpcServices::isGenerated)
                .map(t -> t.simpleName().replaceFirst("ImplBase$", ""))
                .findFirst()
                .orElseGet(() -> type.supertypes().stream()
                        .findFirst()
                        .map(TypeName::simpleName)
                        .orElse(type.simpleName()));
    }

    /** What protoc's plug-ins generate for services is called that way. */
    private static boolean isGenerated(TypeName type) {
        return GENERATED.matcher(type.name()).matches();
    }
}
