package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VectorStoresTest {

    @ParameterizedTest
    @CsvSource({
        "dev.langchain4j.store.embedding.chroma.ChromaEmbeddingStore,search-engine|Chroma|Chroma HTTP",
        "org.springframework.ai.vectorstore.chroma.ChromaVectorStore,search-engine|Chroma|Chroma HTTP",
        "dev.langchain4j.store.embedding.pgvector.PgVectorEmbeddingStore,database|PostgreSQL|PostgreSQL JDBC",
        "org.springframework.ai.vectorstore.pgvector.PgVectorStore,database|PostgreSQL|PostgreSQL JDBC",
        "org.springframework.ai.vectorstore.qdrant.QdrantVectorStore,search-engine|Qdrant|Qdrant gRPC",
        "org.springframework.ai.vectorstore.redis.RedisVectorStore,cache|Redis|Redis Redis",
        "dev.langchain4j.store.embedding.pinecone.PineconeEmbeddingStore,search-engine|Pinecone|Pinecone index HTTPS"
    })
    void areSeenByTheirTypes(String type, String end) {
        assertThat(Modules.java("class A { " + type + " store; }").connectionsSeenBy(new VectorStores()))
                .containsExactly("-> " + end);
    }

    @Test
    void areFoundAtTheAddressThatCodeOrConfigurationGives() {
        assertThat(Modules.java("""
                                import dev.langchain4j.store.embedding.chroma.ChromaEmbeddingStore;
                                class A { Object a() { return ChromaEmbeddingStore.builder().baseUrl("http://c:8000").build(); } }
                                """).connectionsSeenBy(new VectorStores()))
                .containsExactly("-> search-engine|Chroma|Chroma|http://c:8000 HTTP");
        assertThat(Modules.dependencies("org.springframework.ai:spring-ai-starter-vector-store-chroma")
                        .andProperties("spring.ai.vectorstore.chroma.client.host=http://c")
                        .connectionsSeenBy(new VectorStores()))
                .containsExactly("-> search-engine|Chroma|Chroma|http://c HTTP");
    }

    @Test
    void areNoElementWhereTheyAreAPartOfTheProgram() {
        assertThat(Modules.java("""
                                class A {
                                    dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore<Object> one;
                                    org.springframework.ai.vectorstore.SimpleVectorStore two;
                                }
                                """).seenBy(new VectorStores())).isEmpty();
    }
}
