package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Configuration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What answers GraphQL: Spring's controllers, MicroProfile's interfaces, Netflix' DGS, resolvers of GraphQL Java. */
final class GraphQl implements Recogniser, OperationReader {

    private static final String SPRING = "org.springframework.graphql.data.method.annotation.";
    private static final String DGS = "com.netflix.graphql.dgs.";
    private static final String MICROPROFILE = "org.eclipse.microprofile.graphql.";
    private static final String PROTOCOL = "GraphQL";
    private static final Map<String, String> OPERATIONS = Map.of(
            "QueryMapping", "QUERY",
            "MutationMapping", "MUTATION",
            "SubscriptionMapping", "SUBSCRIPTION",
            "DgsQuery", "QUERY",
            "DgsMutation", "MUTATION",
            "DgsSubscription", "SUBSCRIPTION",
            "Query", "QUERY",
            "Mutation", "MUTATION");
    private static final Set<String> RESOLVERS = Set.of(
            "graphql.kickstart.tools.GraphQLQueryResolver",
            "graphql.kickstart.tools.GraphQLMutationResolver",
            "com.coxautodev.graphql.tools.GraphQLQueryResolver",
            "com.coxautodev.graphql.tools.GraphQLMutationResolver");

    @Override
    public void recognise(Module module, Notes notes) {
        served(module).ifPresent(e -> {
            notes.tag(Tags.ENDPOINTS, e, path(module.configuration()));
            module.configuration().find("spring.graphql.websocket.path").ifPresent(p -> {
                notes.tag(Tags.ENDPOINTS, Notes.evidence(p), RoutePath.of(p.text()));
                notes.tag(Tags.WEB_SOCKETS, Notes.evidence(p), RoutePath.of(p.text()));
            });
        });
    }

    private static Optional<Evidence> served(Module module) {
        return module.annotated(
                        SPRING + "QueryMapping",
                        SPRING + "MutationMapping",
                        SPRING + "SubscriptionMapping",
                        SPRING + "SchemaMapping",
                        SPRING + "BatchMapping",
                        "org.eclipse.microprofile.graphql.GraphQLApi",
                        DGS + "DgsComponent",
                        DGS + "DgsQuery",
                        DGS + "DgsMutation")
                .or(() -> module.uses(RESOLVERS));
    }

    private static String path(Configuration configuration) {
        return RoutePath.of(configuration
                .text(
                        "spring.graphql.http.path",
                        "spring.graphql.path",
                        "quarkus.smallrye-graphql.root-path",
                        "dgs.graphql.path",
                        "graphql.servlet.mapping",
                        "graphql.path")
                .orElse("graphql"));
    }

    /** The one address, and below it each query and mutation. */
    @Override
    public Stream<Operation> operations(Module module) {
        Optional<Evidence> served = served(module);
        if (served.isEmpty()) {
            return Stream.of();
        }
        Roots roots = new Roots(module);
        String root = Roots.of(roots.servlets(), roots.reactive(), roots.quarkus(), roots.micronaut());
        String path = path(module.configuration());
        boolean quarkus = module.code().hasAnnotation("org.eclipse.microprofile.graphql.GraphQLApi");
        Asked.Framework framework = quarkus ? Asked.Framework.JAKARTA : Asked.Framework.SPRING;
        Operation address = Operation.at(framework, PROTOCOL, "POST", root, path, served.get());
        return Stream.concat(
                Stream.of(address),
                module.code().types().stream()
                        .flatMap(t -> Handler.of(t, module.code()).stream())
                        .flatMap(h -> operation(h, address, module).stream()));
    }

    private static Optional<Operation> operation(Handler handler, Operation address, Module module) {
        return handler.method().annotations().stream()
                .filter(a -> OPERATIONS.containsKey(a.type().simpleName())
                        && (a.type().is(SPRING + a.type().simpleName())
                                || a.type().is(DGS + a.type().simpleName())
                                || a.type().is(MICROPROFILE + a.type().simpleName())))
                .findFirst()
                .map(a -> Operation.at(
                                address.framework(),
                                PROTOCOL,
                                OPERATIONS.getOrDefault(a.type().simpleName(), ""),
                                address.root(),
                                address.path() + "/" + name(a, handler, module),
                                Notes.evidence(a))
                        .with(Optional.of(handler)));
    }

    private static String name(CodeAnnotation annotation, Handler handler, Module module) {
        return annotation
                .value("name", "value", "field")
                .flatMap(v -> new Texts(module.code()).of(v, handler.type()))
                .filter(n -> n.matches("\\w+"))
                .orElse(handler.method().name());
    }
}
