package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class GraphQlClientsTest {

    @Test
    void findsWhereClientsOfGraphQlCall() {
        assertThat(Modules.java("""
                                import io.smallrye.graphql.client.GraphQLClient;
                                import io.smallrye.graphql.client.typesafe.api.GraphQLClientApi;
                                @GraphQLClientApi(configKey = "films") interface Films {}
                                class A {
                                    @GraphQLClient("stars") Object stars;
                                    Object a() {
                                        return org.springframework.graphql.client.HttpGraphQlClient.builder().url("https://g/graphql").build();
                                    }
                                }
                                """)
                        .andProperties("quarkus.smallrye-graphql-client.films.url=https://films.example.com/graphql")
                        .connectionsSeenBy(new GraphQlClients()))
                .containsExactly(
                        "-> stars HTTP {declarative-client=[GraphQL]}",
                        "-> https://films.example.com/graphql HTTPS {declarative-client=[GraphQL]}",
                        "-> https://g/graphql HTTPS {declarative-client=[GraphQL]}");
    }
}
