package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GraphQlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.graphql.data.method.annotation.QueryMapping",
                "org.springframework.graphql.data.method.annotation.MutationMapping",
                "org.eclipse.microprofile.graphql.GraphQLApi",
                "com.netflix.graphql.dgs.DgsQuery"
            })
    void seesWhatAnswersGraphQl(String annotation) {
        assertThat(Modules.java("class A { @" + annotation + " String book() { return \"\"; } }")
                        .tagsSeenBy(new GraphQl()))
                .containsExactly("endpoints=[/graphql] @1");
        assertThat(Modules.java("class A { @" + annotation + " String book() { return \"\"; } }")
                        .andProperties("spring.graphql.http.path=/api/graphql\nspring.graphql.websocket.path=/ws")
                        .tagsSeenBy(new GraphQl()))
                .containsExactly("endpoints=[/api/graphql] @1", "endpoints=[/ws] @2", "websockets=[/ws] @2");
        assertThat(Modules.java("class A { @com.example.Query String book() { return \"\"; } }")
                        .seenBy(new GraphQl()))
                .isEmpty();
    }
}
