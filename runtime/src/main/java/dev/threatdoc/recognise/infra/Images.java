package dev.threatdoc.recognise.infra;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.Secrecy;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Well-known programs that a system runs beside its own, by the image that they come in. */
@AutoService(Recogniser.class)
public final class Images implements Recogniser {

    /**
     * One program.
     *
     * @param image matches the words of the image's name
     * @param port where it listens unless told otherwise; 0 for none
     */
    private record Known(Pattern image, String role, String technology, int port) {

        static Known of(String image, String role, String technology, int port) {
            return new Known(Pattern.compile("(.*[-_])?(" + image + ")([-_].*)?"), role, technology, port);
        }
    }

    private static final List<Known> ALL = List.of(
            Known.of(
                    "kafka[-_]?(ui|manager|exporter|connect|rest)|kafdrop|cmak",
                    Tags.ADMINISTRATION_SERVER,
                    "Kafka UI",
                    0),
            Known.of(
                    "adminer|phpmyadmin|pgadmin4?|mongo-express|redis-commander",
                    Tags.ADMINISTRATION_SERVER,
                    "Database UI",
                    0),
            Known.of("rabbitmq", Tags.MESSAGE_BROKER, "RabbitMQ", 5672),
            Known.of("kafka|redpanda", Tags.MESSAGE_BROKER, "Kafka", 9092),
            Known.of("activemq|artemis", Tags.MESSAGE_BROKER, "ActiveMQ", 61616),
            Known.of("nats", Tags.MESSAGE_BROKER, "NATS", 4222),
            Known.of("zookeeper", Tags.CONFIGURATION_SERVER, "ZooKeeper", 2181),
            Known.of("etcd", Tags.CONFIGURATION_SERVER, "etcd", 2379),
            Known.of("consul", Tags.SERVICE_DISCOVERY, "Consul", 8500),
            Known.of("nacos", Tags.SERVICE_DISCOVERY, "Nacos", 8848),
            Known.of("postgres|postgresql|postgis", Tags.DATABASE, "PostgreSQL", 5432),
            Known.of("mysql", Tags.DATABASE, "MySQL", 3306),
            Known.of("mariadb", Tags.DATABASE, "MariaDB", 3306),
            Known.of("mongo|mongodb", Tags.DATABASE, "MongoDB", 27017),
            Known.of("cassandra", Tags.DATABASE, "Cassandra", 9042),
            Known.of("neo4j", Tags.DATABASE, "Neo4j", 7687),
            Known.of("mssql", Tags.DATABASE, "SQL Server", 1433),
            Known.of("oracle|oracle-xe", Tags.DATABASE, "Oracle", 1521),
            Known.of("couchdb|couchbase", Tags.DATABASE, "Couchbase", 0),
            Known.of("influxdb", Tags.DATABASE, "InfluxDB", 8086),
            Known.of("minio", Tags.DATABASE, "MinIO", 9000),
            Known.of("redis|valkey", Tags.CACHE, "Redis", 6379),
            Known.of("memcached", Tags.CACHE, "Memcached", 11211),
            Known.of("elasticsearch|opensearch", Tags.SEARCH_ENGINE, "Elasticsearch", 9200),
            Known.of("solr", Tags.SEARCH_ENGINE, "Solr", 8983),
            Known.of("kibana", Tags.MONITORING_DASHBOARD, "Kibana", 5601),
            Known.of("grafana", Tags.MONITORING_DASHBOARD, "Grafana", 3000),
            Known.of("logstash", Tags.LOGGING_SERVER, "Logstash", 0),
            Known.of("filebeat|fluentd|fluent-bit|graylog2?|loki", Tags.LOGGING_SERVER, "Logging", 0),
            Known.of("prometheus", Tags.METRICS_SERVER, "Prometheus", 9090),
            Known.of("zipkin", Tags.TRACING_SERVER, "Zipkin", 9411),
            Known.of("jaeger|all-in-one", Tags.TRACING_SERVER, "Jaeger", 16686),
            Known.of("keycloak", Tags.AUTHORIZATION_SERVER, "Keycloak", 8080),
            Known.of("nginx", Tags.WEB_SERVER, "Nginx", 80),
            Known.of("httpd|apache2?", Tags.WEB_SERVER, "Apache httpd", 80),
            Known.of("haproxy", Tags.WEB_SERVER, "HAProxy", 80),
            Known.of("traefik", Tags.GATEWAY, "Traefik", 80),
            Known.of("kong", Tags.GATEWAY, "Kong", 8000),
            Known.of("mailhog|mailpit|maildev|mailcatcher", Tags.MAIL_SERVER, "Mail", 1025));

    /** For the service loader. */
    public Images() {}

    @Override
    public void recognise(Module module, Notes notes) {
        if (!module.code().isEmpty()) {
            return;
        }
        Optional<Evidence> image = module.image();
        Optional<Known> known = image.flatMap(e -> find(lastName(e.text())))
                .or(() -> module.dockerfile().flatMap(d -> find(d.baseImageName())));
        known.ifPresent(k -> note(k, module, image.orElseThrow(), notes));
        if (known.isEmpty()) {
            installed(module, notes);
        }
    }

    private static String lastName(String words) {
        String image = words.substring(words.indexOf(' ') + 1);
        return image.substring(image.lastIndexOf('/') + 1).replaceAll("[:@].*", "");
    }

    private static Optional<Known> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(k -> k.image().matcher(lower).matches()).findFirst();
    }

    private static void note(Known known, Module module, Evidence evidence, Notes notes) {
        notes.tag(known.role(), evidence, known.technology());
        boolean said = module.container().filter(c -> !c.ports().isEmpty()).isPresent();
        if (said) {
            notes.tag(
                    Tags.PORT,
                    evidence,
                    module.container().orElseThrow().ports().get(0).toString());
        } else if (known.port() > 0) {
            notes.tag(Tags.PORT, evidence, Integer.toString(known.port()));
        }
        module.container().stream()
                .flatMap(c -> c.environment().stream())
                .map(e -> module.configuration().find(e.key()).orElse(e))
                .filter(e -> e.secrecy() == Secrecy.PLAIN_TEXT)
                .findFirst()
                .ifPresent(e -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, Notes.evidence(e)));
    }

    /** A web server that is installed into an image of an operating system. */
    private static void installed(Module module, Notes notes) {
        List<String> words = module.dockerfile().map(d -> d.installs()).orElse(List.of());
        module.dockerfile().ifPresent(d -> {
            for (String word : List.of("apache2", "nginx", "httpd")) {
                if (words.contains(word)) {
                    String name = word.equals("nginx") ? "Nginx" : "Apache httpd";
                    Evidence evidence = new Evidence("RUN ... install " + word, d.place());
                    notes.tag(Tags.WEB_SERVER, evidence, name);
                    d.exposed().stream().findFirst().ifPresent(p -> notes.tag(Tags.PORT, evidence, p.toString()));
                }
            }
        });
    }
}
