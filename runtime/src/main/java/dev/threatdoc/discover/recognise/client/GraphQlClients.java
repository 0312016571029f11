package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.CodeAddresses;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Clients of GraphQL: SmallRye's interfaces and dynamic clients by their keys, Spring's and Netflix' by their URLs. */
final class GraphQlClients implements Recogniser {

    private static final String TYPE_SAFE = "io.smallrye.graphql.client.typesafe.api.GraphQLClientApi";
    private static final String DYNAMIC = "io.smallrye.graphql.client.GraphQLClient";
    private static final Set<String> CLIENTS = Set.of(
            "org.springframework.graphql.client.HttpGraphQlClient",
            "org.springframework.graphql.client.HttpSyncGraphQlClient",
            "org.springframework.graphql.client.WebSocketGraphQlClient",
            "com.netflix.graphql.dgs.client.GraphQLClient",
            "com.netflix.graphql.dgs.client.WebClientGraphQLClient",
            "io.smallrye.graphql.client.dynamic.api.DynamicGraphQLClientBuilder",
            "com.apollographql.apollo.ApolloClient",
            "com.apollographql.apollo3.ApolloClient");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            type.annotation(TYPE_SAFE).ifPresent(a -> {
                String key = text(a, type, texts, "configKey").orElseGet(type::name);
                Optional<String> endpoint = text(a, type, texts, "endpoint").map(module.configuration()::resolve);
                keyed(key, type.simpleName(), endpoint, Notes.evidence(a), module.configuration(), notes);
            });
            Stream.concat(
                            type.fields().stream().map(f -> f.annotations()),
                            type.methods().stream()
                                    .flatMap(m -> m.parameters().stream())
                                    .map(p -> p.annotations()))
                    .flatMap(a -> CodeAnnotation.find(a, DYNAMIC).stream())
                    .forEach(a -> text(a, type, texts, "value")
                            .ifPresent(k ->
                                    keyed(k, k, Optional.empty(), Notes.evidence(a), module.configuration(), notes)));
        }
        CodeAddresses.of(module, CLIENTS).stream()
                .filter(f -> f.text().matches("(https?|wss?)://.*"))
                .forEach(f -> send(FarEnd.at(f.text()), f.evidence(), notes));
    }

    private static Optional<String> text(CodeAnnotation annotation, CodeType type, Texts texts, String attribute) {
        return annotation.value(attribute).flatMap(v -> texts.of(v, type)).filter(t -> !t.isBlank());
    }

    private static void keyed(
            String key,
            String name,
            Optional<String> endpoint,
            Evidence evidence,
            Configuration configuration,
            Notes notes) {
        FarEnd end = Stream.of(
                        "quarkus.smallrye-graphql-client." + key + ".url",
                        "quarkus.smallrye-graphql-client.\"" + key + "\".url",
                        key + "/mp-graphql/url")
                .flatMap(k -> configuration.text(k).stream())
                .findFirst()
                .or(() -> endpoint)
                .map(FarEnd::at)
                .orElseGet(() -> FarEnd.named(name));
        send(end, evidence, notes);
    }

    private static void send(FarEnd end, Evidence evidence, Notes notes) {
        notes.sends(
                end,
                end.address().matches("(https|wss)://.*") ? "HTTPS" : "HTTP",
                Map.of(Tags.DECLARATIVE_CLIENT, List.of("GraphQL")),
                evidence);
    }
}
