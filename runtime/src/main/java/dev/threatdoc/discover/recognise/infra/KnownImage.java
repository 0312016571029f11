package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Dockerfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A well-known program by the image that it comes in.
 *
 * @param image matches the words of the image's name
 * @param role the tag of what it does for a system
 * @param technology what it is called
 * @param port where it listens unless told otherwise; 0 for none
 */
record KnownImage(Pattern image, Tag role, String technology, int port) {

    private static final List<KnownImage> ALL = List.of(
            of("kafka[-_]?(ui|manager|exporter|connect|rest)|kafdrop|cmak", Tags.ADMINISTRATION_SERVER, "Kafka UI", 0),
            of(
                    "adminer|phpmyadmin|pgadmin4?|mongo-express|redis-commander",
                    Tags.ADMINISTRATION_SERVER,
                    "Database UI",
                    0),
            of("jhipster-control-center|portainer", Tags.ADMINISTRATION_SERVER, "Administration", 0),
            of(
                    "sonarqube|jenkins|pact-broker|visualizer|gitlab-[ce]e|gitea|artifactory",
                    Tags.DEVELOPMENT_TOOL,
                    "Development",
                    0),
            of("opensearch-dashboards", Tags.MONITORING_DASHBOARD, "OpenSearch Dashboards", 5601),
            of("axonserver", Tags.MESSAGE_BROKER, "Axon Server", 8124),
            of("rocketmq", Tags.MESSAGE_BROKER, "RocketMQ", 9876),
            of("rabbitmq", Tags.MESSAGE_BROKER, "RabbitMQ", 5672),
            of("kafka|redpanda", Tags.MESSAGE_BROKER, "Kafka", 9092),
            of("activemq|artemis", Tags.MESSAGE_BROKER, "ActiveMQ", 61616),
            of("pulsar", Tags.MESSAGE_BROKER, "Pulsar", 6650),
            of("mosquitto|emqx|hivemq", Tags.MESSAGE_BROKER, "MQTT", 1883),
            of("nats", Tags.MESSAGE_BROKER, "NATS", 4222),
            of("zookeeper", Tags.CONFIGURATION_SERVER, "ZooKeeper", 2181),
            of("etcd", Tags.CONFIGURATION_SERVER, "etcd", 2379),
            of("consul", Tags.SERVICE_DISCOVERY, "Consul", 8500),
            of("nacos", Tags.SERVICE_DISCOVERY, "Nacos", 8848),
            of("postgres|postgresql|postgis|pgvector|timescaledb(-ha)?", Tags.DATABASE, "PostgreSQL", 5432),
            of("mysql|percona", Tags.DATABASE, "MySQL", 3306),
            of("mariadb", Tags.DATABASE, "MariaDB", 3306),
            of("mongo|mongodb", Tags.DATABASE, "MongoDB", 27017),
            of("cassandra|scylla", Tags.DATABASE, "Cassandra", 9042),
            of("neo4j", Tags.DATABASE, "Neo4j", 7687),
            of("cockroach(db)?", Tags.DATABASE, "CockroachDB", 26257),
            of("clickhouse(-server)?", Tags.DATABASE, "ClickHouse", 8123),
            of("dynamodb-local", Tags.DATABASE, "DynamoDB", 8000),
            of("mssql", Tags.DATABASE, "SQL Server", 1433),
            of("oracle|oracle-xe", Tags.DATABASE, "Oracle", 1521),
            of("couchdb|couchbase", Tags.DATABASE, "Couchbase", 0),
            of("influxdb", Tags.DATABASE, "InfluxDB", 8086),
            of("minio", Tags.OBJECT_STORE, "MinIO", 9000),
            of("openldap|389ds|glauth", Tags.DIRECTORY, "LDAP", 389),
            of("infinispan", Tags.CACHE, "Infinispan", 11222),
            of("hazelcast", Tags.CACHE, "Hazelcast", 5701),
            of("chroma|chromadb", Tags.SEARCH_ENGINE, "Chroma", 8000),
            of("qdrant", Tags.SEARCH_ENGINE, "Qdrant", 6334),
            of("milvus", Tags.SEARCH_ENGINE, "Milvus", 19530),
            of("weaviate", Tags.SEARCH_ENGINE, "Weaviate", 8080),
            of("ollama", Tags.LANGUAGE_MODEL, "Ollama", 11434),
            of("redis|valkey|keydb|dragonfly", Tags.CACHE, "Redis", 6379),
            of("memcached", Tags.CACHE, "Memcached", 11211),
            of("elasticsearch", Tags.SEARCH_ENGINE, "Elasticsearch", 9200),
            of("opensearch", Tags.SEARCH_ENGINE, "OpenSearch", 9200),
            of("solr", Tags.SEARCH_ENGINE, "Solr", 8983),
            of("kibana", Tags.MONITORING_DASHBOARD, "Kibana", 5601),
            of("grafana", Tags.MONITORING_DASHBOARD, "Grafana", 3000),
            of("logstash", Tags.LOGGING_SERVER, "Logstash", 0),
            of("filebeat|fluentd|fluent-bit|graylog2?|loki|promtail|alloy", Tags.LOGGING_SERVER, "Logging", 0),
            of(
                    "otel-lgtm|opentelemetry-collector|otelcol|otel-collector|tempo",
                    Tags.TRACING_SERVER,
                    "OpenTelemetry",
                    4317),
            of("prometheus|victoria-metrics", Tags.METRICS_SERVER, "Prometheus", 9090),
            of("zipkin", Tags.TRACING_SERVER, "Zipkin", 9411),
            of("jaeger|all-in-one", Tags.TRACING_SERVER, "Jaeger", 16686),
            of("hydra|dex|zitadel|authentik", Tags.AUTHORIZATION_SERVER, "OAuth 2", 0),
            of("vault", Tags.CONFIGURATION_SERVER, "Vault", 8200),
            of("keycloak", Tags.AUTHORIZATION_SERVER, "Keycloak", 8080),
            of("nginx", Tags.WEB_SERVER, "Nginx", 80),
            of("httpd|apache2?", Tags.WEB_SERVER, "Apache httpd", 80),
            of("haproxy", Tags.WEB_SERVER, "HAProxy", 80),
            of("caddy", Tags.WEB_SERVER, "Caddy", 80),
            of("envoy", Tags.GATEWAY, "Envoy", 10000),
            of("traefik", Tags.GATEWAY, "Traefik", 80),
            of("kong", Tags.GATEWAY, "Kong", 8000),
            of(
                    "mailhog|mailpit|maildev|mailcatcher|greenmail|smtp4dev|inbucket|papercut",
                    Tags.MAIL_SERVER,
                    "Mail",
                    1025));

    private static KnownImage of(String image, Tag role, String technology, int port) {
        return new KnownImage(
                Pattern.compile("(.*[-_])?(" + image + ")(\\d[\\w.]*)?([-_].*)?"), role, technology, port);
    }

    /** The program that a container runs, by its image or the one that its image is built from. */
    static Optional<KnownImage> of(Module module) {
        return module.image()
                .flatMap(e ->
                        find(Container.imageName(e.text().substring(e.text().indexOf(' ') + 1))))
                .or(() -> module.dockerfile().map(Dockerfile::baseImageName).flatMap(KnownImage::find));
    }

    /** The program that an image without registry, owner and tag holds. */
    static Optional<KnownImage> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(k -> k.image().matcher(lower).matches()).findFirst();
    }
}
