package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;

/** Stores in which a program searches for what a language model is to read, through Spring AI or LangChain4j. */
final class VectorStores implements Recogniser {

    private static final String LANGCHAIN = "dev.langchain4j.store.embedding.";
    private static final String COMMUNITY = "dev.langchain4j.community.store.embedding.";
    private static final String SPRING = "org.springframework.ai.vectorstore.";

    private static final List<Store> STORES = List.of(
            vector("Chroma", Tags.SEARCH_ENGINE, "HTTP", "chroma", "Chroma"),
            vector("Qdrant", Tags.SEARCH_ENGINE, "gRPC", "qdrant", "Qdrant"),
            vector("Milvus", Tags.SEARCH_ENGINE, "gRPC", "milvus", "Milvus"),
            vector("Weaviate", Tags.SEARCH_ENGINE, "HTTP", "weaviate", "Weaviate"),
            vector("Pinecone", Tags.SEARCH_ENGINE, "HTTPS", "pinecone", "Pinecone")
                    .called("Pinecone index"),
            vector("Typesense", Tags.SEARCH_ENGINE, "HTTP", "typesense", "Typesense"),
            vector("Vespa", Tags.SEARCH_ENGINE, "HTTP", "vespa", "Vespa"),
            vector("PostgreSQL", Tags.DATABASE, "JDBC", "pgvector", "Pg"),
            vector("PostgreSQL", Tags.DATABASE, "JDBC", "pgvector", "PgVector"),
            vector("MariaDB", Tags.DATABASE, "JDBC", "mariadb", "MariaDb"),
            vector("MariaDB", Tags.DATABASE, "JDBC", "mariadb", "MariaDB"),
            vector("Oracle", Tags.DATABASE, "JDBC", "oracle", "Oracle"),
            vector("Redis", Tags.CACHE, "Redis", "redis", "Redis"),
            vector("Elasticsearch", Tags.SEARCH_ENGINE, "Elasticsearch", "elasticsearch", "Elasticsearch"),
            vector("OpenSearch", Tags.SEARCH_ENGINE, "OpenSearch", "opensearch", "OpenSearch"),
            vector("Neo4j", Tags.DATABASE, "Neo4j", "neo4j", "Neo4j"),
            vector("MongoDB", Tags.DATABASE, "MongoDB", "mongodb", "MongoDb"),
            vector("MongoDB", Tags.DATABASE, "MongoDB", "mongodb.atlas", "MongoDBAtlas"),
            vector("Cassandra", Tags.DATABASE, "Cassandra", "cassandra", "Cassandra"),
            vector("Couchbase", Tags.DATABASE, "Couchbase", "couchbase", "Couchbase"),
            vector("Infinispan", Tags.CACHE, "Hot Rod", "infinispan", "Infinispan"),
            vector("Azure AI Search", Tags.SEARCH_ENGINE, "HTTPS", "azure", "Azure"),
            vector("Azure AI Search", Tags.SEARCH_ENGINE, "HTTPS", "azure.search", "AzureAiSearch"));

    /** A store by the part of the names of packages and settings, and of types, that both libraries have for it. */
    private static Store vector(String technology, Tag role, String protocol, String words, String type) {
        String id = words.replaceFirst("\\..*", "");
        return Store.of(technology, role, protocol)
                .settings(
                        "spring.ai.vectorstore." + id + ".client",
                        "spring.ai.vectorstore." + id,
                        "quarkus.langchain4j." + id)
                .artifacts(
                        "spring-ai-starter-vector-store-" + id,
                        "spring-ai-" + id + "-store",
                        "spring-ai-" + id + "-store-spring-boot-starter",
                        "quarkus-langchain4j-" + id)
                .types(
                        LANGCHAIN + words + "." + type + "EmbeddingStore",
                        COMMUNITY + words + "." + type + "EmbeddingStore",
                        SPRING + words + "." + type + "VectorStore",
                        "io.quarkiverse.langchain4j." + words + "." + type + "EmbeddingStore");
    }

    @Override
    public void recognise(Module module, Notes notes) {
        STORES.forEach(s -> s.recognise(module, notes));
    }
}
