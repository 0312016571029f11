package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.Configuration;
import java.util.Optional;
import java.util.Set;

/** What answers GraphQL: Spring's controllers, MicroProfile's interfaces, Netflix' DGS, resolvers of GraphQL Java. */
final class GraphQl implements Recogniser {

    private static final String SPRING = "org.springframework.graphql.data.method.annotation.";
    private static final String DGS = "com.netflix.graphql.dgs.";
    private static final Set<String> RESOLVERS = Set.of(
            "graphql.kickstart.tools.GraphQLQueryResolver",
            "graphql.kickstart.tools.GraphQLMutationResolver",
            "com.coxautodev.graphql.tools.GraphQLQueryResolver",
            "com.coxautodev.graphql.tools.GraphQLMutationResolver");

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Evidence> served = module.annotated(
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
        Configuration configuration = module.configuration();
        served.ifPresent(e -> {
            notes.tag(
                    Tags.ENDPOINTS,
                    e,
                    RoutePath.of(configuration
                            .text(
                                    "spring.graphql.http.path",
                                    "spring.graphql.path",
                                    "quarkus.smallrye-graphql.root-path",
                                    "dgs.graphql.path",
                                    "graphql.servlet.mapping",
                                    "graphql.path")
                            .orElse("graphql")));
            configuration.find("spring.graphql.websocket.path").ifPresent(p -> {
                notes.tag(Tags.ENDPOINTS, Notes.evidence(p), RoutePath.of(p.text()));
                notes.tag(Tags.WEB_SOCKETS, Notes.evidence(p), RoutePath.of(p.text()));
            });
        });
    }
}
