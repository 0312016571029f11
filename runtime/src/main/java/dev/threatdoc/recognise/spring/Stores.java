package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.config.Secrecy;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Stores that are no relational databases: MongoDB, Redis, Elasticsearch, Neo4j, Cassandra, Couchbase, InfluxDB. */
@AutoService(Recogniser.class)
public final class Stores implements Recogniser {

    /**
     * One technology.
     *
     * @param settings the prefixes of its settings, newest first
     * @param dependencies the artifacts that bring it
     * @param repositories the interfaces of Spring Data that repositories for it extend
     */
    private record Store(
            String name,
            String role,
            String protocol,
            List<String> settings,
            List<String> dependencies,
            Set<String> repositories) {}

    private static final String DATA = "org.springframework.data.";

    private static final List<Store> STORES = List.of(
            new Store(
                    "MongoDB",
                    Tags.DATABASE,
                    "MongoDB",
                    List.of("spring.data.mongodb", "spring.mongodb", "quarkus.mongodb"),
                    List.of(
                            "spring-boot-starter-data-mongodb",
                            "spring-boot-starter-data-mongodb-reactive",
                            "spring-data-mongodb"),
                    Set.of(
                            DATA + "mongodb.repository.MongoRepository",
                            DATA + "mongodb.repository.ReactiveMongoRepository",
                            DATA + "mongodb.core.MongoTemplate",
                            DATA + "mongodb.core.ReactiveMongoTemplate")),
            new Store(
                    "Neo4j",
                    Tags.DATABASE,
                    "Neo4j",
                    List.of("spring.neo4j", "spring.data.neo4j"),
                    List.of("spring-boot-starter-data-neo4j", "spring-data-neo4j"),
                    Set.of(
                            DATA + "neo4j.repository.Neo4jRepository",
                            DATA + "neo4j.repository.GraphRepository",
                            DATA + "neo4j.core.Neo4jTemplate")),
            new Store(
                    "Cassandra",
                    Tags.DATABASE,
                    "Cassandra",
                    List.of("spring.cassandra", "spring.data.cassandra"),
                    List.of("spring-boot-starter-data-cassandra", "spring-boot-starter-data-cassandra-reactive"),
                    Set.of(DATA + "cassandra.repository.CassandraRepository")),
            new Store(
                    "Couchbase",
                    Tags.DATABASE,
                    "Couchbase",
                    List.of("spring.couchbase"),
                    List.of("spring-boot-starter-data-couchbase"),
                    Set.of(DATA + "couchbase.repository.CouchbaseRepository")),
            new Store(
                    "Redis",
                    Tags.CACHE,
                    "Redis",
                    List.of("spring.data.redis", "spring.redis"),
                    List.of(
                            "spring-boot-starter-data-redis",
                            "spring-boot-starter-data-redis-reactive",
                            "spring-boot-starter-redis",
                            "spring-session-data-redis",
                            "redisson-spring-boot-starter",
                            "jedis"),
                    Set.of(
                            DATA + "redis.core.RedisTemplate",
                            DATA + "redis.core.StringRedisTemplate",
                            "redis.clients.jedis.Jedis")),
            new Store(
                    "Elasticsearch",
                    Tags.SEARCH_ENGINE,
                    "Elasticsearch",
                    List.of("spring.elasticsearch", "spring.elasticsearch.rest", "spring.data.elasticsearch"),
                    List.of("spring-boot-starter-data-elasticsearch", "elasticsearch-rest-high-level-client"),
                    Set.of(DATA + "elasticsearch.repository.ElasticsearchRepository")));

    private static final List<String> ADDRESSES = List.of(
            "uri",
            "uris",
            "uris[0]",
            "url",
            "host",
            "cluster-nodes",
            "contact-points",
            "hosts",
            "connection-string",
            "nodes",
            "cluster.nodes");

    /** For the service loader. */
    public Stores() {}

    @Override
    public void recognise(Module module, Notes notes) {
        STORES.forEach(s -> recognise(module, s, notes));
    }

    private static void recognise(Module module, Store store, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<ConfigEntry> address = find(configuration, store, ADDRESSES);
        Optional<Evidence> used = module.uses(store.repositories());
        Optional<Evidence> dependency = module.dependency(store.dependencies().toArray(String[]::new));
        Optional<Evidence> shown = address.filter(a -> used.isPresent() || dependency.isPresent())
                .map(Notes::evidence)
                .or(() -> used)
                .or(() -> address.isPresent() ? dependency : Optional.empty());
        if (shown.isEmpty()) {
            return;
        }
        Map<String, List<String>> tags = new TreeMap<>();
        boolean plain = find(configuration, store, List.of("password", "authentication.password"))
                        .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                        .isPresent()
                || address.filter(a -> a.secrecy() == Secrecy.PLAIN_TEXT).isPresent();
        if (plain) {
            tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
        }
        FarEnd end = FarEnd.playing(store.role(), store.name())
                .orAt(address.map(ConfigEntry::text).orElse(""))
                .called(store.name());
        notes.sends(end, store.protocol(), tags, shown.get());
    }

    private static Optional<ConfigEntry> find(Configuration configuration, Store store, List<String> keys) {
        return store.settings().stream()
                .flatMap(s -> keys.stream().map(k -> s + "." + k))
                .flatMap(k -> configuration.find(k).stream())
                .filter(e -> !e.text().isBlank())
                .findFirst();
    }
}
