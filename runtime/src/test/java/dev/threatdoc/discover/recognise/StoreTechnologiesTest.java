package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every technology by which a program keeps data or passes messages, and the least that is seen of it. */
final class StoreTechnologiesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"stores", "brokers"})
    void isRecognised(String technology, Modules modules, List<String> facts) {
        assertThat(modules.facts()).as(technology).containsAll(facts);
    }

    private static Arguments of(String technology, Modules modules, String... facts) {
        return arguments(technology, modules, List.of(facts));
    }

    private static Arguments sql(String technology, String code) {
        return of(
                technology,
                Modules.java(code).andDependencies("org.postgresql:postgresql"),
                "-> database|PostgreSQL JDBC");
    }

    private static Arguments repository(String type, String... facts) {
        return of(type, Modules.java("interface A extends " + type + "<Object, String> {}"), facts);
    }

    private static Arguments field(String technology, String type, String... facts) {
        return of(technology, Modules.java("class A { private " + type + " used; }"), facts);
    }

    static Stream<Arguments> stores() {
        String data = "org.springframework.data.";
        return Stream.of(
                sql("Spring Data JPA", "interface A extends " + data + "jpa.repository.JpaRepository<Object, Long> {}"),
                sql(
                        "Spring Data R2DBC",
                        "interface A extends " + data + "r2dbc.repository.R2dbcRepository<Object, Long> {}"),
                sql(
                        "Jakarta Persistence",
                        "class A { @jakarta.persistence.PersistenceContext jakarta.persistence.EntityManager manager; }"),
                sql("JDBC", "class A { javax.sql.DataSource source; }"),
                sql("Spring's JDBC", "class A { org.springframework.jdbc.core.JdbcTemplate jdbc; }"),
                sql("MyBatis", "@org.apache.ibatis.annotations.Mapper interface A {}"),
                sql("jOOQ", "class A { org.jooq.DSLContext sql; }"),
                repository(data + "mongodb.repository.MongoRepository", "-> database|MongoDB|MongoDB MongoDB"),
                repository(
                        data + "elasticsearch.repository.ElasticsearchRepository",
                        "-> search-engine|Elasticsearch|Elasticsearch Elasticsearch"),
                repository(
                        data + "cassandra.repository.CassandraRepository", "-> database|Cassandra|Cassandra Cassandra"),
                repository(data + "neo4j.repository.Neo4jRepository", "-> database|Neo4j|Neo4j Neo4j"),
                repository(
                        data + "couchbase.repository.CouchbaseRepository", "-> database|Couchbase|Couchbase Couchbase"),
                field("Spring Data Redis", data + "redis.core.RedisTemplate", "-> cache|Redis|Redis Redis"),
                field("S3", "software.amazon.awssdk.services.s3.S3Client", "-> object-store|S3|Amazon S3 HTTPS"),
                of(
                        "Spring's cache",
                        Modules.java(
                                "class A { @org.springframework.cache.annotation.Cacheable(\"a\") String a() { return \"\"; } }"),
                        "usesCache=true"),
                of(
                        "JCache",
                        Modules.java("class A { @javax.cache.annotation.CacheResult String a() { return \"\"; } }"),
                        "usesCache=true"),
                field("Caffeine", "com.github.benmanes.caffeine.cache.Cache<String, String>", "usesCache=true"));
    }

    static Stream<Arguments> brokers() {
        return Stream.of(
                of(
                        "Kafka, receiving",
                        Modules.java(
                                "class A { @org.springframework.kafka.annotation.KafkaListener(topics = \"a\") void a(String m) {} }"),
                        "<- message-broker|Kafka|Kafka Kafka {consumes=[a]}"),
                of("Kafka, sending", Modules.java("""
                                import org.springframework.kafka.core.KafkaTemplate;
                                class A { KafkaTemplate<String, String> kafka; void a() { kafka.send("a", ""); } }
                                """), "-> message-broker|Kafka|Kafka Kafka {produces=[a]}"),
                of(
                        "RabbitMQ, receiving",
                        Modules.java(
                                "class A { @org.springframework.amqp.rabbit.annotation.RabbitListener(queues = \"a\") void a(String m) {} }"),
                        "<- message-broker|RabbitMQ|RabbitMQ AMQP {consumes=[a]}"),
                of("RabbitMQ, sending", Modules.java("""
                                import org.springframework.amqp.rabbit.core.RabbitTemplate;
                                class A { RabbitTemplate rabbit; void a() { rabbit.convertAndSend("a", ""); } }
                                """), "-> message-broker|RabbitMQ|RabbitMQ AMQP {produces=[a]}"),
                of(
                        "Spring's JMS",
                        Modules.java(
                                "class A { @org.springframework.jms.annotation.JmsListener(destination = \"a\") void a(String m) {} }"),
                        "<- message-broker|ActiveMQ|ActiveMQ JMS {consumes=[a]}"),
                of("Jakarta Messaging", Modules.java("""
                                import jakarta.jms.* ;
                                class A {
                                    ConnectionFactory factory;
                                    void a(JMSContext c) { c.createProducer().send(c.createQueue("a"), ""); }
                                }
                                """), "-> message-broker|JMS broker JMS {produces=[a]}"));
    }
}
