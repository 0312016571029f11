package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class StoreTest {

    private static Arguments field(String type, Recogniser recogniser, String seen) {
        return Arguments.of(type, "class A { private " + type + " used; }", recogniser, seen);
    }

    private static Arguments base(String type, Recogniser recogniser, String seen) {
        return Arguments.of(type, "interface A extends " + type + "<Object, String> {}", recogniser, seen);
    }

    private static Arguments on(String type, Recogniser recogniser, String seen) {
        return Arguments.of(type, "@" + type + " class A {}", recogniser, seen);
    }

    static Stream<Arguments> uses() {
        String mongo = "-> database|MongoDB|MongoDB MongoDB";
        String redis = "-> cache|Redis|Redis Redis";
        String s3 = "-> object-store|S3|Amazon S3 HTTPS";
        String dynamo = "-> database|DynamoDB|Amazon DynamoDB HTTPS";
        return Stream.of(
                base("org.springframework.data.mongodb.repository.MongoRepository", new MongoDb(), mongo),
                base("org.springframework.data.mongodb.repository.ReactiveMongoRepository", new MongoDb(), mongo),
                on("org.springframework.data.mongodb.core.mapping.Document", new MongoDb(), mongo),
                base("io.quarkus.mongodb.panache.PanacheMongoRepository", new MongoDb(), mongo),
                on("io.quarkus.mongodb.panache.common.MongoEntity", new MongoDb(), mongo),
                on("io.micronaut.data.mongodb.annotation.MongoRepository", new MongoDb(), mongo),
                field("com.mongodb.client.MongoClient", new MongoDb(), mongo),
                field("com.mongodb.Mongo", new MongoDb(), mongo),
                field("org.springframework.data.redis.core.StringRedisTemplate", new Redis(), redis),
                on("org.springframework.data.redis.core.RedisHash", new Redis(), redis),
                field("io.quarkus.redis.datasource.RedisDataSource", new Redis(), redis),
                field("io.lettuce.core.RedisClient", new Redis(), redis),
                field("redis.clients.jedis.JedisPool", new Redis(), redis),
                field("org.redisson.api.RedissonClient", new Redis(), redis),
                base(
                        "org.springframework.data.elasticsearch.repository.ElasticsearchRepository",
                        new Elasticsearch(),
                        "-> search-engine|Elasticsearch|Elasticsearch Elasticsearch"),
                field(
                        "co.elastic.clients.elasticsearch.ElasticsearchClient",
                        new Elasticsearch(),
                        "-> search-engine|Elasticsearch|Elasticsearch Elasticsearch"),
                field(
                        "org.opensearch.client.opensearch.OpenSearchClient",
                        new OpenSearch(),
                        "-> search-engine|OpenSearch|OpenSearch OpenSearch"),
                field("org.apache.solr.client.solrj.SolrClient", new Solr(), "-> search-engine|Solr|Solr HTTP"),
                base(
                        "org.springframework.data.cassandra.repository.CassandraRepository",
                        new Cassandra(),
                        "-> database|Cassandra|Cassandra Cassandra"),
                field(
                        "com.datastax.oss.driver.api.core.CqlSession",
                        new Cassandra(),
                        "-> database|Cassandra|Cassandra Cassandra"),
                base(
                        "org.springframework.data.neo4j.repository.Neo4jRepository",
                        new Neo4j(),
                        "-> database|Neo4j|Neo4j Neo4j"),
                field("org.neo4j.driver.Driver", new Neo4j(), "-> database|Neo4j|Neo4j Neo4j"),
                base(
                        "org.springframework.data.couchbase.repository.CouchbaseRepository",
                        new Couchbase(),
                        "-> database|Couchbase|Couchbase Couchbase"),
                field(
                        "com.couchbase.client.java.Cluster",
                        new Couchbase(),
                        "-> database|Couchbase|Couchbase Couchbase"),
                field("com.influxdb.client.InfluxDBClient", new InfluxDb(), "-> database|InfluxDB|InfluxDB HTTP"),
                field("software.amazon.awssdk.services.dynamodb.DynamoDbClient", new DynamoDb(), dynamo),
                field("com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper", new DynamoDb(), dynamo),
                field("io.awspring.cloud.dynamodb.DynamoDbTemplate", new DynamoDb(), dynamo),
                field("software.amazon.awssdk.services.s3.S3AsyncClient", new ObjectStores(), s3),
                field("com.amazonaws.services.s3.AmazonS3", new ObjectStores(), s3),
                field("io.awspring.cloud.s3.S3Template", new ObjectStores(), s3),
                field("io.minio.MinioClient", new ObjectStores(), "-> object-store|MinIO|MinIO HTTPS"),
                field(
                        "com.google.cloud.storage.Storage",
                        new ObjectStores(),
                        "-> object-store|Google Cloud Storage|Google Cloud Storage HTTPS"),
                field(
                        "com.azure.storage.blob.BlobServiceClient",
                        new ObjectStores(),
                        "-> object-store|Azure Blob Storage|Azure Blob Storage HTTPS"),
                field(
                        "net.spy.memcached.MemcachedClient",
                        new RemoteCaches(),
                        "-> cache|Memcached|Memcached Memcached"),
                field(
                        "org.infinispan.client.hotrod.RemoteCacheManager",
                        new RemoteCaches(),
                        "-> cache|Infinispan|Infinispan Hot Rod"),
                field(
                        "com.hazelcast.client.config.ClientConfig",
                        new RemoteCaches(),
                        "-> cache|Hazelcast|Hazelcast Hazelcast"),
                field(
                        "org.springframework.ldap.core.LdapTemplate",
                        new Directories(),
                        "-> directory|LDAP|LDAP directory LDAP"),
                field(
                        "com.unboundid.ldap.sdk.LDAPConnection",
                        new Directories(),
                        "-> directory|LDAP|LDAP directory LDAP"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void isSeenByTheTypesOfItsClients(String type, String code, Recogniser recogniser, String seen) {
        assertThat(Modules.java(code).connectionsSeenBy(recogniser))
                .map(c -> c.replaceAll(" \\{carries=\\[A]}", ""))
                .containsExactly(seen);
        assertThat(Modules.java(code.replace(type, "com.example.Own")).seenBy(recogniser))
                .as("a type of the same use, but somebody's own")
                .isEmpty();
    }

    @Test
    void isFoundAtTheAddressThatTheConfigurationGives() {
        assertThat(Modules.dependencies("org.springframework.boot:spring-boot-starter-data-mongodb")
                        .andYaml("spring: {data: {mongodb: {host: mongo, password: geheim}}}")
                        .connectionsSeenBy(new MongoDb()))
                .containsExactly("-> database|MongoDB|MongoDB|mongo MongoDB {plain-text-credentials=[]}");
        assertThat(Modules.dependencies("io.quarkus:quarkus-redis-client")
                        .andProperties("quarkus.redis.hosts=rediss://sessions:6380")
                        .connectionsSeenBy(new Redis()))
                .containsExactly("-> cache|Redis|Redis|rediss://sessions:6380 Redis {tls=[]}");
        assertThat(Modules.dependencies("io.quarkus:quarkus-elytron-security-ldap")
                        .andProperties("quarkus.security.ldap.dir-context.url=ldap://people:10389")
                        .connectionsSeenBy(new Directories()))
                .containsExactly("-> directory|LDAP|LDAP directory|ldap://people:10389 LDAP");
        assertThat(Modules.java("class A { @jakarta.inject.Inject software.amazon.awssdk.services.s3.S3Client s3; }")
                        .andProperties("quarkus.s3.endpoint-override=http://minio:9000")
                        .connectionsSeenBy(new ObjectStores()))
                .containsExactly("-> object-store|S3|Amazon S3|http://minio:9000 HTTP");
    }

    @Test
    void isFoundAtTheAddressThatCodeGives() {
        assertThat(Modules.java("""
                                class A {
                                    @org.springframework.beans.factory.annotation.Value("${minio.endpoint}") String at;
                                    Object a() { return io.minio.MinioClient.builder().endpoint(at).build(); }
                                }
                                """)
                        .andProperties("minio.endpoint=http://files:9000")
                        .connectionsSeenBy(new ObjectStores()))
                .containsExactly("-> object-store|MinIO|MinIO|http://files:9000 HTTP");
        assertThat(Modules.java("class A { Object a() { return new redis.clients.jedis.Jedis(\"sessions\", 6380); } }")
                        .connectionsSeenBy(new Redis()))
                .containsExactly("-> cache|Redis|Redis|sessions:6380 Redis");
        assertThat(Modules.java(
                                "class A { Object a() { return com.mongodb.client.MongoClients.create(\"mongodb://m:1\"); } }")
                        .connectionsSeenBy(new MongoDb()))
                .containsExactly("-> database|MongoDB|MongoDB|mongodb://m:1 MongoDB");
    }

    @Test
    void isNotThereBecauseOfASettingOrAnArtifactAlone() {
        assertThat(Modules.properties("spring.data.redis.host=sessions").seenBy(new Redis()))
                .isEmpty();
        assertThat(Modules.dependencies("org.springframework.boot:spring-boot-starter-data-redis")
                        .seenBy(new Redis()))
                .isEmpty();
    }

    @Test
    void isThereWhereTheConfigurationChoosesIt() {
        assertThat(Modules.properties("spring.cache.type=redis").connectionsSeenBy(new Redis()))
                .containsExactly("-> cache|Redis|Redis Redis");
        assertThat(Modules.properties("spring.cache.type=caffeine").seenBy(new Redis()))
                .isEmpty();
    }

    @Test
    void isNoElementWhereItIsAPartOfTheProgram() {
        Modules module = Modules.java("""
                import com.github.benmanes.caffeine.cache.Cache;
                class A {
                    private Cache<String, String> seen;
                    @org.springframework.cache.annotation.Cacheable("people") Object people() { return null; }
                    private com.hazelcast.core.HazelcastInstance hazelcast;
                }
                """);

        assertThat(module.statedBy(new LocalCaches())).containsExactly("usesCache=true");
        assertThat(module.connectionsSeenBy(new LocalCaches())).isEmpty();
        assertThat(module.connectionsSeenBy(new RemoteCaches())).isEmpty();
        assertThat(Modules.java("class Cache { java.util.Map<String, String> cache; }")
                        .seenBy(new LocalCaches()))
                .isEmpty();
    }
}
